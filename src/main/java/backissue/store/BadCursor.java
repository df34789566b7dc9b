package backissue.store;

/** A cursor that this list did not give out. The message completes the sentence "The cursor ...". */
public final class BadCursor extends RuntimeException {

    public BadCursor(String reason) {
        super(reason);
    }
}
