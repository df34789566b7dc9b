package backissue.http;

import static backissue.http.TestServer.GRAPHQL;
import static backissue.http.TestServer.JSON;
import static backissue.http.TestServer.encoded;
import static backissue.http.TestServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import backissue.store.Database;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients and proxies may keep, and when they learn that it no longer holds. */
class CachingTest {

    private static final String COUNT = "{ articles { totalCount } }";

    private static TestServer server;

    @BeforeAll
    static void startServer() {
        server = TestServer.start();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    private static String tag(HttpResponse<?> answer) {
        return header(answer, "ETag");
    }

    @Test
    void knownAnswer_isNotSentAgain() {
        var first = server.query(COUNT);
        assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(first, "Vary")).contains("Accept").contains("Accept-Encoding");
        var again = server.query(COUNT, "If-None-Match", "\"other\", " + tag(first));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(tag(again)).isEqualTo(tag(first));
        assertThat(header(again, "Vary")).isEqualTo(header(first, "Vary"));
    }

    @Test
    void knownSchema_isNotSentAgain() {
        var first = server.get("schema.graphqls");
        assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
        var again = server.get("schema.graphqls", "If-None-Match", tag(first));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(tag(again)).isEqualTo(tag(first));
        assertThat(server.get("schema.graphqls", "If-None-Match", "W/\"other\"").body())
                .isEqualTo(first.body())
                .isNotEmpty();
    }

    @Test
    void knownAnswer_runsNoStatementOfItsOwn() {
        var first = server.query("query Known { articles { totalCount } }");
        var before = statements();
        for (int i = 0; i < 50; i++) {
            assertThat(server.query("query Known { articles { totalCount } }", "If-None-Match", tag(first))
                            .statusCode())
                    .isEqualTo(304);
        }
        assertThat(statements()).isEqualTo(before);
    }

    @Test
    void repeatedQuestion_isAnsweredFromMemory() {
        var question = "{\"query\":\"query Again { articles(first: 2) { nodes { title body } } }\"}";
        var first = server.post(question);
        var before = statements();
        for (int i = 0; i < 50; i++) {
            var again = server.post(question);
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(again.headers().firstValue("X-Query-Cost"))
                    .isEqualTo(first.headers().firstValue("X-Query-Cost"));
        }
        assertThat(statements()).isEqualTo(before);
        assertThat(server.post(question.replace("first: 2", "first: 1")).body()).isNotEqualTo(first.body());
    }

    private static String statements() {
        return server.get("metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("graphql_statements_total "))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query=query+A+%7B+articles+%7B+totalCount+%7D+%7D",
                "query=%7B+articles+%7B+totalCount+%7D+%7D&variables=%7B%22a%22%3A1%7D",
                "query=query+B+%7B+articles+%7B+totalCount+%7D+%7D&operationName=B"
            })
    void anotherQuestion_hasAnotherTag(String query) {
        assertThat(tag(server.get("graphql?" + query))).isNotEmpty().isNotEqualTo(tag(server.query(COUNT)));
    }

    @Test
    void anotherMediaType_hasAnotherTag() {
        assertThat(tag(server.query(COUNT, "Accept", JSON))).isNotEqualTo(tag(server.query(COUNT, "Accept", GRAPHQL)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ nothing }", "{", "{ articles(first: 1000) { totalCount } }"})
    void error_isNotKept(String query) {
        var answer = server.query(query);
        assertThat(tag(answer)).isEmpty();
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void answerToPost_isNotKept() {
        var answer = server.post("{\"query\":\"{ articles { totalCount } }\"}");
        assertThat(tag(answer)).isEmpty();
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void loadByAnotherProcess_endsWhatWasKnown(@TempDir Path folder) throws Exception {
        var place = Seeds.newPlace();
        try (var served = Database.open(place);
                var other = Database.open(place)) {
            Seeds.load(served);
            try (var changing = TestServer.start(served, options -> options)) {
                var known = tag(changing.query(COUNT));
                Seeds.load(other, page(folder));
                assertThat(changed(changing, COUNT, known).body()).contains("\"totalCount\":7");
            }
        }
    }

    @Test
    void loadThatChangedNothing_endsWhatWasKnownOfLoads() {
        var loads = "{ archive { version loads { finishedAt } } }";
        try (var archive = Database.open("mem:")) {
            Seeds.load(archive);
            try (var changing = TestServer.start(archive, options -> options)) {
                var first = changing.query(loads);
                Seeds.load(archive);
                var second = changed(changing, loads, tag(first));
                assertThat(second.body().split("finishedAt")).hasSize(3);
            }
        }
    }

    private static HttpResponse<String> changed(TestServer server, String query, String known) {
        var limit = Instant.now().plus(Duration.ofSeconds(1));
        HttpResponse<String> answer;
        do {
            answer = server.query(query, "If-None-Match", known);
        } while (answer.statusCode() == 304 && Instant.now().isBefore(limit));
        assertThat(answer.statusCode()).as("status within a second of the load").isEqualTo(200);
        return answer;
    }

    private static Path page(Path folder) throws Exception {
        var seed = Files.readString(Path.of("seeds", "001_3568846529175f9d.txt"));
        return Files.writeString(folder.resolve("page.txt"), seed.replace(title(seed), "A title of its own"));
    }

    private static String title(String seed) {
        return seed.lines().filter(line -> !line.isBlank()).findFirst().orElseThrow();
    }

    @Test
    void madeUpTag_getsTheAnswer() {
        assertThat(server.get("graphql?query=" + encoded(COUNT), "If-None-Match", "W/\"x\"")
                        .statusCode())
                .isEqualTo(200);
    }
}
