package backissue.archive;

/** A command was given something it cannot mean: an address of no known kind, a file that is not there. */
public final class WrongUsage extends UserError {

    public WrongUsage(String sentence) {
        super(sentence);
    }
}
