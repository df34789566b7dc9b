package backissue.archive;

import java.time.LocalDate;
import java.util.Optional;

/** How much an archive holds. */
public record ArchiveFacts(
        int articles,
        int issues,
        int authors,
        int people,
        int mentions,
        Optional<LocalDate> firstPublishedOn,
        Optional<LocalDate> lastPublishedOn,
        long version) {}
