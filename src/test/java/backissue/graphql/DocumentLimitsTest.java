package backissue.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.TestApi;
import backissue.TestArchive;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Documents and variables that are made to keep a server busy are refused, or answered, without much of its time. */
class DocumentLimitsTest {

    private static final GraphqlApi API = TestApi.on(TestArchive.ofSeeds());

    /**
     * Of this thread's own work, which others on the machine do not lengthen. Each takes far less once the program is
     * warm.
     */
    private static final double MOST_SECONDS = 2;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final int MOST_BYTES = 20_000;

    private static final String BY_FRAGMENT = " { article(slug: \"x\") { ...f0 } }";

    @BeforeAll
    static void warmUp() {
        cases().forEach(each -> ask((String) each.get()[1], Map.of()));
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                of("tokens", "TOKEN_LIMIT_EXCEEDED", "{" + times(16_000, _ -> "a") + "}"),
                of("spaces", "TOKEN_LIMIT_EXCEEDED", "{" + " ".repeat(900_000) + "__typename}"),
                of("braces", "TOKEN_LIMIT_EXCEEDED", "{a".repeat(50_000) + "}".repeat(50_000)),
                of(
                        "brackets of a type",
                        "TOKEN_LIMIT_EXCEEDED",
                        "query($a:" + "[".repeat(5_000) + "Int" + "]".repeat(5_000) + "){a}"),
                of(
                        "brackets of a value",
                        "TOKEN_LIMIT_EXCEEDED",
                        "{a(b:" + "[".repeat(50_000) + "]".repeat(50_000) + ")}"),
                of("braces in braces", "DEPTH_LIMIT_EXCEEDED", "{a".repeat(120) + "}".repeat(120)),
                of(
                        "fragments in fragments",
                        "DEPTH_LIMIT_EXCEEDED",
                        "{" + "...{".repeat(110) + "__typename" + "}".repeat(111)),
                of("long number", "TOKEN_LIMIT_EXCEEDED", "{articles(first:" + "9".repeat(900_000) + "){nodes{slug}}}"),
                of(
                        "long fraction",
                        "TOKEN_LIMIT_EXCEEDED",
                        "{articles(first:0." + "9".repeat(900_000) + "){nodes{slug}}}"),
                of(
                        "long number after a comment",
                        "TOKEN_LIMIT_EXCEEDED",
                        "#\r{articles(first:" + "9".repeat(900_000) + "){nodes{slug}}}"),
                of(
                        "long number after escaped marks",
                        "TOKEN_LIMIT_EXCEEDED",
                        "{article(slug:\"\"\"\\\"\"\"\"\"\"){readingMinutes @skip(if:" + "9".repeat(900_000) + ")}}"),
                of("long name", "TOKEN_LIMIT_EXCEEDED", "{" + "a".repeat(1_000_000) + "}"),
                of("long alias", "TOKEN_LIMIT_EXCEEDED", "{" + "a".repeat(300) + ":__typename}"),
                of("long string", "INPUT_LIMIT_EXCEEDED", "{article(slug:\"" + "a".repeat(1_000_000) + "\"){title}}"),
                of("string where none ends", "GRAPHQL_PARSE_FAILED", "{ \"" + "a".repeat(1_000_000)),
                of("aliases", "ALIAS_LIMIT_EXCEEDED", "{" + times(3_000, i -> "a" + i + ":__typename") + "}"),
                of(
                        "aliases in the schema",
                        "BAD_USER_INPUT",
                        "{__schema{types{" + times(500, i -> "a" + i + ":name") + "}}}"),
                of(
                        "directives of one field",
                        "DIRECTIVE_LIMIT_EXCEEDED",
                        "{__typename " + times(2_000, _ -> "@skip(if:false)") + "}"),
                of(
                        "directives of many fields",
                        "DIRECTIVE_LIMIT_EXCEEDED",
                        "{" + times(500, _ -> "__typename @skip(if:false)") + "}"),
                of(
                        "unknown directives",
                        "DIRECTIVE_LIMIT_EXCEEDED",
                        "{__typename " + times(5_000, i -> "@a" + i) + "}"),
                of("operations", "OPERATION_LIMIT_EXCEEDED", times(51, i -> "query q" + i + "{__typename}")),
                of(
                        "doubling fields",
                        "SELECTION_LIMIT_EXCEEDED",
                        chain(30, "a:nextInIssue{%1$s} b:previousInIssue{%1$s}") + BY_FRAGMENT),
                of("doubling fragments", "SELECTION_LIMIT_EXCEEDED", chain(90, "%1$s %1$s") + BY_FRAGMENT),
                of("long chain of fragments", "FRAGMENT_LIMIT_EXCEEDED", chain(1_000, "%1$s %1$s") + BY_FRAGMENT),
                of(
                        "circle of two",
                        "GRAPHQL_VALIDATION_FAILED",
                        "fragment f0 on Article{...f1} fragment f1 on Article{...f0}" + BY_FRAGMENT),
                of(
                        "circle of many",
                        "DEPTH_LIMIT_EXCEEDED",
                        times(150, i -> "fragment f%d on Article{...f%d}".formatted(i, (i + 1) % 150)) + BY_FRAGMENT),
                of(
                        "all in all",
                        "SELECTION_LIMIT_EXCEEDED",
                        times(80, i -> "fragment f" + i + " on Article{" + times(80, j -> "...f" + j) + "}")
                                + BY_FRAGMENT),
                of("same field", "", "{articles{nodes{" + times(4_900, _ -> "slug") + "}}}"),
                of("same fields in fields", "", "{" + times(1_200, _ -> "articles{nodes{slug}}") + "}"),
                of(
                        "one name for many fields",
                        "GRAPHQL_VALIDATION_FAILED",
                        "{" + times(1_000, i -> "x:articles(first:" + i + "){nodes{slug}}") + "}"),
                of(
                        "fragments spread at every place",
                        "",
                        "{articles{nodes{" + times(69, _ -> "...f0") + "}}} fragment f0 on Article{"
                                + times(69, _ -> "slug") + "}"),
                of(
                        "fragments of the same field",
                        "",
                        "{articles{nodes{" + times(99, i -> "...f" + i) + "}}} "
                                + times(99, i -> "fragment f" + i + " on Article{" + times(48, _ -> "slug") + "}")),
                of(
                        "more of them",
                        "SELECTION_LIMIT_EXCEEDED",
                        "{articles{nodes{" + times(99, i -> "...f" + i) + "}}} "
                                + times(99, i -> "fragment f" + i + " on Article{" + times(90, _ -> "slug") + "}")),
                of(
                        "unused fragments that double",
                        "GRAPHQL_VALIDATION_FAILED",
                        "{__typename}" + chain(90, "%1$s %1$s")),
                of("unknown fields", "GRAPHQL_VALIDATION_FAILED", "{" + times(4_900, i -> "unknown" + i) + "}"),
                of(
                        "unused variables",
                        "GRAPHQL_VALIDATION_FAILED",
                        "query(" + times(3_000, i -> "$a" + i + ":Int") + "){__typename}"),
                of(
                        "bad arguments",
                        "BAD_USER_INPUT",
                        "{" + times(150, i -> "a" + i + ":articles(first:101){nodes{slug}}") + "}"),
                of(
                        "values in values",
                        "INPUT_LIMIT_EXCEEDED",
                        "{articles(filter:" + "{not:".repeat(60) + "{year:1}" + "}".repeat(60) + "){nodes{slug}}}"),
                of(
                        "many values",
                        "INPUT_LIMIT_EXCEEDED",
                        "{articles(filter:{people:{anyOf:[" + times(3_000, i -> "\"p" + i + "\"")
                                + "]}}){nodes{slug}}}"),
                of(
                        "as many values as may be",
                        "",
                        "{articles(filter:{people:{anyOf:[" + times(990, i -> "\"p" + i + "\"")
                                + "]}}){nodes{slug}}}"));
    }

    private static Arguments of(String name, String code, String document) {
        return Arguments.of(name, document, code);
    }

    private static String times(int number, IntFunction<String> text) {
        return IntStream.range(0, number).mapToObj(text).collect(Collectors.joining(" "));
    }

    private static String chain(int length, String selections) {
        return times(length, i -> "fragment f" + i + " on Article{" + selections.formatted("...f" + (i + 1)) + "}")
                + " fragment f" + length + " on Article{slug}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void document_isAnsweredInLittleTimeAndWords(String name, String document, String code) {
        long start = CLOCK.getCurrentThreadCpuTime();
        // a space more, or the document would be known already
        var body = ask(document + " ", Map.of());
        assertThat((CLOCK.getCurrentThreadCpuTime() - start) / 1e9)
                .as("seconds")
                .isLessThan(MOST_SECONDS);
        assertThat(codes(body)).isSubsetOf(code);
        assertThat(codes(body).isEmpty()).isEqualTo(code.isEmpty());
        assertThat(JsonMapper.shared().writeValueAsBytes(body).length)
                .as("bytes")
                .isLessThan(MOST_BYTES);
    }

    @Test
    void variables_areMeasuredToo() {
        var query = "query ($f: ArticleFilter) { articles(filter: $f) { nodes { slug } } }";
        Map<String, Object> deep = Map.of("year", 1);
        for (int i = 0; i < 3_000; i++) deep = Map.of("not", deep);
        assertThat(codes(ask(query, Map.of("f", deep)))).containsOnly("INPUT_LIMIT_EXCEEDED");
        var many = IntStream.range(0, 60_000).mapToObj(i -> "p" + i).toList();
        assertThat(codes(ask(query, Map.of("f", Map.of("people", Map.of("anyOf", many))))))
                .containsOnly("INPUT_LIMIT_EXCEEDED");
        assertThat(codes(ask(query, Map.of("f", Map.of("titleContains", "x".repeat(10_001))))))
                .containsOnly("INPUT_LIMIT_EXCEEDED");
        assertThat(codes(ask(query, Map.of("f", Map.of("titleContains", "x".repeat(10_000))))))
                .isEmpty();
        assertThat(codes(ask("{ __typename }", Map.of("unused", Map.of("a".repeat(1_000_000), many)))))
                .containsOnly("INPUT_LIMIT_EXCEEDED");
    }

    @Test
    void bracketsInStringsAndComments_doNotCount() {
        assertThat(TextCheck.of("{ a(b: \"[[[ \\\" [[[\", c: \"\"\"{{{ \" {{{\"\"\") # [[[\n { d } }")
                        .deepest())
                .isEqualTo(2);
        assertThat(TextCheck.of("\"unended [[[ \n {").deepest()).isEqualTo(1);
        assertThat(TextCheck.of("\"\"\" [[[").deepest()).isZero();
        assertThat(TextCheck.of("\"\"\" \\\"\"\" [[[ \"\"\" {").deepest()).isEqualTo(1);
        assertThat(TextCheck.of("# [[[ \r {").deepest()).isEqualTo(1);
        assertThat(TextCheck.of("\\\"").deepest()).isZero();
    }

    /** As the parser has it. */
    @Test
    void escapedMarks_endABlockThatHasNoOtherEnd() {
        assertThat(TextCheck.of("\"\"\" [[[ \\\"\"\" [[ \\\"\"\" {").deepest()).isEqualTo(1);
    }

    @Test
    void messageMadeOfWhatThePatternsLookFor_isPutInOrderAtOnce() {
        var value = "'IntValue{value=".repeat(600);
        long start = CLOCK.getCurrentThreadCpuTime();
        var body = ask("{ articles(first: \"" + value + "\") { nodes { slug } } }", Map.of());
        assertThat((CLOCK.getCurrentThreadCpuTime() - start) / 1e9)
                .as("seconds")
                .isLessThan(MOST_SECONDS);
        assertThat(codes(body)).containsExactly("GRAPHQL_VALIDATION_FAILED");
        assertThat(body.toString()).hasSizeLessThan(2_000);
    }

    private static Map<String, Object> ask(String document, Map<String, Object> variables) {
        return API.execute(new GraphqlRequest(document, Optional.empty(), new HashMap<>(variables)))
                .body();
    }

    private static List<String> codes(Map<String, Object> body) {
        return ((List<?>) body.getOrDefault("errors", List.of()))
                .stream()
                        .map(error -> ((Map<?, ?>) ((Map<?, ?>) error).get("extensions"))
                                .get("code")
                                .toString())
                        .toList();
    }
}
