package backissue.search;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an index following its archive while others load into it: what crashed between the database and the index, and
 * a load whose index another process was writing, are made up for at the next turn.
 */
public final class IndexFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

    private final ArticleIndex index;
    private final Duration pause;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread;

    /** What was last in the way; empty if nothing was. Known to the thread alone. */
    private String trouble = "";

    private IndexFollower(ArticleIndex index, Duration pause) {
        this.index = index;
        this.pause = pause;
        this.thread = Thread.ofPlatform().daemon().name("search-index").unstarted(this::run);
    }

    /** Follows at once, and again after each pause. */
    public static IndexFollower start(ArticleIndex index, Duration pause) {
        var follower = new IndexFollower(index, pause);
        follower.thread.start();
        return follower;
    }

    private void run() {
        try {
            do {
                follow();
            } while (!end.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try {
            index.follow();
            if (!trouble.isEmpty()) LOG.info("The search index follows the archive again");
            trouble = "";
        } catch (RuntimeException e) {
            // the next turn may find the database or the disk in a better state; a full log would make neither better
            var sentence = String.valueOf(e.getMessage());
            if (!sentence.equals(trouble)) {
                LOG.warn("The search index cannot follow the archive, and is tried again and again: {}", sentence);
            }
            trouble = sentence;
        }
    }

    /**
     * Ends the turn in progress, whose changes the next start makes up for. It is not interrupted: that could damage a
     * database file.
     */
    @Override
    public void close() {
        end.countDown();
        index.stopWriting();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
