package backissue.store;

/** What writing an article did to the archive. */
public enum Change {
    NEW,
    CHANGED,
    UNCHANGED
}
