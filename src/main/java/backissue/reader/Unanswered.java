package backissue.reader;

/** The archive could not be asked. The message is the API's own, for the reader. */
public final class Unanswered extends RuntimeException {

    Unanswered(String message) {
        super(message);
    }
}
