package backissue.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.TestApi;
import backissue.TestArchive;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a name that the schema does not have. */
class SuggestionsTest {

    private static final GraphqlApi API = TestApi.on(TestArchive.ofSeeds());
    private static final GraphqlApi SILENT = TestApi.on(TestArchive.ofSeeds(), Limits.DEFAULT.withoutIntrospection());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { articles { nodes { titel } } }                                  | Field 'titel' in type 'Article' is undefined. Did you mean `title`?
                    { article(slug: "x") { ...f } } fragment f on Article { wordcount } | Field 'wordcount' in type 'Article' is undefined. Did you mean `wordCount`?
                    { artcle(slug: "x") { title } }                                   | Field 'artcle' in type 'Query' is undefined. Did you mean `article`?
                    { articles(frst: 3) { nodes { slug } } }                          | Unknown field argument 'frst'. Did you mean `first`?
                    { a: article(slugg: "x") { title } }                              | Unknown field argument 'slugg'. Did you mean `slug`?
                    { articles(orderBy: NEWST) { nodes { slug } } }                   | Did you mean `NEWEST`?
                    { articles(filter: {yeer: 2008}) { nodes { slug } } }             | Did you mean `year`?
                    { articles(filter: {and: [{titelContains: "x"}]}) { nodes { slug } } } | Did you mean `titleContains`?
                    { search(query: "x") { nodes { ... on Artcle { title } } } }      | Unknown type 'Artcle'. Did you mean `Article`?
                    query ($f: ArticelFilter) { articles(filter: $f) { nodes { slug } } } | Unknown type 'ArticelFilter'. Did you mean `ArticleFilter`?
                    { articles { nodes { slug @skipp(if: true) } } }                  | Unknown directive 'skipp'. Did you mean `skip`?
                    { search(query: "x") { nodes { wordCount } } }                    | Did you mean to ask for it within `... on Article`?
                    """)
    void wrongName_isAnsweredWithTheRightOne(String query, String message) {
        assertThat(message(API, query, Map.of())).contains(message);
        assertThat(message(SILENT, query, Map.of())).doesNotContain("Did you mean");
    }

    @Test
    void wrongNameInVariables_isAnsweredWithTheRightOne() {
        assertThat(message(
                        API,
                        "query ($o: ArticleOrder) { articles(orderBy: $o) { nodes { slug } } }",
                        Map.of("o", "NEWST")))
                .endsWith("Did you mean `NEWEST`?");
        assertThat(message(
                        API,
                        "query ($f: ArticleFilter) { articles(filter: $f) { nodes { slug } } }",
                        Map.of("f", Map.of("yeer", 1))))
                .endsWith("Did you mean `year`?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { articles(orderBy: FOO) { totalCount } }         | `orderBy` is FOO, which `ArticleOrder` does not have. Known names: `LONGEST`, `NEWEST`, `OLDEST`, `SHORTEST`, `TITLE`.
                    { articles(orderBy: "NEWEST") { totalCount } }    | `orderBy` is "NEWEST", a String, but must be of the enum `ArticleOrder`: write it without quotation marks.
                    { articles(zxqvzxqv: 1) { totalCount } }          | Unknown field argument 'zxqvzxqv'. Known names: `after`, `before`, `filter`, `first`, `last`, `orderBy`.
                    { people(filter: {zxqvzxqv: 1}) { totalCount } }  | `filter` has the field `zxqvzxqv`, which `PersonFilter` does not have. Known names: `and`, `isAuthor`, `kind`, `minArticles`, `nameContains`, `not`, `or`, `slugs`.
                    query ($s: String!) { article(slug: $s) { title } } | `$s` is missing or null, but is declared as `String!`: give it a value in `variables`.
                    { articles(first: 1.5) { totalCount } }           | `first` is 1.5, a value of type Float, but must be of type `Int`.
                    { articles(first: 99999999999) { totalCount } }   | `first` is 99999999999, but `Int` goes from -2147483648 to 2147483647.
                    { articles(first: 1) { totalCount } articles(first: 2) { totalCount } } | `articles` is asked for twice with different arguments. Give one of them another name (an alias), as `other: articles(...)`.
                    { articles }                                      | `articles` is an object (`ArticleConnection!`): say which of its fields you want, as `articles { ... }`.
                    { articles(first: $n) { totalCount } }            | `$n` is not declared: declare it at the operation, as `query ($n: Type)`.
                    query ($n: Int) { article(slug: $n) { title } }   | `$n` is declared as `Int`, but is used where `String` must be.
                    """)
    void wrongOperation_isAnsweredWithWhatIsAllowedAndWhatToDo(String query, String message) {
        assertThat(message(API, query, Map.of())).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u{FFFFFFFFFFFF}",
                "\\u{110000}",
                "\\u{D800}",
                "\\uD83D",
                "\\uDE00\\uD83D",
                "\\u{80000000}",
                "\\u{FFFFFFFF}"
            })
    void escapeOfNoCharacter_isASyntaxErrorWithItsPlace(String escape) {
        for (var query : List.of(
                "{ article(slug:\n \"a %s\") { title } }",
                "query ($s: String =\n \"b %s\") { article(slug: $s) { title } }")) {
            var request = new GraphqlRequest(query.formatted(escape), Optional.empty(), Map.of());
            var error = (Map<?, ?>) ((List<?>) API.execute(request).body().get("errors")).getFirst();
            assertThat(error.get("extensions")).isEqualTo(Map.of("code", "GRAPHQL_PARSE_FAILED"));
            assertThat((List<?>) error.get("locations"))
                    .first()
                    .extracting("line")
                    .isEqualTo(2);
        }
    }

    @Test
    void nameLikeNoOther_isAnsweredWithoutAGuess() {
        assertThat(message(API, "{ zxqv }", Map.of())).isEqualTo("Field 'zxqv' in type 'Query' is undefined");
        assertThat(message(API, "{ __schema { x } }", Map.of())).doesNotContain("Did you mean");
    }

    @ParameterizedTest
    @CsvSource({
        "title,title,0",
        "titel,title,1",
        "Title,title,1",
        "titl,title,1",
        "tittle,title,1",
        "tite,title,1",
        "a,title,5",
        "abcd,badc,2"
    })
    void distance_countsChanges(String one, String other, int changes) {
        assertThat(NearNames.distance(one, other)).isEqualTo(changes);
    }

    private static String message(GraphqlApi api, String query, Map<String, Object> variables) {
        var errors = (List<?>) api.execute(new GraphqlRequest(query, Optional.empty(), variables))
                .body()
                .get("errors");
        return (String) ((Map<?, ?>) errors.getFirst()).get("message");
    }
}
