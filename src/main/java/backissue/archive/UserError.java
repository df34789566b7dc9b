package backissue.archive;

/** Something the user can mend. The message is a sentence for them: what is wrong, where, and what to do. */
public class UserError extends RuntimeException {

    public UserError(String sentence) {
        super(sentence);
    }

    public UserError(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
