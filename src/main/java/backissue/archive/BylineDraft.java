package backissue.archive;

import java.util.Optional;

/**
 * A credit for work on an article.
 *
 * @param bio what the article says of the person, lines joined by a line feed
 */
public record BylineDraft(String name, Role role, Optional<String> bio) {}
