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

/** What is said of a name that the schema does not have. */
class SuggestionsTest {

    private static final GraphqlApi API = TestApi.on(TestArchive.ofSeeds());
    private static final GraphqlApi SILENT = TestApi.on(TestArchive.ofSeeds(), Limits.DEFAULT.withoutIntrospection());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
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
        assertThat(message(API, "query ($o: ArticleOrder) { articles(orderBy: $o) { nodes { slug } } }", Map.of("o", "NEWST")))
                .endsWith("Did you mean `NEWEST`?");
        assertThat(message(API, "query ($f: ArticleFilter) { articles(filter: $f) { nodes { slug } } }", Map.of("f", Map.of("yeer", 1))))
                .endsWith("Did you mean `year`?");
    }

    @Test
    void nameLikeNoOther_isAnsweredWithoutAGuess() {
        assertThat(message(API, "{ zxqv }", Map.of())).isEqualTo("Field 'zxqv' in type 'Query' is undefined");
        assertThat(message(API, "{ __schema { x } }", Map.of())).doesNotContain("Did you mean");
    }

    @ParameterizedTest
    @CsvSource({"title,title,0", "titel,title,1", "Title,title,1", "titl,title,1", "tittle,title,1", "tite,title,1", "a,title,5", "abcd,badc,2"})
    void distance_countsChanges(String one, String other, int changes) {
        assertThat(NearNames.distance(one, other)).isEqualTo(changes);
    }

    private static String message(GraphqlApi api, String query, Map<String, Object> variables) {
        var errors = (List<?>) api.execute(new GraphqlRequest(query, Optional.empty(), variables)).body().get("errors");
        return (String) ((Map<?, ?>) errors.getFirst()).get("message");
    }
}
