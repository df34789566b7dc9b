package backissue.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.OnEachDatabase;
import backissue.TestApi;
import backissue.TestDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no generator comes upon: nesting that a recursive reader has no stack for, and fragments that go round. */
@OnEachDatabase
class DeepOperationTest {

    private final TestDatabase kind;

    DeepOperationTest(TestDatabase kind) {
        this.kind = kind;
    }

    @ParameterizedTest
    @MethodSource("deep")
    void deepOperation_isRefusedWithACode(String query) {
        var body = TestApi.ofSeeds(kind)
                .execute(new GraphqlRequest(query, Optional.empty(), Map.of()))
                .body();
        assertThat(codes(body)).isNotEmpty().doesNotContain("none", ErrorCode.INTERNAL_SERVER_ERROR.name());
    }

    static Stream<String> deep() {
        int depth = 200_000;
        return Stream.of(
                "{ articles { nodes ".repeat(depth),
                "{ a ".repeat(4_000) + "}".repeat(4_000),
                "{ node(id: " + "[".repeat(depth) + "]".repeat(depth) + ") { id } }",
                "{ node(id: " + "[".repeat(5_000) + "]".repeat(5_000) + ") { id } }",
                "{ articles(filter: " + "{a: ".repeat(4_000) + "1" + "}".repeat(4_000) + ") { totalCount } }",
                "query ($x: " + "[".repeat(5_000) + "Int" + "]".repeat(5_000) + ") { articles { totalCount } }",
                "{ ...f } fragment f on Query { ...g } fragment g on Query { ...f }",
                "{ article(slug: \"x\") " + "{ nextInIssue ".repeat(3_000) + "{ id }" + "}".repeat(3_000) + "}",
                "{ articles { nodes { ... on Article ".repeat(1_000) + "{ id }" + "}}}".repeat(1_000),
                "{ " + "a: articles { totalCount } ".repeat(3_000) + "}",
                "{ " + "archive { version } ".repeat(3_000) + "x }",
                "{ archive " + "@include(if: true) ".repeat(3_000) + "{ version } }",
                "{ articles { nodes " + "{ related { article ".repeat(300) + "{ id }" + "} }".repeat(300) + "} }");
    }

    private static List<String> codes(Map<String, Object> body) {
        var errors = (Collection<?>) body.getOrDefault("errors", List.of());
        return errors.stream()
                .map(error -> ((Map<?, ?>) error).get("extensions") instanceof Map<?, ?> known
                        ? String.valueOf(known.get("code"))
                        : "none")
                .toList();
    }
}
