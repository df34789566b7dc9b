package backissue.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The lines a process prints on one of its streams, read as they come. */
final class Printed {

    private final List<String> lines = new ArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    Printed(InputStream stream) {
        Thread.ofVirtual().start(() -> read(stream));
    }

    private void read(InputStream stream) {
        try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) add(line);
        } catch (IOException e) {
            add("(cut off: " + e.getMessage() + ")");
        } finally {
            ended.countDown();
            synchronized (lines) {
                lines.notifyAll();
            }
        }
    }

    private void add(String line) {
        synchronized (lines) {
            lines.add(line);
            lines.notifyAll();
        }
    }

    String text() {
        synchronized (lines) {
            return String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
        }
    }

    /** Waits for a line with these words, unless the stream ends first. */
    Optional<String> await(String fragment, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        synchronized (lines) {
            while (true) {
                var found =
                        lines.stream().filter(line -> line.contains(fragment)).findFirst();
                long left = (end - System.nanoTime()) / 1_000_000;
                if (found.isPresent() || ended.getCount() == 0 || left <= 0) return found;
                pause(left);
            }
        }
    }

    private void pause(long millis) {
        try {
            lines.wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while reading a process", e);
        }
    }

    void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
