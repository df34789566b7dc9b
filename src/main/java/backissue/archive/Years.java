package backissue.archive;

/** The first and the last year of something. */
public record Years(int first, int last) {}
