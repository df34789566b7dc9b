package backissue.http;

import java.util.concurrent.Semaphore;

/**
 * How much memory answers may take together that are on their way: those who read slowly, or not at all, must not have the server
 * keep more of them than it has room for. A large answer for which there is no room is given up, while small ones still go out.
 */
final class AnswerRoom {

    /** Bytes of the heap for each character: two for itself, the rest for answers that are being made and all else. */
    private static final int BYTES = 8;

    private final Semaphore characters;

    AnswerRoom(int characters) {
        this.characters = new Semaphore(characters);
    }

    static AnswerRoom ofHeap() {
        return new AnswerRoom((int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / BYTES));
    }

    /**
     * Room that is kept until it is given back.
     *
     * @throws Refusal if so much is not there
     */
    Crowd.Place take(long length) {
        int wanted = (int) Math.min(Integer.MAX_VALUE, length);
        if (characters.tryAcquire(wanted)) return () -> characters.release(wanted);
        throw Crowd.overloaded();
    }
}
