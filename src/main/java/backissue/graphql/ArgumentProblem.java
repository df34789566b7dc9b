package backissue.graphql;

/** An argument that cannot be answered. The message is for the client: what is wrong, and what to do. */
final class ArgumentProblem extends RuntimeException {

    private final String argument;
    private final String allowed;

    /** @param allowed what the argument may be, as "0 to 100" */
    ArgumentProblem(String argument, String sentence, String allowed) {
        super(sentence);
        this.argument = argument;
        this.allowed = allowed;
    }

    String argument() {
        return argument;
    }

    String allowed() {
        return allowed;
    }
}
