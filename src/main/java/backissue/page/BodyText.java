package backissue.page;

import backissue.archive.Body;

/**
 * What is left of an article between its head and its tail.
 *
 * @param lines the article's lines, all with their roles
 */
record BodyText(TaggedLines lines, Body body) {}
