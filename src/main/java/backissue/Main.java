package backissue;

import backissue.cli.BackissueCommand;

/** Runs the command given on the command line. Exit codes: 0 done, 1 failed, 2 wrong usage. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(BackissueCommand.run(arguments));
    }
}
