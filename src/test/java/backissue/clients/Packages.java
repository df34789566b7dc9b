package backissue.clients;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The packages that {@code src/test/clients} names. */
final class Packages {

    static final Path FOLDER = NodeProject.SOURCE.resolve("node_modules");
    static final Path PROGRAMS = FOLDER.resolve(".bin");

    private static final Path MARKER = FOLDER.resolve(".installed-for");

    private Packages() {}

    /**
     * {@code npm ci} takes its time: only after the lock file changed, or on another machine, since some of it is
     * native code.
     */
    static synchronized void install() throws IOException {
        requireNode();
        var machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        var wanted = sha256(NodeProject.SOURCE.resolve("package-lock.json")) + " " + machine;
        if (Files.exists(MARKER) && Files.readString(MARKER).equals(wanted)) return;
        Ran.in(NodeProject.SOURCE, "npm ci --loglevel=error").successfully();
        Files.writeString(MARKER, wanted);
    }

    private static void requireNode() {
        if (!Ran.in(NodeProject.SOURCE, "node --version").failed()) return;
        var missing = "There is no Node on the PATH: what the clients of the API make of it is not tested.";
        if ("true".equals(System.getenv("CI"))) fail(missing);
        abort(missing);
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256", e);
        }
    }
}
