package backissue.http;

import static backissue.http.TestServer.encoded;
import static backissue.http.TestServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How answers and files travel: compression, files of the pages, other sites, batches, the schema. */
class DeliveryTest {

    private static TestServer server;

    @BeforeAll
    static void startServer() {
        server = TestServer.start();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    private static TestServer speaking(int batch, List<String> origins, boolean introspection) {
        return TestServer.start(options -> options.with(new ServerOptions.Protocol(
                HttpProfile.LEGACY, batch, origins, TrustedDocuments.none(), false, introspection, false)));
    }

    private static HttpResponse<byte[]> compressed(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(server.request(path, "Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        }
    }

    private static String unzipped(HttpResponse<byte[]> answer) throws IOException {
        var bytes = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void largeAnswer_isCompressedForWhoTakesIt_smallOneIsNot() throws Exception {
        var path = "graphql?query=" + encoded("{ articles { nodes { title body } } }");
        var large = compressed(path);
        assertThat(header(large, "Content-Encoding")).isEqualTo("gzip");
        assertThat(unzipped(large)).isEqualTo(server.get(path).body());
        assertThat(header(compressed("graphql?query=%7B__typename%7D"), "Content-Encoding"))
                .isEmpty();
        assertThat(header(server.get(path), "Content-Encoding")).isEmpty();
    }

    @Test
    void fileNamedAfterItsContent_isKeptForEver() throws Exception {
        var page = server.get("graphiql/");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(header(page, "Content-Security-Policy")).contains("script-src 'self'");
        var script = Pattern.compile("assets/main-\\w+\\.js").matcher(page.body());
        assertThat(script.find()).isTrue();
        var file = compressed("graphiql/" + script.group());
        assertThat(header(file, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(file, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(file, "Content-Type")).startsWith("text/javascript");
        assertThat(header(file, "Vary")).contains("Accept-Encoding");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void pageOfAnotherSite_mayNotAsk_unlessItsSiteIsNamed() {
        var none = server.query("{ __typename }", "Origin", "https://reader.example");
        assertThat(none.headers().map()).doesNotContainKey("access-control-allow-origin");
        try (var open = speaking(0, List.of("https://reader.example"), true)) {
            var named = open.query("{ __typename }", "Origin", "https://reader.example");
            assertThat(header(named, "Access-Control-Allow-Origin")).isEqualTo("https://reader.example");
            assertThat(header(named, "Vary")).contains("Origin");
            var other = open.query("{ __typename }", "Origin", "https://other.example");
            assertThat(other.headers().map()).doesNotContainKey("access-control-allow-origin");
            assertThat(header(other, "Vary")).contains("Origin");
            var preflight = open.send(open.request(
                            "graphql",
                            "Origin",
                            "https://reader.example",
                            "Access-Control-Request-Method",
                            "POST",
                            "Access-Control-Request-Headers",
                            "content-type")
                    .method("OPTIONS", BodyPublishers.noBody()));
            assertThat(preflight.statusCode()).isEqualTo(204);
            assertThat(header(preflight, "Access-Control-Allow-Methods")).contains("POST");
            assertThat(header(preflight, "Access-Control-Allow-Headers")).isEqualTo("content-type");
            assertThat(preflight.headers().map()).doesNotContainKey("access-control-allow-credentials");
        }
    }

    @Test
    void batch_isAnsweredInItsOrder_upToItsLimit() {
        try (var batching = speaking(2, List.of(), true)) {
            var two = batching.post("[{\"query\":\"{__typename}\"},{\"query\":\"{nothing}\"}]");
            assertThat(two.statusCode()).isEqualTo(200);
            var answers = TestServer.json(two);
            assertThat(answers.size()).isEqualTo(2);
            assertThat(answers.at("/0/data/__typename").asString()).isEqualTo("Query");
            assertThat(answers.at("/1/errors/0/extensions/code").asString()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
            var three = batching.post("[{\"query\":\"{a}\"},{\"query\":\"{a}\"},{\"query\":\"{a}\"}]");
            assertThat(TestServer.code(three)).isEqualTo("BATCH_TOO_LARGE");
            assertThat(batching.post("[]").statusCode()).isEqualTo(400);
            assertThat(batching.post("[1]").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void schemaThatIsNotTold_isToldNowhere() {
        try (var closed = speaking(0, List.of(), false)) {
            for (var query : List.of(
                    "{ __schema { types { name } } }",
                    "{ t: __type(name: \"Query\") { name } }",
                    "{ ...F } fragment F on Query { __schema { description } }")) {
                assertThat(TestServer.code(closed.query(query))).isEqualTo("INTROSPECTION_DISABLED");
            }
            assertThat(closed.query("{ __typename }").body()).contains("Query");
            assertThat(closed.get("schema.graphqls").statusCode()).isEqualTo(404);
        }
    }
}
