/**
 * The Reader's pages as a server answers them: what a browser without JavaScript, a search engine and a link preview
 * see, with feeds and sitemaps. The program in {@code src/main/web/reader} replaces a page's plain content when it
 * starts.
 *
 * <p>Everything here comes from the public API: each page is one query, kept in
 * {@code src/main/resources/backissue/reader}.
 */
package backissue.reader;
