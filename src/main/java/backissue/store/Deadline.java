package backissue.store;

import java.sql.SQLException;
import java.time.Duration;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.exception.DataAccessException;

/**
 * Gives each statement of a question the time that is left. The driver cancels it when that is over; its thread is
 * never interrupted, which inside H2 could damage the file.
 */
final class Deadline implements ExecuteListener {

    private static final int MILLISECONDS = 1_000_000;

    private final transient long end;

    Deadline(Duration allowed) {
        this.end = System.nanoTime() + allowed.toNanos();
    }

    @Override
    public void executeStart(ExecuteContext context) {
        long left = (end - System.nanoTime()) / MILLISECONDS;
        if (left <= 0) throw new DeadlinePassed();
        try {
            context.statement().setQueryTimeout((int) Math.ceilDiv(left, 1000));
        } catch (SQLException e) {
            throw new DataAccessException("the deadline cannot be set", e);
        }
    }
}
