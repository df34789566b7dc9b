package backissue.http;

import static backissue.http.TestServer.GRAPHQL;
import static backissue.http.TestServer.JSON;
import static backissue.http.TestServer.code;
import static backissue.http.TestServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the audits of graphql-http leave open. */
class GraphqlOverHttpTest {

    private static TestServer server;

    @BeforeAll
    static void startServer() {
        server = TestServer.start();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void head_isGetWithoutTheBody() {
        var path = "graphql?query=" + TestServer.encoded("{ articles { totalCount } }");
        var get = server.get(path);
        var head = server.send(server.request(path).HEAD());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isNotEmpty().isEqualTo(header(get, "ETag"));
        assertThat(header(head, "Content-Length")).isEqualTo(header(get, "Content-Length"));
    }

    @Test
    void options_saysWhichMethodsThereAre() {
        var answer = server.send(server.request("graphql").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutation { __typename }",
                "subscription S { __typename }",
                "query Q { __typename } mutation M { __typename }",
                "# a comment first\nmutation { __typename }"
            })
    void changeOverGet_isTheWrongMethod(String document) {
        var answer = server.query(document);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("POST");
        assertThat(code(answer)).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void wordMutation_inAQuery_isHarmless() {
        assertThat(server.query("query mutation { __typename }").statusCode()).isEqualTo(200);
        var named = server.get("graphql?operationName=Q&query="
                + TestServer.encoded("query Q { __typename } mutation M { __typename }"));
        assertThat(named.statusCode()).isNotEqualTo(405);
    }

    /** What a form or a script of another site can make a browser send without asking us first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "text/plain",
                "text/plain; application/json",
                "application/graphql",
                "application/json; charset=iso-8859-1",
                "application/jsonx",
                ";",
                "garbage"
            })
    void bodyThatIsNotJson_isRefused(String contentType) {
        var answer = server.send(server.request("graphql", "Content-Type", contentType)
                .POST(BodyPublishers.ofString("{\"query\":\"{__typename}\"}")));
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(code(answer)).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nonsense                                        | BAD_REQUEST
            {"query":                                       | BAD_REQUEST
            7                                               | BAD_REQUEST
            null                                            | BAD_REQUEST
            {}                                              | BAD_REQUEST
            {"query":7}                                     | BAD_REQUEST
            {"query":""}                                    | BAD_REQUEST
            {"query":"{__typename}","variables":[1]}        | BAD_REQUEST
            {"query":"{__typename}","extensions":"x"}       | BAD_REQUEST
            {"query":"{__typename}","query":"{archive}"}    | BAD_REQUEST
            {"query":"{__typename}"} {}                     | BAD_REQUEST
            [{"query":"{__typename}"}]                      | BATCH_NOT_ALLOWED
            []                                              | BATCH_NOT_ALLOWED
            """)
    void bodyThatIsNoRequest_isRefused(String body, String code) {
        var answer = server.post(body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(code(answer)).isEqualTo(code);
    }

    @Test
    void bodyThatIsNotUtf8_isRefused() {
        var answer = server.send(server.request("graphql", "Content-Type", JSON)
                .POST(BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xC3, '"', '}'})));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("not UTF-8");
    }

    @Test
    void clientThatTakesNothingOfOurs_isTold() {
        var answer = server.query("{ __typename }", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(code(answer)).isEqualTo("NOT_ACCEPTABLE");
    }

    @Test
    void emptyParameters_areAsIfNotGiven() {
        var answer = server.get("graphql?query=%7B__typename%7D&variables=&operationName=&extensions=");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Accept,';;;=,,q=;*/*;q=9999999999999999999999'",
        "Accept,'\"unclosed'",
        "Content-Type,'application/json;charset'",
        "Content-Type,'text/plain; charset=banana'",
        "If-None-Match,'\",,W/,*x\"'",
        "If-None-Match,'W/\"\"'",
        "X-Request-Id,'../../etc/passwd ${jndi:x}'",
        "X-Forwarded-For,'unknown, , 999.1.1.1, [::'",
        "Origin,'null'",
        "Accept-Encoding,'gzip;q=x, *;;'",
        "Cookie,'=;=;a=\"'",
        "Range,'bytes=9-1'",
        "If-Modified-Since,'yesterday'"
    })
    void oddHeader_breaksNothing(String name, String value) {
        assertThat(server.query("{ __typename }", name, value).statusCode()).isIn(200, 406);
        assertThat(server.get("graphiql/", name, value).statusCode()).isLessThan(500);
    }

    @Test
    void requestError_isToldByStatusOnlyInTheNewType() {
        assertThat(server.query("{ nothing }", "Accept", GRAPHQL).statusCode()).isEqualTo(400);
        assertThat(server.query("{ nothing }", "Accept", JSON).statusCode()).isEqualTo(200);
    }
}
