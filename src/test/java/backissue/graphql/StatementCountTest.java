package backissue.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.TestApi;
import backissue.GeneratedArchive;
import backissue.OnEachDatabase;
import backissue.TestDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query costs in SQL statements depends on its depth and not on its rows. */
@OnEachDatabase
class StatementCountTest {

    /** What a query costs is another matter. */
    private static final Limits LIMITS =
            new Limits(Long.MAX_VALUE, 20, 200, Duration.ofMinutes(1), Long.MAX_VALUE, true);

    private final GraphqlApi few;
    private final GraphqlApi many;

    StatementCountTest(TestDatabase kind) {
        this.few = TestApi.on(GeneratedArchive.ofFew(kind), LIMITS);
        this.many = TestApi.on(GeneratedArchive.ofMany(kind), LIMITS);
    }

    private static int statements(GraphqlApi api, String query) {
        var response = api.execute(new GraphqlRequest(query, Optional.empty(), Map.of()));
        assertThat(response.body()).containsOnlyKeys("data", "extensions");
        return response.statements();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            1 | { articles(first: 100) { nodes { slug title publishedOn wordCount } } }
            2 | { articles(first: 100) { totalCount nodes { slug } } }
            2 | { articles(first: 100) { nodes { slug body } } }
            2 | { articles(first: 100) { nodes { body html: body(format: HTML) sections { heading } } } }
            3 | { articles(first: 100) { nodes { bylines { role author { name } } } } }
            2 | { articles(first: 100) { nodes { issue { title } } } }
            2 | { articles(first: 100) { nodes { sources { file } } } }
            2 | { articles(first: 100) { nodes { people(first: 3) { nodes { name } } } } }
            3 | { articles(first: 100) { nodes { people(first: 3) { totalCount nodes { name } } } } }
            3 | { articles(first: 100) { nodes { people(first: 3) { nodes { articles(first: 2) { nodes { slug } } } } } } }
            4 | { articles(first: 100) { nodes { mentions(first: 5) { nodes { text person { name } article { slug } } } } } }
            5 | { authors(first: 100) { nodes { articles(first: 2) { nodes { issue { slug } bylines { author { slug } } } } } } }
            2 | { articles(first: 100) { nodes { paragraphs { text } excerpt body } } }
            4 | { articles(first: 100) { nodes { paragraphs { mentions { person { slug } } } } } }
            3 | { articles(first: 100) { nodes { previousInIssue { slug } nextInIssue { slug } } } }
            4 | { articles(first: 50) { nodes { related(first: 2) { article { slug } } } } }
            5 | { articles(first: 1) { facets { years { year } issues { count } authors { count } people { count } } } }
            5 | { issues(first: 100) { nodes { articles(first: 1) { facets { people { count } } } } } }
            8 | { people(first: 100) { nodes { aliases timeline { year } author { slug } description coMentioned(first: 1) { totalCount } quotes(first: 1) { nodes { text } } } } }
            4 | { authors(first: 100) { nodes { firstYear lastYear person { slug } people(first: 2) { nodes { slug } } } } }
            4 | { issues(first: 100) { nodes { previous { slug } next { slug } people(first: 2) { nodes { slug } } } } }
            1 | { archive { articleCount mentionCount version } }
            3 | { search(query: "a", filter: {year: 2010}, kinds: [ARTICLE]) { nodes { __typename } } }
            4 | { issues(first: 100) { nodes { articles(first: 0) { totalCount nodes { body } } } } }
            """)
    void statements_areAsManyForFewArticlesAsForMany(int expected, String query) {
        int forFew = statements(few, query);
        assertThat(statements(many, query)).isEqualTo(forFew);
        assertThat(forFew).isLessThanOrEqualTo(expected);
    }

    /** Generated from the schema, so that a new field cannot bring a statement for each row unseen. */
    @Test
    void everyField_costsAsManyStatementsForFewArticlesAsForMany() {
        var queries = EveryField.queries(ApiSchema.bundled(TestApi.index()).executable());
        assertThat(queries)
                .hasSizeGreaterThan(200)
                .allSatisfy((field, query) -> assertThat(statements(many, query))
                        .as(field + " by " + query)
                        .isEqualTo(statements(few, query)));
    }

    @Test
    void oneParentOrMany_costTheSame() {
        for (int size : new int[] {0, 3}) {
            var query = "{ articles(first: %d) { nodes { people(first: %d) { nodes { slug } } } } }";
            assertThat(statements(many, query.formatted(1, size)))
                    .isEqualTo(statements(many, query.formatted(50, size)));
        }
    }

    @Test
    void aliasesWithEqualArguments_shareAStatement() {
        assertThat(statements(many, """
                { a: articles(first: 5) { nodes { slug } } b: articles(first: 5) { nodes { title } } }
                """)).isEqualTo(1);
        assertThat(statements(many, """
                { a: article(slug: "x") { slug } b: article(slug: "y") { slug } }
                """)).isEqualTo(1);
    }

    @Test
    void aliasesWithOtherArguments_shareAStatementToo() {
        assertThat(statements(many, """
                { a: articles(first: 5) { nodes { slug } } b: articles(first: 6, orderBy: TITLE) { nodes { title } } }
                """)).isEqualTo(1);
        assertThat(statements(many, """
                { articles(first: 9) { nodes { a: people(first: 1) { totalCount } b: people(last: 2) { totalCount nodes { slug } } } } }
                """)).isEqualTo(3);
    }

    @Test
    void whatIsSkipped_costsNothing() {
        assertThat(statements(many, """
                { articles { nodes { slug body @skip(if: true) } totalCount @include(if: false) } }
                """)).isEqualTo(1);
    }

    @Test
    void questionsAboutTheSchema_costNothing() {
        assertThat(statements(many, """
                { __typename __schema { types { name } } __type(name: "Article") { fields { name } } }
                """)).isZero();
    }

    @Test
    void refusedQueries_costNothing() {
        var query = "{ articles(first: -1) { totalCount } issues { totalCount } }";
        var response = many.execute(new GraphqlRequest(query, Optional.empty(), Map.of()));
        assertThat(response.executed()).isFalse();
        assertThat(response.statements()).isZero();
    }
}
