import java.io.IOException;
import java.nio.file.Path;

/**
 * Starts build.mjs for Maven: {@code java BuildWeb.java OUT}. Maven could start Node itself, but would answer
 * to a missing Node with a stack trace, and to an old one with whatever that one does not understand.
 */
final class BuildWeb {

    private static final int OLDEST_NODE = 20;

    void main(String[] args) throws IOException, InterruptedException {
        var script = Path.of("src", "main", "web", "build.mjs").toString();
        try {
            var version = output("node", "--version");
            if (major(version) < OLDEST_NODE) {
                fail("Node " + version + " is too old.");
            }
            System.exit(new ProcessBuilder("node", script, args[0]).inheritIO().start().waitFor());
        } catch (IOException noSuchProgram) {
            fail("There is no Node on the PATH.");
        }
    }

    /** {@code v20.20.2} is 20. */
    private static int major(String version) {
        return Integer.parseInt(version.replaceFirst("^v?(\\d+).*", "$1"));
    }

    private static String output(String... command) throws IOException {
        try (var lines = new ProcessBuilder(command).redirectErrorStream(true).start().inputReader()) {
            return lines.readLine();
        }
    }

    private static void fail(String reason) {
        System.err.println(reason + " The web page is bundled with it: install Node " + OLDEST_NODE
                + " or newer with its npm, from your system's packages or https://nodejs.org, and build again.");
        System.exit(1);
    }
}
