package backissue.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.TestApi;
import backissue.TestArchive;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** An answer that would be too long is refused before it takes the memory. */
class AnswerSizeTest {

    private static final GraphqlApi SMALL =
            TestApi.on(TestArchive.ofSeeds(), new Limits(1_000_000, 20, 200, Duration.ofSeconds(10), 100_000, true));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "body(format: HTML)",
                "body",
                "excerpt(words: 500)",
                "paragraphs { text }",
                "title",
                "slug",
                "__typename"
            })
    void answerTooLong_whateverItIsMadeOf_isRefused(String field) {
        var fields = IntStream.range(0, 190)
                .mapToObj(i -> "a%d%s: %s".formatted(i, "x".repeat(190), field))
                .collect(Collectors.joining(" "));
        var query = "{ articles { nodes { " + fields + " } } }";
        assertThat(code(ask(query))).isEqualTo("ANSWER_TOO_LARGE");
    }

    @Test
    void longTexts_areCountedWhereTheyAreMade() {
        var bodies = IntStream.range(0, 50)
                .mapToObj(i -> "b" + i + ": body(format: HTML)")
                .collect(Collectors.joining(" "));
        var answer = ask("{ articles { nodes { " + bodies + " } } }");
        assertThat(code(answer)).isEqualTo("ANSWER_TOO_LARGE");
        assertThat(answer.toString()).contains("100,000 characters", "limit=100000");
    }

    @Test
    void answerWithinTheLimit_isGiven() {
        var answer = ask("{ articles(first: 100) { nodes { title body } } }");
        assertThat(answer).doesNotContainKey("errors");
        assertThat(JsonMapper.shared().writeValueAsString(answer)).hasSizeBetween(20_000, 100_000);
    }

    @Test
    void wholeSchema_isWithinTheLimitOfEveryServer() {
        var usual = TestApi.on(TestArchive.ofSeeds());
        var all = "{ __schema { types { name description fields { name description args { name description } } } } }";
        assertThat(usual.execute(new GraphqlRequest(all, Optional.empty(), Map.of()))
                        .body())
                .doesNotContainKey("errors");
    }

    private static Map<String, Object> ask(String query) {
        return SMALL.execute(new GraphqlRequest(query, Optional.empty(), Map.of()))
                .body();
    }

    private static String code(Map<String, Object> answer) {
        var error = (Map<?, ?>) ((List<?>) answer.get("errors")).getFirst();
        return (String) ((Map<?, ?>) error.get("extensions")).get("code");
    }
}
