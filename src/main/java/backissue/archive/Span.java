package backissue.archive;

/** Characters [start, end) of an article's plain body, counted in UTF-16 units as Java and JavaScript do. */
public record Span(int start, int end) {}
