package backissue.page;

import java.util.List;

/**
 * One article's part of a page: lines [from, to).
 *
 * @param doubts why there may be another article in it
 */
record ArticleLines(int from, int to, List<String> doubts) {}
