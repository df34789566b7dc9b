package backissue.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server lets other programs and machines reach, as Linux has it in /proc. */
class OpenPortsTest {

    private static final String LISTENING = "0A";

    @TempDir
    private Path folder;

    /** Besides its own port it has one for a second process that opens the H2 file, as `load` does. */
    @Test
    void serverOnAFile_listensOnThisMachineAlone_andAsksForThePassword() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/net/tcp")), "not Linux");
        try (var server = RunningServer.start(folder, "--database", "jdbc:h2:./archive")) {
            var ports = listening(server.run().pid());
            assertThat(ports).hasSize(2).allMatch(OpenPortsTest::isOfThisMachine);
            assertThat(ports).anyMatch(port -> port(port) == server.address().getPort());
            int h2 = ports.stream()
                    .mapToInt(OpenPortsTest::port)
                    .filter(port -> port != server.address().getPort())
                    .findFirst()
                    .orElseThrow();
            for (var user : List.of("backissue", "reader", "sa", "")) {
                for (var database : List.of(folder.resolve("archive").toString(), "mem:another", "./another")) {
                    var url = "jdbc:h2:tcp://127.0.0.1:%d/%s".formatted(h2, database);
                    assertThatThrownBy(() ->
                                    DriverManager.getConnection(url, user, "").close())
                            .as(url)
                            .isInstanceOf(SQLException.class);
                }
            }
            assertThat(server.articles()).isZero();
        }
    }

    @Test
    void serverOnAnotherDatabase_hasItsOwnPortAlone() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/net/tcp")), "not Linux");
        try (var server = RunningServer.start(folder, "--database", "mem:")) {
            var ports = listening(server.run().pid());
            assertThat(ports).hasSize(1).allMatch(OpenPortsTest::isOfThisMachine);
        }
    }

    /** The addresses a process listens on, in hexadecimal. */
    private static Set<String> listening(long pid) throws IOException {
        var sockets = sockets(pid);
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(OpenPortsTest::lines)
                .map(line -> line.strip().split("\\s+"))
                .filter(column -> column[3].equals(LISTENING) && sockets.contains("socket:[" + column[9] + "]"))
                .map(column -> column[1])
                .collect(Collectors.toSet());
    }

    private static Set<String> sockets(long pid) throws IOException {
        try (var files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return files.map(OpenPortsTest::target).collect(Collectors.toSet());
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return ""; // closed since
        }
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.exists(Path.of(file))
                    ? Files.readAllLines(Path.of(file)).stream().skip(1)
                    : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 127.0.0.1, as IPv4 or within IPv6; the words are in the machine's order. */
    private static boolean isOfThisMachine(String address) {
        return address.matches("(0000000000000000FFFF0000)?0100007F:.*");
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.indexOf(':') + 1), 16);
    }
}
