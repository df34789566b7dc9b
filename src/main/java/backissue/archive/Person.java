package backissue.archive;

/**
 * Someone named in the body of at least one article.
 *
 * @param mentionCount how many times all articles together name the person
 */
public record Person(long id, String slug, String name, PersonKind kind, int mentionCount) {}
