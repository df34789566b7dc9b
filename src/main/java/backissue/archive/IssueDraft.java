package backissue.archive;

import java.time.LocalDate;
import java.util.Optional;

/** The issue of a magazine an article says it appeared in. */
public record IssueDraft(String publication, LocalDate publishedOn, Optional<String> title) {}
