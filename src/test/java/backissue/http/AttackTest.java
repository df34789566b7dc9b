package backissue.http;

import static backissue.http.TestServer.GRAPHQL;
import static backissue.http.TestServer.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import backissue.archive.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What those try who look for weaknesses: the checks of graphql-cop, GraphQL Armor, InQL and OWASP's GraphQL cheat
 * sheet, and the usual ones of HTTP. Each is answered with the right status and code, in little time, and with nothing
 * about the inside.
 */
class AttackTest {

    /** On a machine that has much else to do. */
    private static final double MOST_SECONDS = 8;

    private static final int MOST_BYTES = 60_000;

    private static final Pattern INSIDE = Pattern.compile(
            "Exception|\\bat [a-z]+\\.[a-z]+\\.|backissue\\.[a-z]|\\b(?:org|com|java|graphql|tools|io)\\.[a-z]+\\.|(?i:\\bselect .* from\\b)|jdbc:|/target/|/tmp/|\\bjetty\\b|\\bjavalin\\b|\\bantlr\\b");

    private static TestServer server;
    private static TestServer silent;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        silent = TestServer.start(options -> options.with(new ServerOptions.Protocol(
                HttpProfile.LEGACY,
                0,
                List.of("https://friend.example"),
                TrustedDocuments.none(),
                false,
                false,
                false)));
        server.query("{ search(query: \"warm up\") { totalCount nodes { __typename } } }");
    }

    @AfterAll
    static void stop() {
        server.close();
        silent.close();
    }

    static Stream<Arguments> operations() {
        return Stream.of(
                // name, status, code, query
                of(
                        "alias overload",
                        400,
                        "ALIAS_LIMIT_EXCEEDED",
                        "{" + times(1_000, i -> "a" + i + ":__typename") + "}"),
                of(
                        "alias overload of lookups",
                        400,
                        "COST_LIMIT_EXCEEDED",
                        "{" + times(1_000, i -> "a" + i + ":article(slug:\"s\"){title}") + "}"),
                of("field duplication", 200, "", "{" + times(500, _ -> "__typename") + "}"),
                of("directive overload", 400, "DIRECTIVE_LIMIT_EXCEEDED", "{__typename" + times(500, _ -> "@aa") + "}"),
                of(
                        "circular introspection",
                        400,
                        "BAD_USER_INPUT",
                        "{__schema{types{fields{type{fields{type{fields{type{fields{name}}}}}}}}}}"),
                of(
                        "circular fragments",
                        400,
                        "GRAPHQL_VALIDATION_FAILED",
                        "{...a} fragment a on Query{...b} fragment b on Query{...a}"),
                of(
                        "fragments that multiply",
                        400,
                        "SELECTION_LIMIT_EXCEEDED",
                        "{article(slug:\"s\"){...f0}} "
                                + times(25, i -> "fragment f%d on Article{...f%d ...f%d}".formatted(i, i + 1, i + 1))
                                + "fragment f25 on Article{slug}"),
                of(
                        "deep query",
                        400,
                        "COST_LIMIT_EXCEEDED",
                        "{articles{nodes{" + "people{nodes{articles{nodes{".repeat(6) + "slug" + "}}}}".repeat(6)
                                + "}}}"),
                of("longest page", 400, "BAD_USER_INPUT", "{articles(first:2147483647){nodes{slug}}}"),
                of(
                        "page beyond all numbers",
                        400,
                        "GRAPHQL_VALIDATION_FAILED",
                        "{articles(first:99999999999999999999){nodes{slug}}}"),
                of(
                        "number of a megabyte",
                        400,
                        "TOKEN_LIMIT_EXCEEDED",
                        "{articles(first:" + "9".repeat(900_000) + "){nodes{slug}}}"),
                of(
                        "exponent of a billion",
                        400,
                        "GRAPHQL_VALIDATION_FAILED",
                        "{articles(first:1e999999999){nodes{slug}}}"),
                of("negative page", 400, "BAD_USER_INPUT", "{articles(first:-1){nodes{slug}}}"),
                of("page from both ends", 400, "BAD_USER_INPUT", "{articles(first:1,last:1){nodes{slug}}}"),
                of("slug with quotes", 200, "", "{article(slug:\"' or '1'='1\"){title}}"),
                of("slug with a statement", 200, "", "{article(slug:\"x'; drop table article; --\"){title}}"),
                of("NUL", 200, "", "{article(slug:\"\\u0000\"){title}}"),
                of("half a character", 400, "GRAPHQL_PARSE_FAILED", "{article(slug:\"\\ud800\"){title}}"),
                of(
                        "title of wildcards",
                        200,
                        "",
                        "{articles(filter:{titleContains:\"" + "%_".repeat(2_000) + "\"}){nodes{slug}}}"),
                of("search for everything", 200, "", "{search(query:\"*\"){totalCount}}"),
                of("search for a beginning", 200, "", "{search(query:\"a*\"){totalCount nodes{...on Article{slug}}}}"),
                of(
                        "search for all beginnings",
                        200,
                        "",
                        "{search(query:\"" + times(26, i -> (char) ('a' + i) + "*") + "\"){totalCount}}"),
                of(
                        "search in Lucene's language",
                        200,
                        "",
                        "{search(query:\"+a:(b OR [x TO y]) /.*/ ~9 ^2 {!x}\"){totalCount}}"),
                of(
                        "search for many words",
                        200,
                        "",
                        "{search(query:\"" + times(1_400, i -> "w" + i) + "\"){totalCount}}"),
                of(
                        "search for many misspellings",
                        200,
                        "",
                        "{search(query:\"" + times(900, i -> "labuor" + i) + "\"){totalCount correctedQuery}}"),
                of("search for a long word", 200, "", "{search(query:\"" + "ab".repeat(4_900) + "\"){totalCount}}"),
                of(
                        "search for a long phrase",
                        200,
                        "",
                        "{search(query:\"\\\"" + times(1_900, _ -> "the") + "\\\"\"){totalCount}}"),
                of(
                        "search for too much",
                        400,
                        "INPUT_LIMIT_EXCEEDED",
                        "{search(query:\"" + times(10_000, i -> "w" + i) + "\"){totalCount}}"),
                of("suggestions of nothing", 200, "", "{suggest(prefix:\"\"){label{text}}}"),
                of("no such operation", 400, "GRAPHQL_VALIDATION_FAILED", "mutation{drop}"),
                of("subscription", 400, "GRAPHQL_VALIDATION_FAILED", "subscription{a}"),
                of("a schema", 400, "GRAPHQL_VALIDATION_FAILED", "type Query{a:Int}"),
                of(
                        "@defer and @stream",
                        400,
                        "GRAPHQL_VALIDATION_FAILED",
                        "{articles{nodes@stream{slug ...@defer{title}}}}"),
                of("megabyte of a name", 400, "TOKEN_LIMIT_EXCEEDED", "{" + "a".repeat(900_000) + "}"),
                of("thousands of errors", 400, "GRAPHQL_VALIDATION_FAILED", "{" + times(4_000, i -> "frob" + i) + "}"));
    }

    private static Arguments of(String name, int status, String code, String query) {
        return Arguments.of(name, status, code, query);
    }

    private static String times(int number, IntFunction<String> text) {
        return IntStream.range(0, number).mapToObj(text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void operation(String name, int status, String code, String query) {
        var body = JsonMapper.shared().writeValueAsString(Map.of("query", query));
        require(answered(server, body), status, code);
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                of(
                        "list of requests",
                        400,
                        "BATCH_NOT_ALLOWED",
                        "[" + times(10, _ -> "{\"query\":\"{__typename}\"},") + "{}]"),
                of("list a thousand times", 400, "BAD_REQUEST", "[".repeat(500_000)),
                of("object a thousand times", 400, "BAD_REQUEST", "{\"variables\":" + "{\"a\":".repeat(100_000)),
                of(
                        "variables within variables",
                        400,
                        "INPUT_LIMIT_EXCEEDED",
                        "{\"query\":\"{__typename}\",\"variables\":{\"a\":" + "[".repeat(300) + "]".repeat(300) + "}}"),
                of(
                        "half a million variables",
                        400,
                        "INPUT_LIMIT_EXCEEDED",
                        "{\"query\":\"{__typename}\",\"variables\":{\"a\":[" + "0,".repeat(450_000) + "0]}}"),
                of("key given twice", 400, "BAD_REQUEST", "{\"query\":\"{__typename}\",\"query\":\"{a}\"}"),
                of(
                        "key given twice in variables",
                        400,
                        "BAD_REQUEST",
                        "{\"query\":\"{__typename}\",\"variables\":{\"a\":1,\"a\":2}}"),
                of(
                        "keys of prototypes",
                        200,
                        "",
                        "{\"query\":\"{__typename}\",\"__proto__\":{\"a\":1},\"constructor\":{},\"variables\":{\"__proto__\":{\"b\":1}}}"),
                of(
                        "long operation name",
                        400,
                        "OPERATION_RESOLUTION_FAILURE",
                        "{\"query\":\"query a{__typename}\",\"operationName\":\"" + "b".repeat(500_000) + "\"}"),
                of(
                        "operation name of lines",
                        400,
                        "OPERATION_RESOLUTION_FAILURE",
                        "{\"query\":\"query a{__typename}\",\"operationName\":\"a\\r\\nWARN all is lost\"}"),
                of(
                        "NUL in a variable",
                        200,
                        "",
                        "{\"query\":\"query($s:String){article(slug:$s){title}}\",\"variables\":{\"s\":\"\\u0000\"}}"),
                of(
                        "half a character in a variable",
                        200,
                        "",
                        "{\"query\":\"query($s:String){article(slug:$s){title}}\",\"variables\":{\"s\":\"\\ud800\"}}"),
                of(
                        "huge exponent in a variable",
                        400,
                        "GRAPHQL_VALIDATION_FAILED",
                        "{\"query\":\"query($n:Int){articles(first:$n){nodes{slug}}}\",\"variables\":{\"n\":1e999999999}}"),
                of(
                        "huge number in a variable",
                        400,
                        "BAD_REQUEST",
                        "{\"query\":\"query($n:Int){articles(first:$n){nodes{slug}}}\",\"variables\":{\"n\":"
                                + "9".repeat(100_000) + "}}"),
                of(
                        "object for a number",
                        400,
                        "GRAPHQL_VALIDATION_FAILED",
                        "{\"query\":\"query($n:Int){articles(first:$n){nodes{slug}}}\",\"variables\":{\"n\":{\"$gt\":0}}}"),
                of(
                        "hash of another text",
                        400,
                        "PERSISTED_QUERY_MISMATCH",
                        "{\"query\":\"{__typename}\",\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\""
                                + "0".repeat(64) + "\"}}}"),
                of(
                        "long hash",
                        200,
                        "PERSISTED_QUERY_NOT_FOUND",
                        "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + "0".repeat(500_000)
                                + "\"}}}"),
                of("query that is a list", 400, "BAD_REQUEST", "{\"query\":[\"{__typename}\"]}"),
                of("nothing", 400, "BAD_REQUEST", ""),
                of("more than may be", 413, "REQUEST_TOO_LARGE", "{\"query\":\"" + " ".repeat(1_100_000) + "\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void body(String name, int status, String code, String body) {
        require(answered(server, body), status, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application/x-www-form-urlencoded     | query=%7B__typename%7D
                    text/plain                            | {"query":"{__typename}"}
                    multipart/form-data; boundary=x       | --x--
                    application/graphql                   | {__typename}
                    application/jsonp                     | {"query":"{__typename}"}
                    text/plain; application/json          | {"query":"{__typename}"}
                    application/json; charset=utf-7       | {"query":"{__typename}"}
                    """)
    void body_thatABrowserCouldBeMadeToSend_isRefused(String type, String body) {
        var answer = server.send(server.request("graphql", "Content-Type", type, "Accept", GRAPHQL)
                .POST(BodyPublishers.ofString(body)));
        require(answer, 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "frob", "identity, gzip"})
    void compressedBody_isNotUnpacked(String coding) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var bomb = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 100; i++) bomb.write(new byte[1 << 20]);
        }
        var answer = server.send(server.request("graphql", "Content-Type", JSON, "Content-Encoding", coding)
                .POST(BodyPublishers.ofByteArray(packed.toByteArray())));
        require(answer, 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    /** The head of a request, with ~ for the ends of its lines; status; code. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET /graphql?query=mutation{a} HTTP/1.1~Host: x                                      | 405 | METHOD_NOT_ALLOWED
                    GET /graphql?query=mutation%7Ba%7D HTTP/1.1~Host: x                                  | 405 | METHOD_NOT_ALLOWED
                    GET /graphql?query=%7B__typename%7D&query=%7Ba%7D HTTP/1.1~Host: x                   | 400 | BAD_REQUEST
                    GET /graphql?query=%7B__typename%zz HTTP/1.1~Host: x                                 | 400 | BAD_REQUEST
                    GET /graphql?query=%7B__typename%7D HTTP/1.1~Host: x~X-HTTP-Method-Override: DELETE  | 200 | ''
                    GET /graphql?query=%7B__typename%7D&_method=DELETE HTTP/1.1~Host: x                  | 200 | ''
                    GET /graphql?query=%7B__typename%7D HTTP/1.1~Host: x~X-Forwarded-For: <script>, ,,   | 200 | ''
                    GET /graphql?query=%7B__typename%7D HTTP/1.1~Host: x~X-Forwarded-Host: evil.example  | 200 | ''
                    GET / HTTP/1.1~Host: evil.example                                                    | 200 | ''
                    GET /graphql?query=%7B__typename%7D HTTP/1.1~Host: x~X-Apollo-Tracing: 1             | 200 | ''
                    GET /graphql?query=%7B__typename%7D&debug=1&tracing=true HTTP/1.1~Host: x            | 200 | ''
                    GET /graphql?explain&query=%7B__typename%7D HTTP/1.1~Host: x                         | 403 | EXPLAIN_DISABLED
                    GET /graphql?query=%7B__typename%7D HTTP/1.1                                         | 400 | BAD_REQUEST
                    GET /graphql?query=%7B__typename%7D HTTP/1.1~Host: x~Host: y                         | 400 | BAD_REQUEST
                    GET /graphql?query=%7B__typename%7D HTTP/1.1~Host: x y                               | 400 | BAD_REQUEST
                    DELETE /graphql HTTP/1.1~Host: x                                                     | 405 | METHOD_NOT_ALLOWED
                    TRACE /graphql HTTP/1.1~Host: x~Cookie: secret                                       | 405 | METHOD_NOT_ALLOWED
                    FROB /graphql HTTP/1.1~Host: x                                                       | 405 | METHOD_NOT_ALLOWED
                    GET /graphiql/..%2f..%2fpom.xml HTTP/1.1~Host: x                                     | 404 | NOT_FOUND
                    GET /graphiql/../../pom.xml HTTP/1.1~Host: x                                         | 400 | BAD_REQUEST
                    GET /graphiql/../schema.graphql/../../pom.xml HTTP/1.1~Host: x                       | 400 | BAD_REQUEST
                    GET /graphiql/%2e%2e/%2e%2e/pom.xml HTTP/1.1~Host: x                                 | 400 | BAD_REQUEST
                    GET /graphiql/..%5c..%5cpom.xml HTTP/1.1~Host: x                                     | 404 | NOT_FOUND
                    GET /graphiql/..;/..;/pom.xml HTTP/1.1~Host: x                                       | 400 | BAD_REQUEST
                    GET /graphiql/assets/%252e%252e/index.html HTTP/1.1~Host: x                          | 404 | NOT_FOUND
                    GET /graphiql/index.html%00.png HTTP/1.1~Host: x                                     | 400 | BAD_REQUEST
                    GET /graphql%2f HTTP/1.1~Host: x                                                     | 404 | NOT_FOUND
                    GET //graphql HTTP/1.1~Host: x                                                       | 404 | NOT_FOUND
                    GET /.git/config HTTP/1.1~Host: x                                                    | 404 | NOT_FOUND
                    GET /<script>alert(1)</script> HTTP/1.1~Host: x                                      | 400 | BAD_REQUEST
                    GET /actuator/env HTTP/1.1~Host: x                                                   | 404 | NOT_FOUND
                    GET http://evil.example/ HTTP/1.1~Host: x                                            | 400 | BAD_REQUEST
                    GET /health/live HTTP/1.1~Host: x~X-Request-Id: a%0d%0aSet-Cookie: b                 | 200 | ''
                    GET /health/live HTTP/1.1~Host: x~X: a~ folded                                       | 400 | BAD_REQUEST
                    GET /health/live HTTP/1.1~Host: x~X : a                                              | 400 | BAD_REQUEST
                    POST /graphql HTTP/1.1~Host: x~Content-Length: 4~Transfer-Encoding: chunked          | 400 | BAD_REQUEST
                    POST /graphql HTTP/1.1~Host: x~Content-Length: 4~Content-Length: 5                   | 400 | BAD_REQUEST
                    POST /graphql HTTP/1.1~Host: x~Content-Length: -1                                    | 400 | BAD_REQUEST
                    POST /graphql HTTP/1.1~Host: x~Transfer-Encoding: xchunked                           | 400 | BAD_REQUEST
                    POST /graphql HTTP/1.1~Host: x~Transfer-Encoding: chunked, identity                  | 400 | BAD_REQUEST
                    POST /graphql HTTP/1.1~Host: x~Content-Type: application/json~Content-Length: 99999999999 | 413 | REQUEST_TOO_LARGE
                    """)
    void head(String head, int status, String code) throws IOException {
        long start = System.nanoTime();
        var answer = server.raw(head.replace("~", "\r\n") + "\r\nConnection: close\r\n\r\n");
        assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(MOST_SECONDS);
        assertThat(answer).as(head).startsWith("HTTP/1.1 " + status + " ");
        if (!code.isEmpty()) assertThat(answer).contains("\"code\":\"" + code + "\"");
        assertThat(answer)
                .doesNotContain("evil.example", "<script>", "Set-Cookie", "Cookie: secret", "modelVersion", "Server:");
        assertThat(INSIDE.matcher(answer).find())
                .as("tells of the inside: %s", answer)
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept", "If-None-Match", "X-Request-Id", "X-Forwarded-For", "Accept-Encoding", "Origin"})
    void headerMadeToKeepPatternsBusy_costsLittle(String name) {
        for (var piece : List.of(",;q=", "a;", "\"\\\"", "W/\"a\",", "q=0.000", "a-b_c.")) {
            var answer = server.query("{ __typename }", name, piece.repeat(10_000 / piece.length()));
            assertThat(answer.statusCode()).as(name + ": " + piece).isIn(200, 406);
            assertThat(INSIDE.matcher(answer.body()).find()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "https://friend.example.evil.example",
                "https://evilfriend.example",
                "http://friend.example"
            })
    void pageOfAnotherSite_mayNotRead(String origin) {
        for (var each : List.of(server, silent)) {
            var answer = each.query("{ __typename }", "Origin", origin);
            assertThat(answer.headers().map())
                    .doesNotContainKeys("access-control-allow-origin", "access-control-allow-credentials");
        }
    }

    @Test
    void answers_tellNothingButWhatWasAsked() {
        var answer = server.query("{ __typename }");
        assertThat(TestServer.json(answer).path("extensions").propertyNames()).containsExactly("cost");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void graphiql_runsNothingButItsOwnFiles() {
        var page = server.get("graphiql/?query=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(page.body()).doesNotContain("alert(1)");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ __schema { types { name } } }", "{ __type(name: \"Article\") { fields { name } } }"})
    void schema_isNotToldWhereItIsNot(String query) {
        var answer = silent.query(query, "Accept", GRAPHQL);
        require(answer, 400, "INTROSPECTION_DISABLED");
        assertThat(silent.get("schema.graphqls").statusCode()).isEqualTo(404);
        assertThat(silent.query("{ artcles { nodes { slug } } }").body()).doesNotContain("Did you mean", "`articles`");
    }

    @Test
    void persistedQueries_areForgottenBeforeTheyFillTheMemory() {
        for (int i = 0; i < 60; i++) {
            var query = "{ __typename } #" + i + "x".repeat(200_000);
            var body = Map.of(
                    "query",
                    query,
                    "extensions",
                    Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Sha256.of(query))));
            assertThat(answered(server, JsonMapper.shared().writeValueAsString(body))
                            .statusCode())
                    .isEqualTo(200);
        }
        long known = IntStream.range(0, 60)
                .filter(i -> {
                    var hash = Sha256.of("{ __typename } #" + i + "x".repeat(200_000));
                    var asked =
                            Map.of("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
                    return answered(server, JsonMapper.shared().writeValueAsString(asked))
                            .body()
                            .contains("data");
                })
                .count();
        assertThat(known).as("of 60 documents of 200,000 characters").isLessThanOrEqualTo(25);
    }

    private static HttpResponse<String> answered(TestServer asked, String body) {
        long start = System.nanoTime();
        var answer = asked.post(body, "Accept", GRAPHQL);
        assertThat((System.nanoTime() - start) / 1e9)
                .as("seconds for %s", shown(answer))
                .isLessThan(MOST_SECONDS);
        return answer;
    }

    private static void require(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(shown(answer)).isEqualTo(status);
        if (!code.isEmpty()) {
            assertThat(TestServer.code(answer)).as(shown(answer)).isEqualTo(code);
        }
        if (code.isEmpty()) {
            assertThat(TestServer.json(answer).has("errors")).as(shown(answer)).isFalse();
        }
        assertThat(answer.body().length()).isLessThan(MOST_BYTES);
        assertThat(INSIDE.matcher(answer.body()).find())
                .as("tells of the inside: %s", shown(answer))
                .isFalse();
    }

    private static String shown(HttpResponse<String> answer) {
        return answer.body().substring(0, Math.min(400, answer.body().length()));
    }
}
