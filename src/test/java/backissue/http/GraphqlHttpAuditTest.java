package backissue.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The audits of npm's graphql-http, which are the GraphQL over HTTP specification as a list of requests. */
class GraphqlHttpAuditTest {

    private static final String INSTALL = "Install Node 20 or newer with npm to run the audits of GraphQL over HTTP.";

    private static final Path FOLDER = Path.of("src", "test", "web");

    private record Outcome(int exitCode, List<String> lines) {}

    @Test
    void everyAudit_passes() throws Exception {
        requireNode();
        installPackages();
        try (var server = TestServer.start()) {
            var audits = run(
                    "node", "audits.mjs", server.address().resolve("graphql").toString());
            assertThat(audits.lines())
                    .hasSize(61)
                    .allSatisfy(line -> assertThat(line).startsWith("ok"));
            assertThat(audits.exitCode()).isZero();
        }
    }

    /** Skips the calling test where there is no Node; where the tests must be complete, fails it. */
    private static void requireNode() {
        boolean found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "node"))
                .anyMatch(Files::isExecutable);
        if (found) return;
        if ("true".equals(System.getenv("CI"))) fail(INSTALL);
        abort(INSTALL);
    }

    private static void installPackages() throws Exception {
        var installed = FOLDER.resolve(Path.of("node_modules", ".package-lock.json"));
        var wanted = FOLDER.resolve("package-lock.json");
        boolean current = Files.exists(installed)
                && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(wanted)) >= 0;
        if (current) return;
        var outcome = run("npm", "ci", "--loglevel=error");
        assertThat(outcome.exitCode()).as("npm ci: %s", outcome.lines()).isZero();
    }

    private static Outcome run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        try (var lines = process.inputReader()) {
            var read = lines.lines().toList();
            return new Outcome(process.waitFor(), read);
        }
    }
}
