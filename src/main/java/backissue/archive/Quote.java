package backissue.archive;

/** Words the plain body of an article puts in someone's mouth, without their quotation marks. */
public record Quote(long articleId, long personId, String text, Span span) {}
