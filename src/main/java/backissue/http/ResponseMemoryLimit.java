package backissue.http;

import java.util.concurrent.Semaphore;

/**
 * Limits how much memory the responses that are being sent may take together, so that slow readers cannot exhaust the
 * heap. A large response over the limit is refused; small ones are always sent.
 */
final class ResponseMemoryLimit {

    /** Bytes of the heap for each character: two for itself, the rest for answers that are being made and all else. */
    private static final int BYTES = 8;

    private final Semaphore characters;

    ResponseMemoryLimit(int characters) {
        this.characters = new Semaphore(characters);
    }

    static ResponseMemoryLimit ofHeap() {
        return new ResponseMemoryLimit(
                (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / BYTES));
    }

    /**
     * Room that is kept until it is given back.
     *
     * @throws Refusal if so much is not there
     */
    ConcurrencyLimit.Place take(long length) {
        int wanted = (int) Math.min(Integer.MAX_VALUE, length);
        if (characters.tryAcquire(wanted)) return () -> characters.release(wanted);
        throw ConcurrencyLimit.overloaded();
    }
}
