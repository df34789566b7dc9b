package backissue.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.h2.api.ErrorCode;
import org.jooq.SQLDialect;

/**
 * The connections of a database: some that write, and those questions are asked on, which cannot.
 *
 * <p>On H2 the latter belong to a user who may only select. A role cannot be made on every PostgreSQL, so there each of
 * their transactions is read-only, and whoever serves can be given a URL with a role of their own.
 */
record Pools(HikariDataSource writing, HikariDataSource reading) implements AutoCloseable {

    /** The user that owns the tables of an H2 database this program made. */
    static final String OWNER = "backissue";

    /** Does not know what only the owner may set, as the size of the cache, and need not. */
    static final String WITHOUT_SETTINGS = ";IGNORE_UNKNOWN_SETTINGS=TRUE";

    /** One transaction writes at a time; the others wait for it, or are a person's who types SQL. */
    private static final int WRITERS = 4;

    private static final int READERS = Math.max(8, 2 * Runtime.getRuntime().availableProcessors());

    /**
     * How long a question waits for a connection: whoever asks hears sooner that the database is away or busy than
     * gives up.
     */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /**
     * H2 has numbers of its own for a connection that is lost, which the pool does not know. It would keep such a
     * connection as long as it is in use all the time, so that a busy server never found back to its database.
     */
    private static final class LostConnection implements SQLExceptionOverride {

        @java.lang.Override
        public Override adjudicate(SQLException failure) {
            return switch (failure.getErrorCode()) {
                case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.CONNECTION_BROKEN_1, ErrorCode.OBJECT_CLOSED ->
                    Override.MUST_EVICT;
                default -> Override.CONTINUE_EVICT;
            };
        }
    }

    /** Opens the database, and brings its tables and its reader to their present version. */
    static Pools open(DatabaseUrl url) throws SQLException, IOException {
        if (url.file().isEmpty()) return open(url, "");
        var file = url.file().get();
        var password = H2FilePassword.of(file);
        if (Files.notExists(H2FileCreation.withEnding(file))) H2FileCreation.make(url, file, password);
        return open(url, password);
    }

    /** @param password of its owner, if this program decides who that is */
    static Pools open(DatabaseUrl url, String password) throws SQLException {
        var writing = writing(url, password);
        try {
            migrate(writing, url);
            try (var connection = writing.getConnection()) {
                SortColumns.complete(connection);
            }
            if (url.isOurs()) ReadingUser.admit(writing, password);
            return new Pools(writing, reading(url, password));
        } catch (SQLException | RuntimeException e) {
            writing.close();
            throw e;
        }
    }

    private static HikariDataSource writing(DatabaseUrl url, String password) {
        var config = config("loading", url.jdbc(), WRITERS);
        if (url.isOurs()) {
            config.setUsername(OWNER);
            config.setPassword(password);
        }
        return new HikariDataSource(config);
    }

    private static HikariDataSource reading(DatabaseUrl url, String password) {
        var config = config("archive", url.isOurs() ? url.jdbc() + WITHOUT_SETTINGS : url.jdbc(), READERS);
        if (url.isOurs()) {
            config.setUsername(ReadingUser.NAME);
            config.setPassword(password);
        }
        config.setAutoCommit(false);
        config.setReadOnly(true);
        config.setConnectionTimeout(LONGEST_WAIT.toMillis());
        if (url.dialect() == SQLDialect.H2) {
            config.setConnectionInitSql("set session characteristics as transaction isolation level snapshot");
        } else {
            config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
            SocketTimeout.limit(config);
        }
        return new HikariDataSource(config);
    }

    private static HikariConfig config(String name, String jdbc, int connections) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(jdbc);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setExceptionOverride(new LostConnection());
        return config;
    }

    private static void migrate(HikariDataSource pool, DatabaseUrl url) {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .javaMigrations(new V3__Folded_names())
                .placeholders(url.typeNames())
                .load()
                .migrate();
    }

    /** Lets no connection be used again: the process behind them has ended, or the server begins anew. */
    static void renew(HikariDataSource pool) {
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
