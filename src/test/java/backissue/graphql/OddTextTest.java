package backissue.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.TestApi;
import backissue.TestArchive;
import backissue.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text that no database can hold, or that none should be given, is no fault of the server's. */
class OddTextTest {

    private static final List<String> TEXTS =
            List.of("\0", "a\0b", "\ud800", "a\udc00b", "\uffff", "\u202e", "'", "\\", "%", "\ud83d\ude42");

    private static final List<String> QUERIES = List.of(
            "query ($t: String) { article(slug: $t) { title } }",
            "query ($t: String) { articles(filter: {titleContains: $t}) { totalCount } }",
            "query ($t: String!) { articles(filter: {people: {anyOf: [$t]}}) { nodes { slug } } }",
            "query ($t: String!) { search(query: $t) { totalCount } suggest(prefix: $t) { label { text } } }");

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void oddText_isAnswered(TestDatabase kind) {
        var api = TestApi.on(TestArchive.ofSeeds(kind));
        for (var text : TEXTS) {
            for (var query : QUERIES) require(api, query, text);
            require(
                    api,
                    "query ($t: ID!) { node(id: $t) { id } }",
                    Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(("Article:" + text).getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void require(GraphqlApi api, String query, String text) {
        var body = api.execute(new GraphqlRequest(query, Optional.empty(), Map.of("t", text)))
                .body();
        assertThat(body.toString()).as("%s of %s", query, text).doesNotContain("INTERNAL_SERVER_ERROR");
    }
}
