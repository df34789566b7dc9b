package backissue.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;

/**
 * Counts the statements of a snapshot and, if asked to, keeps what they were and what came of them. A prepared
 * statement that is run several times in a row is one.
 */
final class StatementLog implements ExecuteListener {

    private transient int count;
    private transient Query last;
    private transient List<RunStatement> kept;

    int count() {
        return count;
    }

    /** Keeps the statements that are run from now on. Keeping them costs time, so it is not done for every question. */
    void keep() {
        kept = new ArrayList<>();
    }

    List<RunStatement> kept() {
        return List.copyOf(kept);
    }

    @Override
    public void executeStart(ExecuteContext context) {
        if (context.query() == null || context.query() != last) count++;
        else if (kept != null) context.data(Again.class, true);
        last = context.query();
        if (kept != null) context.data(Progress.class, new Progress(System.nanoTime()));
    }

    @Override
    public void recordEnd(ExecuteContext context) {
        if (kept != null) ((Progress) context.data(Progress.class)).rows++;
    }

    @Override
    public void end(ExecuteContext context) {
        if (kept == null || !(context.data(Progress.class) instanceof Progress progress)) return;
        var taken = Duration.ofNanos(System.nanoTime() - progress.began);
        if (context.data(Again.class) == null) {
            kept.add(new RunStatement(context.sql(), progress.rows, taken));
        } else {
            var before = kept.removeLast();
            kept.add(new RunStatement(
                    before.sql(), before.rows() + progress.rows, before.taken().plus(taken)));
        }
    }

    /** Marks a run of the statement that ran before. */
    private static final class Again {}

    /** How far a statement is that runs. */
    private static final class Progress {

        private final long began;
        private int rows;

        Progress(long began) {
            this.began = began;
        }
    }
}
