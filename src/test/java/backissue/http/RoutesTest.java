package backissue.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What there is besides the endpoint. */
class RoutesTest {

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
    void schema_isServedWithItsDescriptions() {
        var answer = client.get("schema.graphqls");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
        assertThat(answer.body()).contains("type Query {", "\"\"\"", "type Article implements Node");
    }

    @Test
    void health_isOk() {
        var answer = client.get("health");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo("ok");
    }

    @ParameterizedTest
    @CsvSource("graphiql, graphiql/")
    void folderAddresses_leadToGraphiql(String path, String page) {
        var answer = client.get(path);
        assertThat(answer.status()).isEqualTo(302);
        var target = server.address().resolve("/" + path).resolve(answer.header("Location"));
        assertThat(target).isEqualTo(server.address().resolve(page));
    }

    @Test
    void graphiql_mayRunNothingButItself() {
        var page = client.get("graphiql/");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'")
                .contains("frame-ancestors 'none'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void everyFileThePageAsksFor_isThere() {
        var page = client.get("graphiql/").body();
        var files = Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(files).isNotEmpty().allSatisfy(file -> {
            var answer = client.get(URI.create("graphiql/" + file).normalize().toString());
            assertThat(answer.status()).isEqualTo(200);
        });
    }

    @Test
    void headRequest_isAnsweredWithoutBody() {
        var answer = client.request("HEAD", "graphiql/");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }
}
