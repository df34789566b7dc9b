/**
 * The vocabulary of a magazine archive: articles, issues, bylines and the people named, as data.
 *
 * <p>Two families of records live here. A <em>draft</em> is what a page says, before the archive knows it: it has no id
 * and no slug. A record without that word (Article, Author, Issue, Person ...) is a row of the archive.
 *
 * <p>An article's text is kept once, as the Markdown of {@link backissue.archive.Body}; plain text, HTML, sections and
 * word count derive from it. This package imports no other package of the project.
 */
package backissue.archive;
