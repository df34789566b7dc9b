package backissue.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Counts the statements of a snapshot and, if asked to, keeps what they were and what came of them. */
final class StatementLog implements ExecuteListener {

    private transient int count;
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
        count++;
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
        kept.add(new RunStatement(context.sql(), progress.rows, taken));
    }

    /** How far a statement is that runs. */
    private static final class Progress {

        private final long began;
        private int rows;

        Progress(long began) {
            this.began = began;
        }
    }
}
