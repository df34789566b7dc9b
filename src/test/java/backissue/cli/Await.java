package backissue.cli;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something another process does. */
public final class Await {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private Await() {}

    /** Looks again and again, until it is so or a minute has passed. */
    public static void until(String what, BooleanSupplier isSo) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("Waited %s for %s.".formatted(LIMIT, what));
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
