/**
 * Files that hold pages in another form than one page a file: archives of a crawl, compressed files, feeds, lines of
 * JSON, Markdown with front matter. What a file is, is told by its first bytes. What it holds is passed on page by
 * page, so that a file may be larger than memory.
 */
package backissue.input;
