/**
 * An HTML page to what it says of its article. Pure: no database, no clock, no network.
 *
 * <ol>
 *   <li>{@code HtmlDecoder}: bytes to characters, by byte order mark, header, {@code <meta>} and content.
 *   <li>{@code Metadata}: what the page's head says of itself (JSON-LD, Open Graph, {@code <meta>}, microdata), as
 *       candidates in the order of their rules. A candidate is believed if the page shows it or nothing speaks against
 *       it.
 *   <li>{@code TextBlocks}: the elements of the page as a flat list of blocks of text.
 *   <li>{@code MainContent}: the element that holds the article: the subtree in which prose outweighs links and labels
 *       the most, or a narrower one that is marked as the text.
 *   <li>{@code ArticleBody}: the blocks of that element without captions, boxes, lists of links and labels.
 * </ol>
 *
 * <p>Selectors, names of classes and wordings are data, in {@code html.rules}.
 */
package backissue.html;
