package backissue.archive;

/** A place in the plain body of an article that names a person. */
public record Mention(long articleId, long personId, String text, Span span) {}
