package backissue.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A run of the program: what it has printed so far, and how it ended. */
public final class Run implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final Process process;
    private final String commandLine;
    private final Printed out;
    private final Printed err;

    Run(Process process, String commandLine, String input) {
        this.process = process;
        this.commandLine = commandLine;
        this.out = new Printed(process.getInputStream());
        this.err = new Printed(process.getErrorStream());
        try (var stream = process.getOutputStream()) {
            stream.write(input.getBytes(UTF_8));
        } catch (IOException e) {
            // it ended without reading its input
        }
    }

    /** What it printed on standard output so far. */
    public String out() {
        return out.text();
    }

    /** What it printed on standard error so far. */
    public String err() {
        return err.text();
    }

    public int exitCode() {
        return process.exitValue();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** Waits for a line of standard output. Returns it. */
    public String awaitLine(String fragment) {
        return out.await(fragment, LIMIT)
                .orElseThrow(() -> new AssertionError("No line with \"%s\" in the output of `%s`:%n%s%s"
                        .formatted(fragment, commandLine, out(), err())));
    }

    /** Waits for its end. Returns the exit code. */
    public int awaitEnd() {
        if (!endsWithin(LIMIT)) {
            throw new AssertionError("`%s` has not ended after %s:%n%s%s".formatted(commandLine, LIMIT, out(), err()));
        }
        out.awaitEnd();
        err.awaitEnd();
        return process.exitValue();
    }

    /** Waits a while for its end. */
    public boolean endsWithin(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while `%s` ran".formatted(commandLine), e);
        }
    }

    /** Sends a signal, as INT or TERM, to this process alone. */
    public void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new AssertionError("no `kill` on this machine", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it at once, as a power cut does. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        if (process.isAlive()) kill();
    }

    @Override
    public String toString() {
        return "`%s`%n%s%s".formatted(commandLine, out(), err());
    }
}
