package backissue.cli;

import backissue.archive.UserError;
import backissue.archive.WrongUsage;
import backissue.store.Database;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Which database a command works on. */
final class DatabaseOption {

    private static final String DEFAULT = "jdbc:h2:db/backissue";

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "" + DEFAULT + "",
            description = {
                "Where the archive is kept:",
                "jdbc:h2:FILE, jdbc:postgresql://HOST/NAME,",
                "or mem: for a throwaway.",
                "Default: ${DEFAULT-VALUE} (environment: BACKISSUE_DATABASE)"
            })
    private String url;

    Database open() {
        return opened(Database::open);
    }

    /** @throws UserError if nothing was ever loaded there; a new file would only hide that its name was mistyped */
    Database openExisting() {
        return opened(Database::openExisting);
    }

    private Database opened(Function<String, Database> opening) {
        try {
            return opening.apply(url);
        } catch (WrongUsage e) {
            throw new WrongUsage("--database: " + e.getMessage());
        }
    }

    String url() {
        return url;
    }

    /**
     * Whether the user named no database of their own, so that it may be filled with the pages that come with the
     * program.
     */
    boolean mayHoldSeeds() {
        return url.equals(DEFAULT) || url.equals("mem:");
    }
}
