package backissue.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An article of the archive. Its body is kept apart from it.
 *
 * @param changedAt when a load last changed anything of it
 */
public record Article(
        long id,
        String slug,
        String title,
        Optional<Standfirst> standfirst,
        Optional<LocalDate> publishedOn,
        Optional<Long> issueId,
        int wordCount,
        Optional<String> imageCredit,
        Optional<String> correction,
        Instant changedAt) {}
