package backissue.load;

import backissue.graphql.GraphqlApi;
import backissue.graphql.GraphqlRequest;
import backissue.search.ArticleIndex;
import backissue.store.Database;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the search index beside an archive answers, as the load left it: nothing here brings it up to date. */
final class SearchAnswers {

    private static final List<String> TYPED = List.of(
            "lamp",
            "harbour master",
            "pinder",
            "\"spring tides\"",
            "pier 17",
            "quill",
            "promise",
            "light -nine",
            "statesman 2009");

    private static final String QUERY = """
            query ($typed: String!) {
              search(query: $typed, first: 100) {
                totalCount
                edges { score title { html } node { ... on Article { slug } ... on Person { slug } ... on Author { slug } ... on Issue { slug } } }
                facets { years(first: 100) { year count } }
              }
              suggest(prefix: $typed) { label { text } }
            }
            """;

    private SearchAnswers() {}

    static List<String> all(Path database) {
        try (var archive = Database.open("jdbc:h2:" + database);
                var index = ArticleIndex.open(
                        Optional.of(database.resolveSibling(database.getFileName() + ".index")), archive)) {
            var api = new GraphqlApi(archive, index);
            var answers = new ArrayList<String>();
            for (var typed : TYPED) {
                answers.add(api.execute(new GraphqlRequest(QUERY, Optional.empty(), Map.of("typed", typed)))
                        .body()
                        .get("data")
                        .toString());
            }
            return answers;
        }
    }
}
