package backissue.http;

import static backissue.http.TestServer.code;
import static backissue.http.TestServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import backissue.store.Database;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too large, too long, too fast or too many. */
class LimitsTest {

    private static TestServer limited(int body, int running, double rate, int burst, int proxies) {
        return TestServer.start(
                options -> options.with(new ServerOptions.Limits(body, 2048, 4096, running, rate, burst, proxies)));
    }

    private static TestServer limited() {
        return limited(1000, 100, 0, 1, 0);
    }

    private static String query(int length) {
        return "{\"query\":\"{__typename}" + " ".repeat(length - 24) + "\"}";
    }

    @Test
    void body_upToTheLimitIsTaken_beyondIsRefused() {
        try (var server = limited()) {
            assertThat(server.post(query(1000)).statusCode()).isEqualTo(200);
            var answer = server.post(query(1001));
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(code(answer)).isEqualTo("REQUEST_TOO_LARGE");
            assertThat(answer.body()).contains("1,000 bytes");
        }
    }

    @Test
    void bodyOfUnknownLength_isCountedAsItComes() {
        try (var server = limited()) {
            var body = BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(query(5000).getBytes()));
            var answer = server.send(server.request("graphql", "Content-Type", "application/json")
                    .POST(body));
            assertThat(answer.statusCode()).isEqualTo(413);
        }
    }

    @Test
    void longAddress_isRefused_withAWayOut() {
        try (var server = limited()) {
            var answer = server.get("graphql?query=%7B__typename%7D&x=" + "y".repeat(2100));
            assertThat(answer.statusCode()).isEqualTo(414);
            assertThat(code(answer)).isEqualTo("ADDRESS_TOO_LONG");
            assertThat(answer.body()).contains("POST");
        }
    }

    @Test
    void requestLineBeyondAllMeasure_isRefusedInTheSameForm() throws Exception {
        try (var server = limited()) {
            assertThat(server.raw("GET /" + "y".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                    .startsWith("HTTP/1.1 414")
                    .contains("\"code\":\"ADDRESS_TOO_LONG\"");
        }
    }

    /** Those that the parser lets in, since the address is short, too. */
    @ParameterizedTest
    @ValueSource(ints = {16_400, 30_000})
    void largeHeaders_areRefused(int size) throws Exception {
        try (var server = TestServer.start()) {
            assertThat(server.raw("GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: " + "y".repeat(size)
                            + "\r\n\r\n"))
                    .startsWith("HTTP/1.1 431")
                    .contains("\"code\":\"HEADERS_TOO_LARGE\"");
        }
    }

    @Test
    void garbage_isAnsweredInTheSameForm() throws Exception {
        try (var server = limited()) {
            assertThat(server.raw("\0\1\2 garbage\r\n\r\n"))
                    .startsWith("HTTP/1.1 400")
                    .contains("\"code\":\"BAD_REQUEST\"");
        }
    }

    @Test
    void clientThatAsksTooFast_isToldWhenToComeBack() {
        try (var server = limited(1000, 100, 0.01, 3, 0)) {
            for (int i = 0; i < 3; i++) {
                assertThat(server.query("{ __typename }").statusCode()).isEqualTo(200);
            }
            var answer = server.query("{ __typename }");
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(code(answer)).isEqualTo("RATE_LIMITED");
            assertThat(Integer.parseInt(header(answer, "Retry-After"))).isBetween(90, 101);
            assertThat(server.get("health/live").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void batch_countsAsManyRequestsAsItHas() {
        try (var server =
                TestServer.start(options -> options.with(new ServerOptions.Limits(1000, 2048, 4096, 10, 0.01, 3, 0))
                        .with(new ServerOptions.Protocol(
                                HttpProfile.LEGACY, 5, List.of(), TrustedDocuments.none(), false, true, false)))) {
            assertThat(server.post("[{\"query\":\"{__typename}\"}]").statusCode())
                    .isEqualTo(200);
            assertThat(server.post("[{\"query\":\"{__typename}\"},{\"query\":\"{__typename}\"}]")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(server.post("[{\"query\":\"{__typename}\"}]").statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void clientsBehindAProxy_areToldApart_byWhatTheProxySaw() {
        try (var server = limited(1000, 100, 0.01, 1, 1)) {
            assertThat(server.query("{ __typename }", "X-Forwarded-For", "1.1.1.1")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(server.query("{ __typename }", "X-Forwarded-For", "2.2.2.2")
                            .statusCode())
                    .isEqualTo(200);
            // the client may write what it likes before what the proxy adds
            assertThat(server.query("{ __typename }", "X-Forwarded-For", "3.3.3.3, 1.1.1.1")
                            .statusCode())
                    .isEqualTo(429);
            assertThat(server.query("{ __typename }", "X-Forwarded-For", "2001:db8::1")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(server.query("{ __typename }", "X-Forwarded-For", "2001:db8::2")
                            .statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void withoutAProxy_nobodyCanMakeUpTheirAddress() {
        try (var server = limited(1000, 100, 0.01, 1, 0)) {
            assertThat(server.query("{ __typename }", "X-Forwarded-For", "1.1.1.1")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(server.query("{ __typename }", "X-Forwarded-For", "2.2.2.2")
                            .statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void requestBeyondThoseThatRun_isToldToComeAgain_andTheRestIsAnswered() throws Exception {
        try (var archive = Database.open(Seeds.newPlace());
                var server = TestServer.start(
                        archive, options -> options.with(new ServerOptions.Limits(1000, 2048, 4096, 1, 0, 1, 0)))) {
            var free = holdAllConnections(archive);
            var waiting = CompletableFuture.supplyAsync(() -> unlessBusy(server));
            var refused = awaitStatus(server, 503);
            assertThat(code(refused)).isEqualTo("OVERLOADED");
            assertThat(header(refused, "Retry-After")).isEqualTo("1");
            free.countDown();
            assertThat(waiting.join().statusCode()).isEqualTo(200);
            assertThat(server.query("{ __typename }").statusCode()).isEqualTo(200);
        }
    }

    /** Asks as many questions as there may be at once, none of which ends before the answer is counted down. */
    private static CountDownLatch holdAllConnections(Database archive) throws InterruptedException {
        var free = new CountDownLatch(1);
        var held = new CountDownLatch(archive.connections());
        for (int i = 0; i < archive.connections(); i++) {
            Thread.ofVirtual()
                    .start(() -> archive.read(_ -> {
                        held.countDown();
                        return awaited(free);
                    }));
        }
        assertThat(held.await(20, TimeUnit.SECONDS)).as("all connections held").isTrue();
        return free;
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until it found the one place free. */
    private static HttpResponse<String> unlessBusy(TestServer server) {
        HttpResponse<String> answer;
        do {
            answer = server.query("{ articles { totalCount } }");
        } while (answer.body().contains("OVERLOADED"));
        return answer;
    }

    /** POST, since GET would wait for the database, which is held, to tell the version. */
    private static HttpResponse<String> awaitStatus(TestServer server, int status) {
        var limit = Instant.now().plus(Duration.ofSeconds(4));
        HttpResponse<String> answer;
        do {
            answer = server.post("{\"query\":\"{__typename}\"}");
        } while (answer.statusCode() != status && Instant.now().isBefore(limit));
        assertThat(answer.statusCode()).as("status while a request runs").isEqualTo(status);
        return answer;
    }
}
