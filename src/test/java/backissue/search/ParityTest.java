package backissue.search;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.search.TestArchive.Made;
import backissue.store.Database;
import backissue.store.Slice;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** H2 and PostgreSQL give the same hits, also when one of the indexes was built at once and the other step by step. */
final class ParityTest {

    private static final List<String> QUERIES = List.of(
            "labour",
            "the",
            "party -corbyn",
            "\"new labour\"",
            "bl*",
            "gordon brown",
            "polittics",
            "-office",
            "harbour",
            "Blair",
            "june");

    private static void change(Database database) {
        var article = Made.of("A harbour", "Tony Blair sees the harbour and the party.")
                .naming("Tony Blair");
        TestArchive.write(database, article);
    }

    private static void changeAgain(Database database) {
        var article = Made.of("A harbour", "Gordon Brown sees the harbour, the labour party and the sea.")
                .naming("Gordon Brown");
        TestArchive.write(database, article);
    }

    @Test
    void hits_areTheSameOnBothDatabases() throws IOException {
        try (var postgres = EmbeddedPostgres.start();
                var one = Database.open("mem:");
                var other = Database.open(postgres.getJdbcUrl("postgres", "postgres"));
                var stepwise = ArticleIndex.open(Optional.empty(), one);
                var atOnce = ArticleIndex.open(Optional.empty(), other)) {
            stepwise.follow();
            TestArchive.loadSeeds(one);
            stepwise.follow();
            change(one);
            stepwise.follow();
            changeAgain(one);
            stepwise.follow();
            change(other);
            TestArchive.loadSeeds(other);
            changeAgain(other);
            atOnce.follow();
            for (var query : QUERIES) {
                assertThat(shown(atOnce, query))
                        .as(query)
                        .isEqualTo(shown(stepwise, query))
                        .isNotEmpty();
                assertThat(atOnce.suggest(query, 20).stream()
                                .map(Suggestion::slug)
                                .toList())
                        .isEqualTo(stepwise.suggest(query, 20).stream()
                                .map(Suggestion::slug)
                                .toList());
            }
            assertThat(related(atOnce)).isEqualTo(related(stepwise)).isNotEmpty();
        }
    }

    private static List<String> shown(ArticleIndex index, String query) {
        var page = index.search(SearchQuery.of(query, 200));
        return Stream.concat(
                        Stream.of(page.total() + " " + page.corrected()),
                        page.slice().entries().stream()
                                .map(Slice.Entry::row)
                                .map(Hit::toString)
                                .map(hit -> hit.replaceFirst("id=\\d+", "")))
                .toList();
    }

    private static List<String> related(ArticleIndex index) {
        long id = index.matchingArticles(SearchQuery.of("interview balls", 1))[0];
        return index.related(List.of(id), 5).get(id).stream()
                .map(other -> other.slug() + other.likeness())
                .toList();
    }
}
