package backissue.http;

import static backissue.http.TestServer.GRAPHQL;
import static backissue.http.TestServer.JSON;
import static backissue.http.TestServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import backissue.graphql.ErrorCode;
import backissue.graphql.GraphqlResponse;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Status codes of the September 2026 edition of GraphQL over HTTP. */
class Edition2026Test {

    private static TestServer server;

    @BeforeAll
    static void startServer() {
        server = TestServer.start(options -> options.with(new ServerOptions.Protocol(
                HttpProfile.EDITION_2026, 0, List.of(), TrustedDocuments.none(), false, true, false)));
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"query":"{__typename}"}                                            | 200
            {"query":                                                           | 400
            {"query":"{"}                                                       | 400
            {"query":"{nothing}"}                                               | 422
            {"qeury":"{__typename}"}                                            | 422
            {"query":"{__typename}","variables":[7]}                            | 422
            {"query":"query A{__typename} query B{__typename}"}                 | 422
            {"query":"query($id:ID!){__typename}","variables":{"id":null}}      | 422
            {"query":"{articles(first:1000){totalCount}}"}                      | 422
            """)
    void request_isAnsweredWithItsStatus(String body, int status) {
        var answer = server.post(body, "Accept", GRAPHQL);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith(GRAPHQL);
    }

    @Test
    void clientOfBefore_getsItsTypeOnlyWithSuccess() {
        var good = server.query("{ __typename }", "Accept", JSON);
        assertThat(good.statusCode()).isEqualTo(200);
        assertThat(header(good, "Content-Type")).startsWith(JSON);
        var bad = server.query("{ nothing }", "Accept", JSON);
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(header(bad, "Content-Type")).startsWith(GRAPHQL);
    }

    @Test
    void clientThatTakesAnything_getsTheNewType() {
        assertThat(header(server.query("{ __typename }", "Accept", "*/*"), "Content-Type"))
                .startsWith(GRAPHQL);
        assertThat(header(server.query("{ __typename }"), "Content-Type")).startsWith(GRAPHQL);
    }

    /** No query of today fails in part, so this asks the rule itself. */
    @Test
    void dataWithErrors_isPartialSuccess() {
        var codes = List.of(ErrorCode.INTERNAL_SERVER_ERROR);
        var partial = new GraphqlResponse(Map.of(), codes, true, OptionalLong.empty(), 1, 0);
        assertThat(HttpProfile.EDITION_2026.status(partial, ResponseType.GRAPHQL_RESPONSE))
                .isEqualTo(294);
        assertThat(HttpProfile.LEGACY.status(partial, ResponseType.GRAPHQL_RESPONSE))
                .isEqualTo(200);
    }

    @Test
    void databaseAway_isOursInEveryProfile() {
        var codes = List.of(ErrorCode.SERVICE_UNAVAILABLE);
        var away = new GraphqlResponse(Map.of(), codes, false, OptionalLong.empty(), 0, 0);
        for (var profile : HttpProfile.values()) {
            for (var type : ResponseType.values()) {
                assertThat(profile.status(away, type)).isEqualTo(503);
            }
        }
    }
}
