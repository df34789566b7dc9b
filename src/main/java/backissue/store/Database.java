package backissue.store;

import backissue.archive.UserError;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** The archive's database, opened and brought to the present version of its tables. */
public final class Database implements AutoCloseable {

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        // H2 reads it when its classes load: the port that lets a second process in is not for other machines
        System.setProperty("h2.bindAddress", "127.0.0.1");
    }

    /** How often a page is written before its conflict with another writer is given up on. */
    private static final int ATTEMPTS = 5;

    private static final Duration FOR_EVER = Duration.ofDays(1);

    /** How long to try to open an H2 file: a process that opens or closes it has it to itself for a moment. */
    private static final Duration OPEN_TIMEOUT = Duration.ofSeconds(10);

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(100);

    private static final String LOST =
            "The database has lost pages that were loaded a moment ago: the program that had its file open has ended, or the disk"
                    + " failed. Load the same pages again.";

    /** Held, since a logger that nobody holds forgets its level. It would write down the address with the password. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    private final DatabaseUrl url;
    private final Pools pools;
    private final CircuitBreaker breaker = new CircuitBreaker();
    private final SocketTimeout silence;

    /** The version of the archive that was last written here. */
    private final AtomicLong written = new AtomicLong();

    static {
        DRIVER.setLevel(Level.OFF);
    }

    private Database(DatabaseUrl url, Pools pools) {
        this.url = url;
        this.pools = pools;
        this.silence = new SocketTimeout(url);
    }

    /**
     * Opens the database, and makes its tables if it has none.
     *
     * @param given {@code mem:}, {@code jdbc:h2:FILE} or {@code jdbc:postgresql://HOST/NAME}
     * @throws UserError if it cannot be opened
     */
    public static Database open(String given) {
        var url = DatabaseUrl.of(given);
        long end = System.nanoTime() + OPEN_TIMEOUT.toNanos();
        while (true) {
            try {
                return new Database(url, Pools.open(url));
            } catch (IOException e) {
                throw new UserError("The database %s cannot be made: %s".formatted(url.shown(), e.getMessage()), e);
            } catch (PoolInitializationException | FlywayException | SQLException e) {
                boolean again = url.file().isPresent() && OpenFailure.isPassing(e) && System.nanoTime() < end;
                if (!again) {
                    throw new UserError(
                            "The database %s cannot be opened: %s".formatted(url.shown(), OpenFailure.explain(e)), e);
                }
                LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            }
        }
    }

    /**
     * Opens a database that is there already: unlike {@link #open}, makes no file.
     *
     * @throws UserError if it cannot be opened, or there is none
     */
    public static Database openExisting(String given) {
        var url = DatabaseUrl.of(given);
        if (url.isMissing()) {
            throw new UserError("There is no archive %s. To make one: backissue load FOLDER --database %s"
                    .formatted(url.shown(), url.shown()));
        }
        return open(given);
    }

    /** The database's URL as it may be shown, without a password. */
    public String url() {
        return url.shown();
    }

    /** The URL for another program on this machine, without a user and a password. */
    public String clientUrl() {
        return url.isOurs() ? url.jdbc() + Pools.WITHOUT_SETTINGS : url.shown();
    }

    /** The H2 file without its ending, if the archive is kept in one of this program's own. */
    public Optional<Path> file() {
        return url.file();
    }

    /** Whether the archive is gone when the program ends. */
    public boolean isThrowaway() {
        return url.jdbc().startsWith("jdbc:h2:mem:");
    }

    /** Runs a question against one unchanging state of the archive. */
    public <T> T read(Function<Snapshot, T> question) {
        return read(FOR_EVER, question);
    }

    /**
     * Runs a question against one unchanging state of the archive.
     *
     * @param deadline how long its statements may take together
     * @throws DeadlinePassed if they take longer: the statement that runs then is cancelled
     */
    public <T> T read(Duration deadline, Function<Snapshot, T> question) {
        try (var time = new Deadline(deadline)) {
            return read(time, question);
        }
    }

    private <T> T read(Deadline deadline, Function<Snapshot, T> question) {
        try {
            return readOnce(deadline, question);
        } catch (DatabaseAway first) {
            // no connection could be had for a while, or no answer: asking at once again would only double the wait
            if (first.getCause() instanceof SQLTransientConnectionException || deadline.isOver()) throw first;
            // a connection of the pool may have ended with the process that owned the file; a new one need not
            Pools.renew(pools.reading());
            return readOnce(deadline, question);
        }
    }

    private <T> T readOnce(Deadline deadline, Function<Snapshot, T> question) {
        try (var connection = breaker.pass(() -> pools.reading().getConnection())) {
            if (!deadline.allowed().equals(FOR_EVER)) silence.limit(connection, deadline.allowed());
            T answer;
            try {
                answer = question.apply(new Snapshot(context(connection), deadline));
            } catch (RuntimeException | Error e) {
                connection.rollback();
                throw e;
            }
            // not rolled back: H2 would then forget the statements it has parsed for this connection
            connection.commit();
            return answer;
        } catch (SQLException e) {
            throw new DatabaseAway(e);
        } catch (DataAccessException e) {
            if (StatementFailure.isTimeout(e)) throw new DeadlinePassed();
            throw StatementFailure.isAway(e) ? new DatabaseAway(new SQLException(e)) : e;
        }
    }

    /** @param version the version of the archive after a transaction */
    private record Kept<T>(long version, T answer) {}

    /**
     * Runs one transaction that writes: all of it is kept, or nothing. Where another process wrote the same row at the
     * same moment, it is run again.
     *
     * @throws Refused if the database will not take what is written
     * @throws UserError if it can take nothing at all
     */
    public <T> T write(Function<ArchiveWriter, T> change) {
        for (int attempt = 1; ; attempt++) {
            try (var connection = pools.writing().getConnection()) {
                var result = context(connection).transactionResult(transaction -> {
                    var writer = new ArchiveWriter(transaction.dsl());
                    if (writer.version() < written.get()) throw new UserError(LOST);
                    var answer = change.apply(writer);
                    writer.close();
                    return new Kept<>(writer.version(), answer);
                });
                written.accumulateAndGet(result.version(), Math::max);
                return result.answer();
            } catch (SQLException e) {
                throw new DatabaseAway(e);
            } catch (DataAccessException e) {
                boolean away = StatementFailure.isAway(e) || StatementFailure.isUnexplained(e);
                boolean again = (StatementFailure.isPassing(e) || away)
                        && !StatementFailure.isOfStorage(e)
                        && attempt < ATTEMPTS;
                if (!again) throw StatementFailure.explained(e);
                // the process that had the file open has ended, or the server begins anew: no connection to it is of
                // use
                if (away) Pools.renew(pools.writing());
            }
        }
    }

    /**
     * Waits until all that was written is on the disk: H2 writes it half a second later than it says so.
     *
     * @throws UserError if the disk does not take it
     */
    public void keep() {
        if (!url.isOurs()) return;
        write(writer -> {
            writer.sync();
            return null;
        });
    }

    /** How many questions may be asked at once. */
    public int connections() {
        return pools.reading().getMaximumPoolSize();
    }

    /** Keeps figures about the connections that questions are asked on, from now on. May be called once. */
    public void measure(MeterRegistry registry) {
        pools.reading().setMetricRegistry(registry);
    }

    /** A connection for a person who writes SQL, and may do anything. The caller closes it. */
    public Connection connect() {
        try {
            return pools.writing().getConnection();
        } catch (SQLException e) {
            throw new DatabaseAway(e);
        }
    }

    private DSLContext context(Connection connection) {
        return DSL.using(
                connection,
                url.dialect(),
                new Settings().withRenderSchema(false).withExecuteLogging(false));
    }

    @Override
    public void close() {
        pools.close();
    }
}
