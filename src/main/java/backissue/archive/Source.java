package backissue.archive;

import java.time.Instant;

/**
 * A crawled page an article was found in.
 *
 * @param file   the page's file, named from the folder it was loaded from
 * @param loaded when the page was last loaded with this content
 */
public record Source(String file, Lines lines, Instant loaded) {}
