package backissue.http;

import static backissue.http.TestServer.code;
import static org.assertj.core.api.Assertions.assertThat;

import backissue.Draft;
import backissue.TestArchive;
import backissue.cli.Await;
import backissue.store.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL that is stopped, and started again on the same port and data, under a server that runs on. */
class PostgresAwayTest {

    private static final String QUERY = "{ articles { totalCount } }";

    /** The time to find out that it is away, and much for a slow machine; the pool's own would be twice as long. */
    private static final Duration SOON = Duration.ofSeconds(15);

    @TempDir
    private Path folder;

    @Test
    void serverSaysSoSoon_staysAlive_andComesBackByItself() throws Exception {
        int port = freePort();
        try (var first = postgres(port);
                var archive = Database.open(first.getJdbcUrl("postgres", "postgres"))) {
            TestArchive.write(archive, "1.txt", Draft.titled("Nets"));
            try (var server = TestServer.start(archive, options -> options)) {
                assertThat(server.query(QUERY).body()).contains("\"totalCount\":1");
                first.close();
                // what was answered a moment ago is answered from memory until the state of the archive is asked for
                // again
                Await.until(
                        "the database to be missed", () -> server.query(QUERY).statusCode() != 200);
                assertThat(Set.copyOf(atOnce(() -> away(server)))).containsExactly("503 SERVICE_UNAVAILABLE");
                assertThat(server.get("health/ready").statusCode()).isEqualTo(503);
                assertThat(server.get("health").statusCode()).isEqualTo(503);
                assertThat(server.get("health/live").statusCode()).isEqualTo(200);
                try (var _ = postgres(port)) {
                    Await.until(
                            "the database to be found again",
                            () -> server.get("health/ready").statusCode() == 200);
                    assertThat(server.query(QUERY).body()).contains("\"totalCount\":1");
                    assertThat(Set.copyOf(atOnce(() -> server.query(QUERY).statusCode())))
                            .containsExactly(200);
                }
            }
        }
    }

    private static String away(TestServer server) {
        var began = Instant.now();
        var answer = server.query(QUERY);
        assertThat(Duration.between(began, Instant.now())).isLessThan(SOON);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).doesNotContain("SQL", "jdbc", "ostgres", "Exception");
        return answer.statusCode() + " " + code(answer);
    }

    /** More than the database has connections for. */
    private static <T> List<T> atOnce(Callable<T> question) throws Exception {
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<T>();
            for (var answer : askers.invokeAll(Collections.nCopies(40, question))) answers.add(answer.get());
            return answers;
        }
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return free.getLocalPort();
        }
    }

    private EmbeddedPostgres postgres(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .start();
    }
}
