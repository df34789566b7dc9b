package backissue.http;

import static backissue.http.TestServer.code;
import static backissue.http.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import backissue.Draft;
import backissue.TestArchive;
import backissue.cli.Await;
import backissue.graphql.GraphqlApi;
import backissue.search.ArticleIndex;
import backissue.store.Database;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;

/** What whoever watches the server learns, the database going away and coming back among it. */
class HealthTest {

    @Test
    void serverWithItsDatabase_isLiveAndReady() {
        try (var server = TestServer.start()) {
            assertThat(server.get("health").body()).isEqualTo("{\"status\":\"ok\"}");
            assertThat(json(server.get("health/live")).at("/status").asString()).isEqualTo("live");
            var ready = json(server.get("health/ready"));
            assertThat(ready.at("/status").asString()).isEqualTo("ready");
            assertThat(ready.at("/version").asLong()).isPositive();
            assertThat(ready.at("/index/status").asString()).isEqualTo("in step");
            assertThat(ready.at("/index/version").asLong())
                    .isEqualTo(ready.at("/version").asLong());
        }
    }

    @Test
    void indexThatIsBehind_isReady_andToldOf() {
        try (var archive = Database.open("mem:");
                var index = ArticleIndex.open(Optional.empty(), archive)) {
            var api = new GraphqlApi(archive, index);
            try (var server = TestServer.start(api)) {
                assertThat(index(server)).isEqualTo("being made -1");
                index.follow();
                await(server, "in step 0");
                TestArchive.write(archive, "1.txt", Draft.titled("Nets"));
                await(server, "behind 0");
                index.follow();
                await(server, "in step 1");
            }
        }
    }

    /** What is told may be a tenth of a second old. */
    private static void await(TestServer server, String index) {
        Await.until("an index that is " + index, () -> index(server).equals(index));
    }

    private static String index(TestServer server) {
        var answer = server.get("health/ready");
        assertThat(answer.statusCode()).isEqualTo(200);
        return json(answer).at("/index/status").asString() + " "
                + json(answer).at("/index/version").asLong();
    }

    @Test
    void databaseThatGoesAway_isMissedAndFoundAgain() throws Exception {
        var tcp = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        var port = tcp.getPort();
        var place = "jdbc:h2:tcp://127.0.0.1:%d/mem:%s;DB_CLOSE_DELAY=-1;USER=x".formatted(port, UUID.randomUUID());
        try (var archive = Database.open(place);
                var server = TestServer.start(archive, options -> options)) {
            await(server, "health/ready", 200);
            tcp.stop();
            await(server, "health/ready", 503);
            assertThat(server.get("health").statusCode()).isEqualTo(503);
            assertThat(server.get("health/live").statusCode()).isEqualTo(200);
            var query = server.query("{ articles { totalCount } }");
            assertThat(query.statusCode()).isEqualTo(503);
            assertThat(code(query)).isEqualTo("SERVICE_UNAVAILABLE");
            assertThat(query.headers().firstValue("Retry-After")).isPresent();
            assertThat(query.body()).doesNotContain("SQL", "jdbc", "h2", "Exception");

            tcp = Server.createTcpServer("-tcpPort", Integer.toString(port), "-ifNotExists")
                    .start();
            await(server, "health/ready", 200);
            assertThat(server.query("{ articles { totalCount } }").body()).contains("\"totalCount\":0");
        } finally {
            tcp.stop();
        }
    }

    private static void await(TestServer server, String path, int status) {
        var limit = Instant.now().plus(Duration.ofSeconds(30));
        HttpResponse<String> answer;
        do {
            answer = server.get(path);
        } while (answer.statusCode() != status && Instant.now().isBefore(limit));
        assertThat(answer.statusCode()).as("status of " + path).isEqualTo(status);
    }
}
