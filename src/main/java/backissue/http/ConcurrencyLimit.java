package backissue.http;

import backissue.graphql.ErrorCode;
import java.util.concurrent.Semaphore;

/**
 * Limits how many requests run at the same time. One more is refused with 503 and Retry-After: a queue would only make
 * every response late.
 *
 * <p>A request counts from when it has been read until its response is written.
 */
final class ConcurrencyLimit {

    private final Semaphore places;

    ConcurrencyLimit(int running) {
        places = new Semaphore(running);
    }

    /** A place that must be left again. */
    interface Place extends AutoCloseable {

        @Override
        void close();
    }

    /** @throws Refusal if all places are taken */
    Place enter() {
        if (places.tryAcquire()) return places::release;
        throw overloaded();
    }

    static Refusal overloaded() {
        return Refusal.of(ErrorCode.OVERLOADED).with("Retry-After", "1");
    }
}
