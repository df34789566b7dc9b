package backissue.archive;

import java.time.LocalDate;
import java.util.Optional;

/** One number of a magazine. */
public record Issue(long id, String slug, String publication, Optional<String> title, LocalDate publishedOn) {}
