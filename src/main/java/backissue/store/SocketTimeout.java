package backissue.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jooq.SQLDialect;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * The socket timeout of PostgreSQL connections. A server that hangs, or is behind a network that does, answers neither
 * a statement nor its cancellation. {@code socketTimeout} in the URL takes precedence.
 */
final class SocketTimeout {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final Duration LONGEST_OF_CANCELLING = Duration.ofSeconds(2);

    private final boolean limited;

    SocketTimeout(DatabaseUrl url) {
        limited = url.dialect() == SQLDialect.POSTGRES
                && !PGProperty.SOCKET_TIMEOUT.isPresent(Driver.parseURL(url.jdbc(), null));
    }

    /** Limits it on all connections of a pool. What the URL says of the same, the driver takes first. */
    static void limit(HikariConfig pool) {
        pool.addDataSourceProperty(PGProperty.SOCKET_TIMEOUT.getName(), Long.toString(LONGEST.toSeconds()));
        pool.addDataSourceProperty(
                PGProperty.CANCEL_SIGNAL_TIMEOUT.getName(), Long.toString(LONGEST_OF_CANCELLING.toSeconds()));
        pool.addDataSourceProperty(PGProperty.TCP_KEEP_ALIVE.getName(), "true");
    }

    /** Limits it for one question, whose statements are cancelled after some time. The pool undoes that. */
    void limit(Connection connection, Duration allowed) throws SQLException {
        if (!limited) return;
        long millis = allowed.plus(LONGEST_OF_CANCELLING).plusSeconds(1).toMillis();
        connection.setNetworkTimeout(Runnable::run, (int) Math.min(millis, Integer.MAX_VALUE));
    }
}
