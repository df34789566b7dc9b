package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backissue.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A PostgreSQL whose connections stay open while nothing comes back from it any more. */
@Timeout(60)
class HangingServerTest {

    private static final Duration SHORT = Duration.ofMillis(500);

    @Test
    void question_isGivenUpAWhileAfterItsDeadline() throws IOException {
        try (var direct = TestDatabase.POSTGRESQL.empty();
                var between = Between.at(direct);
                var archive = Database.open(between.url())) {
            assertThat(archive.read(SHORT, Snapshot::isEmpty)).isTrue();
            long began = System.nanoTime();
            assertThatThrownBy(() -> archive.read(SHORT, snapshot -> {
                        between.hang();
                        return snapshot.isEmpty();
                    }))
                    .isInstanceOf(DatabaseAway.class);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(SHORT, Duration.ofSeconds(15));
        }
    }

    @Test
    void longDeadline_isNotCutShort_andTheNextQuestionIsNotLeftWithIt() throws Exception {
        try (var archive = TestDatabase.POSTGRESQL.empty()) {
            assertThat(silences(archive.url(), Duration.ofMinutes(10))).containsExactly(603_000, 60_000);
            assertThat(silences(archive.url(), Duration.ofDays(20_000))).containsExactly(Integer.MAX_VALUE, 60_000);
            assertThat(silences(archive.url() + "&socketTimeout=7", Duration.ofMinutes(10)))
                    .containsExactly(7_000, 7_000);
        }
    }

    /** For how many milliseconds the driver waits while a question is asked, and for those without a deadline. */
    private static List<Integer> silences(String given, Duration deadline) throws Exception {
        var url = DatabaseUrl.of(given);
        var silences = new ArrayList<Integer>();
        try (var pools = Pools.open(url)) {
            try (var connection = pools.reading().getConnection()) {
                new SocketTimeout(url).limit(connection, deadline);
                silences.add(connection.getNetworkTimeout());
            }
            try (var connection = pools.reading().getConnection()) {
                silences.add(connection.getNetworkTimeout());
            }
        }
        return silences;
    }

    /** Passes on what a program and a server say to each other, until it hangs. */
    private static final class Between implements AutoCloseable {

        private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final CountDownLatch end = new CountDownLatch(1);
        private final URI server;
        private volatile boolean hangs;

        private Between(URI server) throws IOException {
            this.server = server;
        }

        static Between at(Database archive) throws IOException {
            var between = new Between(URI.create(archive.url().substring("jdbc:".length())));
            Thread.startVirtualThread(between::run);
            return between;
        }

        String url() {
            return "jdbc:postgresql://127.0.0.1:%d%s?%s"
                    .formatted(entrance.getLocalPort(), server.getPath(), server.getQuery());
        }

        void hang() {
            hangs = true;
        }

        private void run() {
            try {
                while (true) {
                    var program = entrance.accept();
                    var beyond = new Socket(server.getHost(), server.getPort());
                    Thread.startVirtualThread(() -> pass(program, beyond));
                    Thread.startVirtualThread(() -> pass(beyond, program));
                }
            } catch (IOException e) {
                // closed: the test is over
            }
        }

        private void pass(Socket from, Socket to) {
            var bytes = new byte[8192];
            try (from;
                    to) {
                for (int read = from.getInputStream().read(bytes);
                        read >= 0;
                        read = from.getInputStream().read(bytes)) {
                    if (hangs) end.await();
                    to.getOutputStream().write(bytes, 0, read);
                }
            } catch (IOException | InterruptedException e) {
                // one of them has ended
            }
        }

        @Override
        public void close() throws IOException {
            end.countDown();
            entrance.close();
        }
    }
}
