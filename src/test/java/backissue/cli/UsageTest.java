package backissue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says to those who have yet to learn its commands. */
class UsageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    ""                                  | Say which command to run
                    frob                                | Unmatched argument at index 0: 'frob'
                    load                                | Missing required parameter: 'PATH'
                    load --frob .                       | Unknown option: '--frob'
                    load nowhere/at-all                 | no file or folder 'nowhere/at-all'
                    load . --database sqlite:a          | 'sqlite:a' is not a database this program knows
                    load . --database jdbc:postgresql://me:pw@host/a | jdbc:postgresql://HOST/NAME?user=...
                    load . --database jdbc:h2:          | names no file
                    serve --port 65536                  | may be 0 to 65535
                    serve --port -1                     | may be 0 to 65535
                    serve --port many                   | 'many' is not an int
                    serve surplus                       | Unmatched argument
                    sql --database                      | Missing required parameter
                    """)
    void wrongUsage_isExplained(String arguments, String explanation) {
        var run = Program.in(folder).run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(run.exitCode()).as("exit code of %s", run).isEqualTo(2);
        assertThat(run.err()).contains(explanation).doesNotContain("Exception", "\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void emptyPath_isNotTheWorkingDirectory() {
        var run = Program.in(folder).run("load", "");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no file or folder ''");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "load", "check", "sql"})
    void help_tellsUsageAndExitCodes(String command) {
        var run = Program.in(folder).run(command, "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: backissue " + command).contains("--help", "Exit codes:", "2   wrong usage");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void help_namesTheCommands() {
        var run = Program.in(folder).run("--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsSubsequence("Commands:", "serve", "load", "check", "sql");
    }

    @Test
    void version_isPrinted() {
        var run = Program.in(folder).run("--version");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("backissue ").contains("Java " + Runtime.version().feature());
    }

    @Test
    void takenPort_isExplained() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = Integer.toString(taken.getLocalPort());
            var run = Program.in(folder).run("serve", "--port", port, "--database", "mem:", "--no-seeds");
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("127.0.0.1 port " + port, "--port 0");
            assertThat(run.err().lines()).hasSize(1);
        }
    }

    @Test
    void addressOfAnotherMachine_isExplained() {
        var run = Program.in(folder).run("serve", "--host", "192.0.2.1", "--port", "0", "--database", "mem:", "--no-seeds");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("192.0.2.1");
        assertThat(run.err().lines()).hasSize(1);
    }
}
