package backissue.archive;

import java.util.Optional;

/** A credit for work on an article. */
public record Byline(long authorId, Role role, Optional<String> bio) {}
