package backissue.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which media type an Accept header leads to. */
class AcceptHeaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                                                           | JSON
            application/graphql-response+json                                          | GRAPHQL_RESPONSE
            application/graphql-response+json, application/json                        | GRAPHQL_RESPONSE
            application/json, application/graphql-response+json                        | JSON
            application/json;q=0.9, application/graphql-response+json                  | GRAPHQL_RESPONSE
            application/graphql-response+json;q=0.1, application/json;q=0.2            | JSON
            application/graphql-response+json;q=0, */*                                 | JSON
            application/json;q=0, */*                                                  | GRAPHQL_RESPONSE
            application/json;q=0.0, application/*                                      | GRAPHQL_RESPONSE
            */*                                                                        | JSON
            application/*                                                              | JSON
            */*, application/graphql-response+json                                     | GRAPHQL_RESPONSE
            text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8            | JSON
            APPLICATION/GRAPHQL-RESPONSE+JSON; CHARSET=UTF-8                           | GRAPHQL_RESPONSE
            application/graphql-response+json; charset="utf-8", application/json;q=0.5 | GRAPHQL_RESPONSE
            application/graphql-response+json; charset=utf-16, application/json;q=0.5  | JSON
            application/graphql-response+json;q=banana                                 | GRAPHQL_RESPONSE
            ;;;,,, application/json                                                    | JSON
            """)
    void header_leadsToType(String header, ResponseType expected) {
        assertThat(AcceptHeader.choose(header, ResponseType.JSON)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void noHeader_leadsToTheStandard(String header) {
        assertThat(AcceptHeader.choose(header, ResponseType.GRAPHQL_RESPONSE)).contains(ResponseType.GRAPHQL_RESPONSE);
        assertThat(AcceptHeader.choose(null, ResponseType.JSON)).contains(ResponseType.JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "image/*", "application/xml;q=1", "application/json;q=0", "json", ";", ",", "*", "/"
            })
    void typesWeDoNotHave_leadToNothing(String header) {
        assertThat(AcceptHeader.choose(header, ResponseType.JSON)).isEmpty();
    }
}
