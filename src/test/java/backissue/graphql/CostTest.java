package backissue.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.TestApi;
import backissue.TestArchive;
import graphql.introspection.IntrospectionQueryBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What operations are priced at, and what is over the limit. */
class CostTest {

    private static final GraphqlApi API = TestApi.on(TestArchive.ofSeeds());

    /**
     * What pages of a website on the archive ask for: a front page, an article, a person, an author, an issue, a
     * search.
     */
    @ParameterizedTest
    @ValueSource(strings = {"""
                { archive { articleCount issueCount } articles(first: 20) { totalCount pageInfo { endCursor } nodes { slug title standfirst
                  publishedOn excerpt bylines { author { slug name } } issue { slug title } people(first: 5) { nodes { slug name } } }
                  facets { years(first: 50) { year count } authors(first: 10) { author { name } count } people(first: 10) { person { name } count } } } }
                """, """
                { article(slug: "x") { title standfirst body(format: HTML) bylines { role bio author { slug name } } issue { slug title }
                  paragraphs { anchor text mentions { start end person { slug name } } } sections { heading anchor }
                  people(first: 100) { edges { mentionCount description node { slug name kind } } } quotes(first: 50) { nodes { text person { name } } }
                  related(first: 6) { score reasons article { slug title bylines { author { name } } } } sources { file }
                  previousInIssue { slug title } nextInIssue { slug title } } }
                """, """
                { person(slug: "x") { name description aliases timeline { year articleCount } author { slug }
                  articles(first: 50) { totalCount edges { mentionCount description quotes { text } node { slug title publishedOn } } }
                  coMentioned(first: 20) { edges { articleCount node { slug name } } } mentions(first: 50) { nodes { text context article { slug title } } } } }
                """, """
                { author(slug: "x") { name firstYear lastYear articles(first: 100) { totalCount nodes { slug title standfirst publishedOn } }
                  people(first: 50) { edges { articleCount node { slug name } } } } }
                """, """
                { issue(slug: "x") { title publishedOn articles(first: 100) { nodes { slug title excerpt bylines { author { name } } people(first: 10) { nodes { name } } } }
                  previous { slug } next { slug } people(first: 50) { nodes { name } } } }
                """, """
                { article(slug: "x") { title body(format: HTML) excerpt imageCredit correction wordCount readingMinutes people(first: 20) { totalCount edges {
                  quotes { text } node { description mentionCount } } } mentions(first: 100) { totalCount nodes { text context } }
                  related(first: 10) { article { excerpt body issue { title } people(first: 5) { nodes { name } } } } } archive { version } }
                """, """
                { issue(slug: "x") { articles(first: 100) { totalCount nodes { slug title standfirst publishedOn readingMinutes
                  bylines { role author { slug name } } people(first: 5) { nodes { slug name } } } facets { people(first: 10) { count } } } } }
                """, """
                { search(query: "x", first: 20) { totalCount edges { title { html } snippets { html } node { __typename ... on Article { slug excerpt } } }
                  facets { years { year count } issues { count } authors { count author { name } } people { count person { name } } } } }
                """, """
                { search(query: "x", first: 50) { totalCount correctedQuery edges { score title { html } snippets { html } node { __typename
                  ... on Article { slug publishedOn bylines { author { name } } } ... on Person { slug name } } } facets { years(first: 50) { year count } } } }
                """})
    void pageOfAReader_isWithinTheLimits(String query) {
        assertThat(ask(query)).doesNotContainKey("errors").containsKey("data");
    }

    @Test
    void thousandAliases_areNot() {
        var query = IntStream.range(0, 1000)
                .mapToObj(i -> "a%d: article(slug: \"s%d\") { title }".formatted(i, i))
                .collect(Collectors.joining(" ", "{ ", " }"));
        assertThat(codes(ask(query))).containsExactlyInAnyOrder("COST_LIMIT_EXCEEDED", "ALIAS_LIMIT_EXCEEDED");
    }

    @Test
    void costliestPart_isNamedByItsPath() {
        var answer = ask(
                "{ articles(first: 100) { nodes { title names: people(first: 100) { nodes { articles(first: 100) { nodes { slug } } } } } } }");
        assertThat(message(answer)).contains("Its costliest part is `articles.nodes.names.nodes.articles`");
    }

    @Test
    void priceOfAList_isItsLengthAndAStatement() {
        assertThat(price("{ articles(first: 7) { nodes { slug } } }", Map.of())).isEqualTo(17);
        assertThat(price("{ articles(last: 7) { nodes { slug title standfirst } } }", Map.of()))
                .isEqualTo(17);
        assertThat(price("{ articles { nodes { slug } } }", Map.of())).isEqualTo(30);
    }

    @Test
    void variables_countAsTheValuesTheyHave() {
        var query = "query ($n: Int = 3) { articles(first: $n) { nodes { people(first: $n) { nodes { name } } } } }";
        assertThat(price(query, Map.of())).isEqualTo(10 + 3 + 10 + 9);
        assertThat(price(query, Map.of("n", 50))).isEqualTo(10 + 50 + 10 + 2_500);
        assertThat(price(
                        "query ($yes: Boolean!) { articles(first: 9) @include(if: $yes) { nodes { slug } } }",
                        Map.of("yes", false)))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { article(slug: "x") { title } }                                  | 11
                    { article(slug: "x") { related(first: 6) { score } } }            | 327
                    { article(slug: "x") { body(format: HTML) } }                     | 32
                    { articles(first: 100) { nodes { body } } }                       | 1220
                    { articles(first: 100) { nodes { a: body b: body } } }            | 2330
                    { articles(first: 1) { totalCount } }                             | 21
                    { people(first: 100) { nodes { articles(first: 1) { totalCount } } } } | 1220
                    { articles(first: 1) { facets { years(first: 20) { count } } } }  | 141
                    { search(query: "x", first: 10) { edges { snippets { text } } } } | 370
                    { search(query: "x", first: 1) { facets { years(first: 20) { count } } } } | 941
                    """)
    void workThatIsMoreThanWhatItReturns_hasItsPrice(String query, long price) {
        assertThat(price(query, Map.of())).isEqualTo(price);
    }

    @Test
    void fieldsThatAreWork_areInTheSchema() {
        var schema = ApiSchema.bundled(TestApi.index());
        assertThat(Cost.WORK.keySet()).allSatisfy(field -> {
            var name = field.split("\\.");
            assertThat(schema.source(name[0], name[1])).isPresent();
        });
    }

    @Test
    void fragmentThatIsUsedTwiceInOnePlace_countsOnce() {
        var once = price("{ articles(first: 5) { nodes { people(first: 5) { nodes { name } } } } }", Map.of());
        var twice = price("""
                { ...list ...list articles(first: 5) { ...part } }
                fragment list on Query { articles(first: 5) { ...part } }
                fragment part on ArticleConnection { nodes { people(first: 5) { nodes { name } } } }
                """, Map.of());
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void fragmentsThatDouble_arePricedAndRefusedAtOnce() {
        var doubling = IntStream.range(0, 30)
                .mapToObj(i -> "fragment f%d on Article { a: nextInIssue { ...f%d } b: previousInIssue { ...f%d } }"
                        .formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(
                        " ", "{ article(slug: \"x\") { ...f0 } } ", " fragment f30 on Article { slug }"));
        assertThat(codes(ask(doubling))).isNotEmpty().doesNotContain("INTERNAL_SERVER_ERROR");
    }

    @Test
    void questionOfGraphiql_isAnsweredAndCostsNothing() {
        assertThat(price(IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()), Map.of()))
                .isZero();
    }

    @Test
    void introspection_mayBeDeep_andCostsNothing() {
        var ofType = "ofType { kind name ".repeat(12) + "}".repeat(12);
        var query = "{ __schema { types { fields { args { type { kind name " + ofType + " } } type { kind " + ofType
                + " } } } } }";
        assertThat(ask(query)).doesNotContainKey("errors");
        assertThat(price(query, Map.of())).isZero();
    }

    @Test
    void limitsThatArePassed_areReportedTogether() {
        var strict = TestApi.on(TestArchive.ofSeeds(), new Limits(1, 1, 0, Duration.ofSeconds(1), 1_000, true));
        var answer = strict.execute(
                        new GraphqlRequest("{ a: articles { nodes { slug } } }", Optional.empty(), Map.of()))
                .body();
        assertThat(codes(answer))
                .containsExactly("COST_LIMIT_EXCEEDED", "DEPTH_LIMIT_EXCEEDED", "ALIAS_LIMIT_EXCEEDED");
    }

    private static Map<String, Object> ask(String query) {
        return ask(query, Map.of());
    }

    private static Map<String, Object> ask(String query, Map<String, Object> variables) {
        return API.execute(new GraphqlRequest(query, Optional.empty(), variables))
                .body();
    }

    private static long price(String query, Map<String, Object> variables) {
        var answer = ask(query, variables);
        assertThat(answer).doesNotContainKey("errors");
        return (Long) ((Map<?, ?>) ((Map<?, ?>) answer.get("extensions")).get("cost")).get("estimate");
    }

    private static List<Object> codes(Map<String, Object> answer) {
        return errors(answer).stream()
                .<Object>map(error -> ((Map<?, ?>) error.get("extensions")).get("code"))
                .toList();
    }

    private static String message(Map<String, Object> answer) {
        return (String) errors(answer).getFirst().get("message");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> errors(Map<String, Object> answer) {
        return (List<Map<String, Object>>) answer.getOrDefault("errors", List.of());
    }
}
