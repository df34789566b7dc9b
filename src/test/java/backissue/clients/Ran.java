package backissue.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** How a command ended, and what it printed. */
record Ran(String command, int status, String out, String err) {

    private static final int MINUTES = 5;

    /** Runs a command as one types it; programs of the packages are known by their names. */
    static Ran in(Path folder, String command) {
        try {
            var out = Files.createTempFile("out", null);
            var err = Files.createTempFile("err", null);
            var shell = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
            shell.environment()
                    .merge("PATH", Packages.PROGRAMS.toString(), (path, ours) -> ours + File.pathSeparator + path);
            var process = shell.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                fail("Not done after %d minutes: %s", MINUTES, command);
            }
            var ran = new Ran(command, process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return ran;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted during " + command, e);
        }
    }

    boolean failed() {
        return status != 0;
    }

    Ran successfully() {
        assertThat(status).as("%s%n%s%s", command, out, err).isZero();
        return this;
    }
}
