package backissue.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * A crawled page an article was found in.
 *
 * @param file the page's file, named from the folder it was loaded from
 * @param url where the page was fetched from, or the address it gives as its own
 * @param loaded when the page was last loaded with this content
 */
public record Source(String file, Optional<String> url, Lines lines, Instant loaded) {}
