package backissue.http;

import static backissue.http.TestServer.code;
import static backissue.http.TestServer.header;
import static backissue.http.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong, the answer has one form and says what to do. */
class ErrorResponsesTest {

    private static TestServer server;

    @BeforeAll
    static void startServer() {
        server = TestServer.start();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nothing", "graphql/deeper", "graphiql/none.js", "graphiql/assets/", "health/x", "favicon.ico"})
    void unknownAddress_namesTheOnesThereAre(String path) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(code(answer)).isEqualTo("NOT_FOUND");
        assertThat(json(answer).at("/errors/0/message").asString())
                .contains("/graphql", "/graphiql/", "/schema.graphqls", "/health");
        assertThat(header(answer, "Content-Type")).startsWith("application/json");
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE,graphql,'GET, HEAD, OPTIONS, POST'",
        "PUT,graphql,'GET, HEAD, OPTIONS, POST'",
        "TRACE,graphql,'GET, HEAD, OPTIONS, POST'",
        "NONSENSE,graphql,'GET, HEAD, OPTIONS, POST'",
        "POST,health,'GET, HEAD, OPTIONS'",
        "POST,schema.graphqls,'GET, HEAD, OPTIONS'",
        "POST,graphiql/,'GET, HEAD'"
    })
    void wrongMethod_isToldTheRightOnes(String method, String path, String allowed) {
        var answer = server.send(server.request(path).method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo(allowed);
        assertThat(code(answer)).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%00",
                "/graphiql/%2e%2e/%2e%2e/x",
                "/graphql;x=1",
                "//graphql",
                "/graphiql//index.html",
                "/%ff",
                "/a%2fb",
                "*"
            })
    void oddAddress_breaksNothing(String path) throws Exception {
        var answer = server.raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .matches("(?s)HTTP/1.1 [234]\\d\\d .*")
                .doesNotContain("org.eclipse", "io.javalin", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%zz",
                "query=%7B&query=%7B",
                "query=%7B__typename%7D&variables=%7B",
                "query=%7B__typename%7D&extensions=7"
            })
    void brokenParameters_areRefused(String query) throws Exception {
        assertThat(server.raw("GET /graphql?" + query + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("\"code\":\"BAD_REQUEST\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /health HTTP/9.9", "GET /health ICY/1.0"})
    void otherProtocol_isTheClientsFault(String line) throws Exception {
        assertThat(server.raw(line + "\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("\"code\":\"BAD_REQUEST\"");
    }

    @Test
    void bodyInBrokenChunks_isRefusedInTheSameForm() throws Exception {
        assertThat(server.raw("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("\"code\":\"BAD_REQUEST\"");
    }

    @Test
    void noAnswer_tellsWhatTheServerIsMadeOf() {
        var answer = server.get("nothing");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void givenRequestId_comesBack_unlessItCouldHarmALog() {
        assertThat(header(server.get("health", "X-Request-Id", "proxy-17.a_b"), "X-Request-Id"))
                .isEqualTo("proxy-17.a_b");
        for (var bad : new String[] {"a b", "${jndi:ldap://x}", "<b>", "x".repeat(65)}) {
            assertThat(header(server.get("health", "X-Request-Id", bad), "X-Request-Id"))
                    .matches("[0-9a-f-]{36}");
        }
        assertThat(header(server.get("nothing"), "X-Request-Id")).matches("[0-9a-f-]{36}");
    }
}
