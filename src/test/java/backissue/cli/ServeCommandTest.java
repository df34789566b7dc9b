package backissue.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the server begins and ends. */
class ServeCommandTest {

    @TempDir
    private Path folder;

    @Test
    void emptyDefaultDatabase_isFilledOnce_andTheAddressesArePrinted() {
        try (var server = RunningServer.start(folder)) {
            assertThat(server.run().out())
                    .contains("Loading the pages that come with the program")
                    .containsPattern("articles new +6")
                    .contains("GraphiQL  " + server.address() + "graphiql/")
                    .contains("endpoint  " + server.address() + "graphql")
                    .contains("schema    " + server.address() + "schema.graphqls");
            assertThat(server.articles()).isEqualTo(6);
        }
        try (var again = RunningServer.start(folder)) {
            assertThat(again.run().out()).doesNotContain("Loading", "articles new");
            assertThat(again.articles()).isEqualTo(6);
        }
    }

    @Test
    void noSeeds_startsEmpty_andSaysHowToLoad() {
        try (var server = RunningServer.start(folder, "--no-seeds")) {
            assertThat(server.run().out())
                    .contains("The archive is empty", "backissue load FOLDER --database jdbc:h2:db/backissue");
            assertThat(server.articles()).isZero();
        }
    }

    @Test
    void databaseOfTheUsersOwn_isNotFilled() {
        try (var server = RunningServer.start(folder, "--database", "jdbc:h2:./own")) {
            assertThat(server.run().out()).contains("backissue load FOLDER --database jdbc:h2:./own");
            assertThat(server.articles()).isZero();
        }
    }

    @Test
    void environment_actsAsTheOptionsDo() throws IOException {
        int port = freePort();
        var program = Program.in(folder)
                .with("BACKISSUE_HOST", "localhost")
                .with("BACKISSUE_PORT", Integer.toString(port))
                .with("BACKISSUE_NO_SEEDS", "true")
                .with("BACKISSUE_DATABASE", "mem:");
        try (var server = RunningServer.of(program.start("serve"))) {
            assertThat(server.address()).hasToString("http://localhost:" + port + "/");
            assertThat(server.articles()).isZero();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void terminated_endsCleanly_andFreesItsPort() throws IOException {
        endsCleanly("TERM", 143);
    }

    @Test
    void interrupted_endsCleanly_andFreesItsPort() throws IOException {
        assumeFalse(ignoresInterrupts(), "started by something that made its processes deaf to Ctrl-C");
        endsCleanly("INT", 130);
    }

    private void endsCleanly(String signal, int exitCode) throws IOException {
        try (var server = RunningServer.start(folder)) {
            server.run().signal(signal);
            assertThat(server.run().awaitEnd()).isIn(0, exitCode);
            assertThat(server.run().err()).isEmpty();
            try (var again = new ServerSocket(server.address().getPort(), 1, InetAddress.getByName("127.0.0.1"))) {
                assertThat(again.isBound()).isTrue();
            }
        }
        assertThat(folder.resolve("db/backissue.lock.db")).doesNotExist();
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return free.getLocalPort();
        }
    }

    /** A process inherits the signals its parent ignores; Linux tells which. */
    private static boolean ignoresInterrupts() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) return false;
        var ignored = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .findFirst();
        return ignored.map(line -> new BigInteger(line.split("\\s+")[1], 16).testBit(1))
                .orElse(false);
    }
}
