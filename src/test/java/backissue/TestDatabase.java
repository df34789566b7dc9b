package backissue;

import backissue.store.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** The databases the archive can be kept in. What a test says of the archive must hold on each of them. */
public enum TestDatabase {
    H2 {
        @Override
        public Database empty() {
            return Database.open("mem:");
        }
    },

    POSTGRESQL {
        @Override
        public Database empty() {
            return Database.open(PostgresServer.newDatabase());
        }
    };

    /** A new archive without articles. Whoever asks for it closes it. */
    public abstract Database empty();

    /** One server for all tests of this JVM; it ends with the JVM. */
    private static final class PostgresServer {

        /** A database that has the tables already; a copy of it is made faster than the tables. */
        private static final String TEMPLATE = "migrated";

        private static final EmbeddedPostgres SERVER = start();
        private static final AtomicInteger DATABASES = new AtomicInteger();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("deadlock_timeout", "50ms")
                        .start();
                execute(server, "create database " + TEMPLATE);
                Database.open(server.getJdbcUrl("postgres", TEMPLATE)).close();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static synchronized String newDatabase() {
            var name = "archive" + DATABASES.incrementAndGet();
            execute(SERVER, "create database " + name + " template " + TEMPLATE);
            return SERVER.getJdbcUrl("postgres", name);
        }

        private static void execute(EmbeddedPostgres server, String sql) {
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
    }
}
