package backissue.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/**
 * Ends the statements of a question when its time is over. The statement that runs then is cancelled; its thread is
 * never interrupted, which inside H2 could damage the file.
 *
 * <p>The driver's own timeout is not used: on H2 it is a setting, and each setting has all statements parsed anew,
 * which made them thirteen times slower.
 */
final class Deadline implements ExecuteListener, AutoCloseable {

    /** A cancellation that comes just before the driver begins is lost, so it is repeated. */
    private static final long MILLISECONDS_BETWEEN = 50;

    private static final ScheduledThreadPoolExecutor CLOCK = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("deadline").daemon().factory());

    static {
        CLOCK.setRemoveOnCancelPolicy(true);
    }

    private final transient Duration allowed;
    private final transient long end;
    private final transient Future<?> alarm;
    private transient Statement running;

    Deadline(Duration allowed) {
        this.allowed = allowed;
        end = System.nanoTime() + allowed.toNanos();
        alarm = CLOCK.scheduleWithFixedDelay(
                this::cancel, allowed.toMillis(), MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS);
    }

    Duration allowed() {
        return allowed;
    }

    boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    @Override
    public synchronized void executeStart(ExecuteContext context) {
        if (isOver()) throw new DeadlinePassed();
        running = context.statement();
    }

    /** Waits for a cancellation that is under way, which must not meet the next statement of the connection. */
    @Override
    public synchronized void end(ExecuteContext context) {
        running = null;
    }

    private synchronized void cancel() {
        if (running == null) return;
        try {
            running.cancel();
        } catch (SQLException e) {
            // it has ended, or the connection has: either way nothing runs any more
        }
    }

    @Override
    public synchronized void close() {
        running = null;
        alarm.cancel(false);
    }
}
