package backissue.store;

/** A question's statements took longer than they may. */
public final class DeadlinePassed extends RuntimeException {

    DeadlinePassed() {
        super("the deadline has passed");
    }
}
