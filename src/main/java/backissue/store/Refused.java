package backissue.store;

/** The database would not take what it was given; the transaction left no trace. The message says why, without SQL. */
public final class Refused extends RuntimeException {

    Refused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
