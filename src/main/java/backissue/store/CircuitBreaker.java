package backissue.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens while the database is away: requests fail at once instead of each waiting seconds for a connection and
 * occupying the server.
 */
final class CircuitBreaker {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

    private final AtomicBoolean trying = new AtomicBoolean();
    private volatile boolean lasts;
    private volatile long nextAttempt;
    private volatile SQLException cause;

    /** Something asked of the database. */
    interface Attempt<T> {
        T run() throws SQLException;
    }

    /** @throws DatabaseAway if the database was away a moment ago, or is now */
    <T> T pass(Attempt<T> attempt) {
        if (!lasts) return run(attempt);
        boolean mine = System.nanoTime() - nextAttempt >= 0 && trying.compareAndSet(false, true);
        if (!mine) throw new DatabaseAway(cause);
        try {
            return run(attempt);
        } finally {
            trying.set(false);
        }
    }

    private <T> T run(Attempt<T> attempt) {
        try {
            var result = attempt.run();
            if (lasts) ends();
            return result;
        } catch (SQLException e) {
            // a pool whose connections are all in use has no cause to name, and may have one free for the next who asks
            if (e.getCause() != null) begins(e);
            throw new DatabaseAway(e);
        }
    }

    private synchronized void begins(SQLException failure) {
        if (!lasts) LOG.warn("The database does not answer: {}", OpenFailure.explain(failure));
        cause = failure;
        nextAttempt = System.nanoTime() + BETWEEN_ATTEMPTS.toNanos();
        lasts = true;
    }

    private synchronized void ends() {
        if (lasts) LOG.info("The database answers again");
        lasts = false;
    }
}
