package backissue.archive;

import java.time.Instant;
import java.util.Optional;

/** A time pages were loaded. */
public record Load(
        long id, Instant startedAt, Optional<Instant> finishedAt, int pages, int articlesNew, int articlesChanged) {}
