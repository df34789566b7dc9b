package backissue.archive;

/** Whether a person named in an article lives or lived, or is a character of a story. */
public enum PersonKind {
    REAL,
    FICTIONAL
}
