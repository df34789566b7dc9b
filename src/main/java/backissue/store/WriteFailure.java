package backissue.store;

import java.sql.SQLException;
import java.util.Set;
import org.jooq.exception.DataAccessException;

/** What a failed statement means, by the classes of SQLSTATE that the SQL standard and both databases share. */
final class WriteFailure {

    private static final String UNIQUE = "23505";
    private static final String TOO_LONG = "22001";

    /** H2's ways to say that the connection or the database behind it is no more, by org.h2.api.ErrorCode. */
    private static final Set<String> H2_CLOSED = Set.of("90067", "90098", "90121");

    private WriteFailure() {}

    /** Whether the same transaction may succeed when run again: another one was in its way. */
    static boolean isPassing(DataAccessException failure) {
        var state = state(failure);
        return state.equals(UNIQUE) || state.startsWith("40") || state.equals("HYT00");
    }

    /** Whether the statement was cancelled because it took too long. */
    static boolean isTimeout(DataAccessException failure) {
        return state(failure).equals("57014");
    }

    /** Whether the connection was lost. */
    static boolean isAway(DataAccessException failure) {
        var state = state(failure);
        return state.startsWith("08") || state.startsWith("57P0") || H2_CLOSED.contains(state);
    }

    static RuntimeException explained(DataAccessException failure) {
        if (isAway(failure)) return new DatabaseAway(new SQLException(failure));
        if (isPassing(failure)) return new Refused("another program kept writing the same rows; load it again", failure);
        return switch (state(failure)) {
            case TOO_LONG -> new Refused("a title, name, credit or text of it is longer than the archive keeps", failure);
            case "42501" -> new Refused("this user may not write to the archive", failure);
            case "53100" -> new Refused("the disk is full", failure);
            default -> new Refused("the database refused it (SQLSTATE %s)".formatted(state(failure)), failure);
        };
    }

    private static String state(DataAccessException failure) {
        return failure.sqlState() == null ? "" : failure.sqlState();
    }
}
