package backissue.http;

import java.util.concurrent.Semaphore;

/**
 * How many requests are worked on at the same time. Those that are more are told to come again, since waiting in line
 * would make every answer late.
 *
 * <p>A request counts from when its body is there: who sends slowly takes no place from others.
 */
final class Crowd {

    private final Semaphore places;

    Crowd(int running) {
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
        return new Refusal(503, "OVERLOADED", "The server is busy with other requests. Try again in a second.")
                .with("Retry-After", "1");
    }
}
