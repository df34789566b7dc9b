package backissue.archive;

/** Words an article puts in a person's mouth: the span of the quotation without its quotation marks. */
public record QuoteDraft(Span span) {}
