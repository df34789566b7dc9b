package backissue.page;

import java.util.List;

/**
 * One article's part of a page.
 *
 * @param doubts why there may be another article in it
 */
record ArticleLines(TaggedLines lines, List<String> doubts) {}
