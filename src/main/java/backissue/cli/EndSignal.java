package backissue.cli;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jline.utils.Signals;

/**
 * Being told to end, by Ctrl-C or by whatever runs the program.
 *
 * <p>By default the virtual machine answers a signal by running all shutdown hooks at once. H2 has one that closes the
 * database, and it would do so under the requests that are still being answered. So the signal is taken here instead:
 * first the server ends, then the database is closed, then the program ends by itself.
 */
final class EndSignal {

    /** What a shell reports for a program that Ctrl-C ended. */
    private static final int INTERRUPTED = 130;

    private final CountDownLatch told = new CountDownLatch(1);

    /** From now on, signals are taken. The second one ends the program at once. */
    EndSignal() {
        // a system or virtual machine that keeps one to itself: its default stays
        for (var name : List.of("INT", "TERM")) Signals.register(name, this::receive);
    }

    private synchronized void receive() {
        if (told.getCount() == 0) System.exit(INTERRUPTED);
        told.countDown();
    }

    void await() throws InterruptedException {
        told.await();
    }
}
