package backissue.fuzz;

import backissue.store.Database;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/** The connections that questions are asked on. */
final class Connections {

    private static final int LONGEST_WAIT = 30;

    private Connections() {}

    /** Holds all of them at the same moment, which cannot be if one was never given back. */
    static void requireAllFree(Database archive) {
        var all = new CyclicBarrier(archive.connections());
        var threads = IntStream.range(0, archive.connections())
                .mapToObj(_ -> Thread.ofPlatform().unstarted(() -> archive.read(_ -> await(all))))
                .toList();
        threads.forEach(Thread::start);
        try {
            for (var thread : threads) thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        if (all.isBroken()) {
            throw new AssertionError(
                    "Of %d connections some are in use, though nobody asks.".formatted(archive.connections()));
        }
    }

    private static boolean await(CyclicBarrier all) {
        try {
            return all.await(LONGEST_WAIT, TimeUnit.SECONDS) == 0;
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            return false;
        }
    }
}
