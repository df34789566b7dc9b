/**
 * The text of a crawled page to drafts of the articles in it. Pure: no database, no clock, no state.
 *
 * <p>A page is plain lines. Nothing marks a title, a credit or the end of an article, and a magazine's site has had
 * many layouts in its years. So a page is read in steps, each of which knows only what the one before has left open:
 *
 * <ol>
 *   <li>{@link backissue.page.PageText}: bytes to lines. Encodings, line ends and invisible characters end here.
 *       {@code ContentDetector} refuses what is no text of a page by what it is: {@code ContentKind} has every such
 *       reason.
 *   <li>{@code Layouts} chooses the family of pages by the wordings a page shows. Words live in layout files, which are
 *       resources; the code knows only places and shapes. A new magazine is a new file.
 *   <li>{@code LineTagger} takes the lines that their words give away (bylines, dates, forms), {@code SiteLines} those
 *       of menus.
 *   <li>{@code ArticleStarts} finds where the page's articles begin, by the places of pictures and the issues.
 *   <li>{@code IndexSigns} refuses lists of articles.
 *   <li>{@code ArticleBoundaries} finds articles that begin without such a mark. A page wrongly split makes two broken
 *       articles, so it takes two signs that agree; what is only suspected is said as a doubt.
 *   <li>{@code HeadReader} tells title, standfirst, captions and book from each other by where they stand: between a
 *       date and a byline a title and a standfirst have no other choice, above a body two short lines hardly have.
 *   <li>{@code TailReader} reads upwards from the end: issue, notes on authors, plugs, notices.
 *   <li>{@code BodyReader} makes blocks of what is left. It comes last, since what is left is the body.
 *   <li>{@code ArticleCheck} refuses a page whose only article has no sentences, or too few.
 * </ol>
 *
 * <p>Each step is a function: it reads {@code TaggedLines}, which never change, and returns them with the roles of the
 * lines it took. {@code PageReader} shows the order of the steps. The roles at the end show a person how a page was
 * read. Where two readings are close, the draft's doubts name both and the line. Nothing is guessed: an article without
 * a byline or a note on its author has no author. One thing has to be made up, since an article cannot do without: a
 * title, from the first words, where a page has lost it. A doubt says so.
 */
package backissue.page;
