package backissue.store;

import backissue.archive.UserError;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jooq.exception.DataAccessException;

/** What a failed statement means, by the classes of SQLSTATE that the SQL standard and both databases share. */
final class StatementFailure {

    private static final String UNIQUE = "23505";
    private static final String TOO_LONG = "22001";

    /** H2's ways to say that the connection or the database behind it is no more, by org.h2.api.ErrorCode. */
    private static final Set<String> H2_CLOSED = Set.of("90067", "90098", "90121");

    private static final String GENERAL = "HY000";

    /** PostgreSQL's disk_full and io_error, and H2's IO_EXCEPTION_1 and 2. */
    private static final Set<String> STORAGE = Set.of("53100", "58030", "90028", "90031");

    private static final String DISK =
            "The database cannot be written: %s. Whole articles that were loaded before are kept. Make room on the disk, and load again.";

    private static final String READING_ONLY =
            "The database may only be read: its user has no right to write, or the server is a copy of another. Load with --database"
                    + " of one who may write.";

    private StatementFailure() {}

    /** Whether the same transaction may succeed when run again: another one was in its way. */
    static boolean isPassing(DataAccessException failure) {
        var state = state(failure);
        return state.equals(UNIQUE) || state.startsWith("40") || state.equals("HYT00");
    }

    /** Whether the statement was cancelled because it took too long. */
    static boolean isTimeout(DataAccessException failure) {
        return state(failure).equals("57014");
    }

    /** Whether H2 met with something it has no word for, as it may while another process closes the file. */
    static boolean isUnexplained(DataAccessException failure) {
        return state(failure).equals(GENERAL);
    }

    /**
     * Whether the disk does not take what is written. Each further page would fail too, or be lost: H2 opens such a
     * file again as it was half a second before.
     */
    static boolean isOfStorage(DataAccessException failure) {
        return STORAGE.contains(state(failure)) || isOfDisk(failure);
    }

    /** Whether H2 could not write its file. From a process that has the file open, only the message comes over. */
    static boolean isOfDisk(Throwable failure) {
        return ofStore(failure).isPresent()
                || String.valueOf(failure.getMessage()).contains("MVStoreException: Writing to");
    }

    private static Optional<MVStoreException> ofStore(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(MVStoreException.class::isInstance)
                .map(MVStoreException.class::cast)
                .filter(store -> store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED)
                .findFirst();
    }

    /** Whether the connection was lost. */
    static boolean isAway(DataAccessException failure) {
        var state = state(failure);
        return state.startsWith("08") || state.startsWith("57P0") || H2_CLOSED.contains(state);
    }

    static RuntimeException explained(DataAccessException failure) {
        if (isOfStorage(failure)) return new UserError(DISK.formatted(disk(failure)), failure);
        if (isAway(failure)) return new DatabaseAway(new SQLException(failure));
        if (isPassing(failure)) {
            return new Refused("another program kept writing the same rows; load it again", failure);
        }
        return switch (state(failure)) {
            case TOO_LONG ->
                new Refused("a title, name, credit or text of it is longer than the archive keeps", failure);
            case "42501", "25006" -> new UserError(READING_ONLY, failure);
            default -> new Refused("the database refused it (SQLSTATE %s)".formatted(state(failure)), failure);
        };
    }

    private static String disk(DataAccessException failure) {
        return ofStore(failure)
                .map(Throwable::getCause)
                .map(Throwable::getMessage)
                .orElse("the disk is full or has failed");
    }

    private static String state(DataAccessException failure) {
        return failure.sqlState() == null ? "" : failure.sqlState();
    }
}
