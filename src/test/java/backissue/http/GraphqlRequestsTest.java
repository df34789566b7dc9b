package backissue.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Well-formed requests, as the GraphQL over HTTP specification has them. */
class GraphqlRequestsTest {

    private static final String TITLE = "{ article(slug: \"slaves-to-the-office\") { title } }";
    private static final String ANSWER = "{\"data\":{\"article\":{\"title\":\"Slaves to the office\"}}}";
    private static final String BY_SLUG = "query BySlug($slug: String!) { article(slug: $slug) { title } }";

    private static SeedServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = SeedServer.start();
        client = server.client();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void postedQuery_isAnswered() {
        var answer = client.ask(TITLE);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json;charset=utf-8");
        assertThat(answer.json().toString()).isEqualTo(ANSWER);
    }

    @Test
    void queryInTheAddress_isAnswered() {
        var answer = client.get("graphql", Map.of("query", TITLE));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().toString()).isEqualTo(ANSWER);
    }

    @Test
    void variables_areTakenFromBodyAndAddress() {
        assertThat(client.post(Map.of("query", BY_SLUG, "variables", Map.of("slug", "slaves-to-the-office")))
                        .json()
                        .toString())
                .isEqualTo(ANSWER);
        assertThat(client.get("graphql", Map.of("query", BY_SLUG, "variables", "{\"slug\":\"slaves-to-the-office\"}"))
                        .json()
                        .toString())
                .isEqualTo(ANSWER);
    }

    @Test
    void operationName_choosesTheOperation() {
        var two = BY_SLUG + " query Title " + TITLE;
        assertThat(client.post(Map.of("query", two, "operationName", "Title"))
                        .json()
                        .toString())
                .isEqualTo(ANSWER);
        assertThat(client.get("graphql", Map.of("query", two, "operationName", "Title"))
                        .json()
                        .toString())
                .isEqualTo(ANSWER);

        var unnamed = client.post(Map.of("query", two));
        assertThat(unnamed.code()).isEqualTo("OPERATION_RESOLUTION_FAILURE");
        assertThat(unnamed.error()).contains("operationName");
    }

    @Test
    void nullMembers_countAsAbsent() {
        var body = "{\"query\": \"%s\", \"operationName\": null, \"variables\": null, \"extensions\": {}}"
                .formatted(TITLE.replace("\"", "\\\""));
        assertThat(client.post(body, "application/json; charset=utf-8").json().toString())
                .isEqualTo(ANSWER);
    }

    @Test
    void wrongQuery_is200ForOldClients_and400ForThoseThatAskForIt() {
        var old = client.ask("{ nonsense }");
        assertThat(old.status()).isEqualTo(200);
        assertThat(old.code()).isEqualTo("GRAPHQL_VALIDATION_FAILED");

        var modern = client.post(Map.of("query", "{ nonsense }"), "Accept", "application/graphql-response+json");
        assertThat(modern.status()).isEqualTo(400);
        assertThat(modern.header("Content-Type")).startsWith("application/graphql-response+json");
        assertThat(modern.json().has("data")).isFalse();
    }

    @Test
    void rightQuery_is200InEitherMediaType() {
        var modern = client.post(
                Map.of("query", TITLE), "Accept", "application/graphql-response+json, application/json;q=0.9");
        assertThat(modern.status()).isEqualTo(200);
        assertThat(modern.header("Content-Type")).startsWith("application/graphql-response+json");
        assertThat(modern.header("Vary")).contains("Accept");
        assertThat(modern.json().toString()).isEqualTo(ANSWER);
    }

    @Test
    void textOfAnyScript_goesThroughUnharmed() {
        var title = client.ask("{ article(slug: \"the-facade-cracks\") { title } }");
        assertThat(title.json().at("/data/article/title").asString()).isEqualTo("The façade cracks");

        var comment = "# Ünïcödé – 雑誌 – مجلة – 🗞️\n";
        assertThat(client.ask(comment.repeat(10_000) + TITLE).json().toString()).isEqualTo(ANSWER);
        assertThat(client.get("graphql", Map.of("query", comment.repeat(10) + TITLE))
                        .json()
                        .toString())
                .isEqualTo(ANSWER);
    }
}
