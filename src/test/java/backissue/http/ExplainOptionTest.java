package backissue.http;

import static backissue.http.TestServer.JSON;
import static backissue.http.TestServer.code;
import static backissue.http.TestServer.encoded;
import static backissue.http.TestServer.header;
import static backissue.http.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a client is told that asks for the price of an operation in place of its data. */
class ExplainOptionTest {

    private static final String PEOPLE_OF_ARTICLES =
            "{ articles(first: 3) { nodes { title people(first: 4) { totalCount nodes { name } } } } }";
    private static final String COSTLY =
            "{ articles(first: 100) { nodes { people(first: 100) { nodes { articles(first: 100) { nodes { slug } } } } } } }";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = explaining(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static TestServer explaining(int batch) {
        return TestServer.start(options -> options.with(new ServerOptions.Protocol(
                HttpProfile.LEGACY, batch, List.of(), TrustedDocuments.none(), false, true, true)));
    }

    private static HttpResponse<String> explained(String query, String... headers) {
        return server.get("graphql?explain&query=" + encoded(query), headers);
    }

    private static JsonNode explanation(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).propertyNames()).containsExactly("extensions");
        return json(answer).at("/extensions/explain");
    }

    private static HttpResponse<String> posted(String path, String body) {
        return server.send(server.request(path, "Content-Type", JSON).POST(BodyPublishers.ofString(body)));
    }

    @Test
    void operation_isPricedFieldByField_andItsStatementsAreShown() {
        var told = explanation(explained(PEOPLE_OF_ARTICLES));
        long price = json(server.query(PEOPLE_OF_ARTICLES))
                .at("/extensions/cost/estimate")
                .asLong();
        assertThat(told.at("/cost/estimate").asLong()).isEqualTo(price);
        assertThat(told.at("/cost/limit").asLong()).isEqualTo(10_000);
        assertThat(told.path("fields").findValuesAsString("path"))
                .containsExactly("articles.nodes.people.totalCount", "articles.nodes.people", "articles");
        assertThat(told.path("fields")
                        .valueStream()
                        .mapToLong(field -> field.path("cost").asLong())
                        .sum())
                .isEqualTo(price);
        assertThat(told.at("/depth/deepest").asInt()).isEqualTo(5);
        assertThat(told.at("/aliases/count").asInt()).isZero();
        assertThat(told.path("refused")).isEmpty();
        assertThat(told.path("statements")).hasSize(3).allSatisfy(statement -> {
            assertThat(statement.path("sql").asString()).startsWith("select ");
            assertThat(statement.path("rows").asInt()).isPositive();
            assertThat(statement.path("millis").asDouble()).isPositive();
        });
    }

    @Test
    void statements_showNoValues() {
        var told = explained("{ article(slug: \"slaves-to-the-office\") { title } }");
        assertThat(explanation(told).at("/statements/0/sql").asString()).contains("?");
        assertThat(told.body()).doesNotContain("slaves-to-the-office");
    }

    @Test
    void operationOverALimit_isPriced_butNotRun() {
        var told = explanation(explained(COSTLY));
        assertThat(told.at("/cost/estimate").asLong()).isGreaterThan(1_000_000);
        assertThat(told.at("/fields/0/path").asString()).isEqualTo("articles.nodes.people.nodes.articles");
        assertThat(told.at("/refused/0/extensions/code").asString()).isEqualTo("COST_LIMIT_EXCEEDED");
        assertThat(told.has("statements")).isFalse();
    }

    @Test
    void operationThatCannotBeAsked_getsTheErrorItAlwaysGets() {
        assertThat(json(explained("{ frob }"))).isEqualTo(json(server.query("{ frob }")));
        assertThat(json(explained("{ articles(first: 101) { nodes { slug } } }")))
                .isEqualTo(json(server.query("{ articles(first: 101) { nodes { slug } } }")));
    }

    @Test
    void questionAboutTheSchema_takesNoStatement() {
        assertThat(explanation(explained("{ __typename }")).path("statements")).isEmpty();
    }

    @Test
    void explanation_isNeverTakenForAnAnswer_norKept() {
        var answer = server.query(PEOPLE_OF_ARTICLES);
        assertThat(header(answer, "ETag")).isNotEmpty();
        var told = explained(PEOPLE_OF_ARTICLES, "If-None-Match", header(answer, "ETag"));
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(header(told, "ETag")).isEmpty();
        assertThat(header(told, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(told, "Content-Type")).startsWith(JSON);
        assertThat(explained(PEOPLE_OF_ARTICLES, "If-None-Match", "*").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphql?explain", "graphql?explain=true", "graphql?explain=1"})
    void post_mayAskToo(String path) {
        assertThat(explanation(posted(path, "{\"query\":\"{ articles { nodes { slug } } }\"}"))
                        .at("/cost/estimate")
                        .asInt())
                .isEqualTo(30);
    }

    @Test
    void explainThatIsFalse_isNotAsked_andWhatIsNeitherIsRefused() {
        assertThat(json(posted("graphql?explain=false", "{\"query\":\"{ __typename }\"}"))
                        .has("data"))
                .isTrue();
        assertThat(posted("graphql?explain=perhaps", "{\"query\":\"{ __typename }\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void batch_isExplainedOneByOne() {
        try (var batching = explaining(2)) {
            var told = batching.send(batching.request("graphql?explain", "Content-Type", JSON)
                    .POST(BodyPublishers.ofString(
                            "[{\"query\":\"{ articles { nodes { slug } } }\"},{\"query\":\"{ frob }\"}]")));
            assertThat(json(told).at("/0/extensions/explain/cost/estimate").asInt())
                    .isEqualTo(30);
            assertThat(json(told).at("/1/errors/0/extensions/code").asString()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
            assertThat(batching.get("metrics").body())
                    .contains("graphql_errors_total{code=\"GRAPHQL_VALIDATION_FAILED\"} 1");
        }
    }

    @Test
    void serverThatDoesNotExplain_saysWhoCanChangeThat() {
        try (var silent = TestServer.start()) {
            var answer = silent.get("graphql?explain&query=%7B__typename%7D");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(code(answer)).isEqualTo("EXPLAIN_DISABLED");
            assertThat(answer.body()).contains("--explain");
        }
    }

    @Test
    void rate_countsExplanationsToo() {
        try (var slow = TestServer.start(options -> options.with(new ServerOptions.Protocol(
                        HttpProfile.LEGACY, 0, List.of(), TrustedDocuments.none(), false, true, true))
                .with(new ServerOptions.Limits(1000, 2048, 4096, 10, 0.01, 1, 0)))) {
            assertThat(slow.get("graphql?explain&query=%7B__typename%7D").statusCode())
                    .isEqualTo(200);
            assertThat(slow.get("graphql?explain&query=%7B__typename%7D").statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void documentThatIsNotTrusted_isNotExplainedEither() {
        try (var strict = TestServer.start(options -> options.with(new ServerOptions.Protocol(
                HttpProfile.LEGACY, 0, List.of(), TrustedDocuments.none(), true, true, true)))) {
            assertThat(code(strict.get("graphql?explain&query=%7B__typename%7D")))
                    .isEqualTo("QUERY_NOT_IN_SAFELIST");
        }
    }
}
