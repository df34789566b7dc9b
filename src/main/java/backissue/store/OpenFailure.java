package backissue.store;

import java.io.IOException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;

/** Why a database could not be opened, in the words of the person who has to mend it. */
final class OpenFailure {

    private static final String NO_SERVER = "no server answers at that address. Start it, or mend the address.";

    private OpenFailure() {}

    /**
     * Whether an H2 file may open in a moment: another process is just opening or making it, or closing it and the port
     * to it.
     */
    static boolean isPassing(Throwable failure) {
        return cause(failure).filter(OpenFailure::isPassing).isPresent();
    }

    private static boolean isPassing(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1, ErrorCode.CONNECTION_BROKEN_1 -> true;
            // two processes made the same user or table at the same moment, which H2 has no better word for
            case ErrorCode.GENERAL_ERROR_1 -> failure.getMessage().contains("object already exists");
            default -> false;
        };
    }

    static String explain(Throwable failure) {
        return cause(failure)
                .map(OpenFailure::explain)
                .orElseGet(() -> failure instanceof FlywayException tables ? explain(tables) : failure.getMessage());
    }

    private static Optional<SQLException> cause(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            // the pool's own says only that there was no connection, and not why
            boolean ofPool = cause instanceof SQLTransientConnectionException && cause.getCause() != null;
            if (cause instanceof SQLException sql && !ofPool) return Optional.of(sql);
        }
        return Optional.empty();
    }

    private static String explain(FlywayException failure) {
        return switch (failure.getErrorCode()) {
            case CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE ->
                "it holds tables of another program. Give a database of its own.";
            case CoreErrorCode.VALIDATE_ERROR ->
                "its tables are of another version of this program. Use that version, or load the pages into a new database.";
            default -> failure.getMessage().lines().findFirst().orElse("it says no more than that");
        };
    }

    private static String explain(SQLException failure) {
        if (StatementFailure.isOfDisk(failure)) {
            return "it cannot be written: the disk is full or has failed. Make room on it, and try again.";
        }
        return switch (failure.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                "another program has the file open. Close that program, or give another file.";
            case ErrorCode.WRONG_USER_OR_PASSWORD -> "the password kept beside it is not the one it was made with.";
            case ErrorCode.FILE_CORRUPTED_1 ->
                "the file is damaged or is not an H2 database. Restore it from a copy, or move it away and load again.";
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
                "the file is damaged, cannot be read and written, or is not an H2 database. Give another file, or move it away and load again.";
            case ErrorCode.FILE_VERSION_ERROR_1 ->
                "the file is of another version of H2. Use the program it was made with, or load the pages into a new file.";
            case ErrorCode.CONNECTION_BROKEN_1 -> NO_SERVER;
            default -> explainState(failure);
        };
    }

    /** By the classes of SQLSTATE that PostgreSQL documents in its appendix A. */
    private static String explainState(SQLException failure) {
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("08") && failure.getCause() instanceof UnknownHostException) {
            return "there is no host of that name. Mend the address.";
        }
        if (state.startsWith("08") && failure.getCause() instanceof IOException) return NO_SERVER;
        if (state.startsWith("28")) return "the server refuses the user or the password.";
        if (state.equals("3D000")) return "the server has no database of that name. Create it first.";
        if (state.startsWith("53")) return "the server has no room or no connection left.";
        return failure.getMessage().lines().findFirst().orElse("it says no more than that");
    }
}
