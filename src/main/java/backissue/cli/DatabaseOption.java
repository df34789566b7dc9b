package backissue.cli;

import backissue.store.Database;
import picocli.CommandLine.Option;

/** Which database a command works on. */
final class DatabaseOption {

    private static final String DEFAULT = "jdbc:h2:db/backissue";

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "" + DEFAULT + "",
            description = {
                "Where the archive is kept: jdbc:h2:FILE, jdbc:postgresql://HOST/NAME, or mem: for a throwaway.",
                "Default: ${DEFAULT-VALUE} (environment: BACKISSUE_DATABASE)"
            })
    private String url;

    Database open() {
        return Database.open(url);
    }

    /** Whether the user named no database of their own, so that it may be filled with the pages that come with the program. */
    boolean mayHoldSeeds() {
        return url.equals(DEFAULT) || url.equals("mem:");
    }
}
