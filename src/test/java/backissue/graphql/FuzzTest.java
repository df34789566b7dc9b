package backissue.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.OnEachDatabase;
import backissue.TestApi;
import backissue.TestArchive;
import backissue.TestDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is asked, the answer is one a client can read: data, or errors with a code that is not that of a fault here.
 *
 * <p>{@code -Dfuzz.seed=} repeats a run or begins another, {@code -Dfuzz.operations=} makes it longer.
 */
@OnEachDatabase
class FuzzTest {

    private static final long SEED = Long.getLong("fuzz.seed", 2026);
    private static final int OPERATIONS = Integer.getInteger("fuzz.operations", 20_000);

    private final TestDatabase kind;

    FuzzTest(TestDatabase kind) {
        this.kind = kind;
    }

    @Test
    void randomOperation_isAnsweredOrRefusedWithACode() {
        var archive = TestArchive.ofSeeds(kind);
        var api = TestApi.on(archive);
        var random = new Random(SEED);
        var values = new RandomValues(random);
        var operations = new RandomOperations(ApiSchema.bundled(TestApi.index()).executable(), random, values);
        var met = new TreeMap<String, Integer>();
        int count = kind == TestDatabase.H2 ? OPERATIONS : OPERATIONS / 4;
        for (int i = 0; i < count; i++) {
            var request = operations.next();
            var body = api.execute(request).body();
            var codes = codes(body);
            assertThat(codes).as(() -> "operation %d of seed %d:%n%s%n%s%n%s".formatted(count, SEED, request.query(), request.variables(), body))
                    .doesNotContain("none", Errors.INTERNAL, Errors.AWAY, Errors.TOO_LONG);
            assertThat(body.containsKey("data") || !codes.isEmpty()).isTrue();
            JsonMapper.shared().writeValueAsString(body);
            values.remember(body.get("data"));
            if (codes.isEmpty()) met.merge("answered", 1, Integer::sum);
            codes.forEach(code -> met.merge(code, 1, Integer::sum));
        }
        System.out.printf("%s, seed %d: %s%n", kind, SEED, met);
        assertThat(met.get("answered")).isGreaterThan(count / 5);
        assertThat(met).containsKeys(Errors.PARSE_FAILED, Errors.VALIDATION_FAILED, Errors.BAD_INPUT, Errors.NO_OPERATION);
    }

    /** What no generator comes upon: nesting that a recursive reader has no stack for, and fragments that go round. */
    @ParameterizedTest
    @MethodSource("deep")
    void deepOperation_isRefusedWithACode(String query) {
        var body = TestApi.on(TestArchive.ofSeeds(kind)).execute(new GraphqlRequest(query, Optional.empty(), Map.of())).body();
        assertThat(codes(body)).isNotEmpty().doesNotContain("none", Errors.INTERNAL);
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
                .map(error -> ((Map<?, ?>) error).get("extensions") instanceof Map<?, ?> known ? String.valueOf(known.get("code")) : "none")
                .toList();
    }
}
