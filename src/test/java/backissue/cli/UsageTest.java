package backissue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Locale;
import java.util.List;
import java.util.stream.Stream;
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
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    ""                                  | Say which command to run
                    frob                                | There is no command 'frob'. The commands are serve, load, check, sql, db, remove, verify, backup, restore, help, generate-completion.
                    chec .                              | There is no command 'chec'. Did you mean check?
                    help frob                           | There is no command 'frob'
                    load                                | Missing required parameter: 'PATH'
                    load --frob .                       | Unknown option: '--frob'
                    load --reprot a .                   | Unknown option: '--reprot'. Did you mean --report?
                    load nowhere/at-all                 | no file or folder 'nowhere/at-all'
                    load . --database sqlite:a          | 'sqlite:a' is not a database this program knows
                    load . --database jdbc:postgresql://me:pw@host/a | jdbc:postgresql://HOST/NAME?user=...
                    load . --database jdbc:h2:          | names no file
                    load . --database jdbc:h2:/         | names no file
                    serve --port 65536                  | may be 0 to 65535
                    serve --port -1                     | may be 0 to 65535
                    serve --port many                   | --port is 'many', but must be a whole number.
                    serve --rate many                   | --rate is 'many', but must be a number.
                    serve surplus                       | serve does not take 'surplus'.
                    sql --database                      | Missing required parameter
                    """)
    void wrongUsage_isExplained(String arguments, String explanation) {
        var run = Program.in(folder).run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(run.exitCode()).as("exit code of %s", run).isEqualTo(2);
        assertThat(run.err()).contains(explanation).doesNotContain("Exception", "\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "PORT, abc, BACKISSUE_PORT is 'abc'",
        "PORT, 70000, BACKISSUE_PORT is 70000",
        "RATE, -1, BACKISSUE_RATE is -1.0",
        "LOG, xml, BACKISSUE_LOG is 'xml'",
        "NO_SEEDS, perhaps, 'BACKISSUE_NO_SEEDS is ''perhaps'', but must be true or false'",
        "DATABASE, sqlite:a, BACKISSUE_DATABASE: 'sqlite:a' is not a database",
    })
    void wrongValueInTheEnvironment_isNamedByItsVariable(String variable, String value, String explanation) {
        var run = Program.in(folder).with("BACKISSUE_" + variable, value).run("serve");
        assertThat(run.exitCode()).as("exit code of %s", run).isEqualTo(2);
        assertThat(run.err())
                .startsWith(explanation)
                .doesNotContain("--" + variable.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Test
    void wrongUsage_takesTwoLines_notTheWholeHelp() {
        var run = Program.in(folder).run("load", "--frob", ".");
        assertThat(run.err().lines()).containsExactly("Unknown option: '--frob'.", "Try: backissue load --help");
    }

    @Test
    void helpOfACommand_isThatOfItsOption() {
        assertThat(Program.in(folder).run("help", "load").out())
                .isEqualTo(Program.in(folder).run("load", "--help").out());
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
        assertThat(run.out())
                .startsWith("Usage: backissue " + command)
                .contains("--help", "Exit codes:", "2   wrong usage");
        assertThat(run.out().lines())
                .allMatch(line -> line.length() <= 80)
                .noneMatch(line -> line.endsWith("jdbc:") || line.endsWith("[,"));
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
        assertThat(run.out())
                .startsWith("backissue ")
                .contains("Java " + Runtime.version().feature());
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
        var run = Program.in(folder)
                .run("serve", "--host", "192.0.2.1", "--port", "0", "--database", "mem:", "--no-seeds");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("192.0.2.1");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void unknownCommand_isAnErrorEvenBeforeHelp() {
        for (var more : List.of(List.<String>of(), List.of("--help"), List.of("pages", "--version"))) {
            var run = Program.in(folder)
                    .run(Stream.concat(Stream.of("loadd"), more.stream()).toArray(String[]::new));
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("There is no command 'loadd'. Did you mean load?");
            assertThat(run.out()).isEmpty();
        }
    }
}
