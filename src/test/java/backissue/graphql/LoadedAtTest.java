package backissue.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.TestApi;
import backissue.Draft;
import backissue.OnEachDatabase;
import backissue.TestArchive;
import backissue.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The moment of a load, which no file of expectations can hold. */
@OnEachDatabase
class LoadedAtTest {

    private final TestDatabase kind;

    LoadedAtTest(TestDatabase kind) {
        this.kind = kind;
    }

    @Test
    void loadedAt_isTheMomentOfTheLoad_inUtc() {
        try (var archive = kind.empty()) {
            TestArchive.write(archive, "pages/1.txt", Draft.titled("Nets"));
            var query = "{ article(slug: \"nets\") { sources { loadedAt } } }";
            var answer = TestApi.on(archive).execute(new GraphqlRequest(query, Optional.empty(), Map.of()));
            assertThat(answer.body())
                    .containsEntry(
                            "data",
                            Map.of("article", Map.of("sources", List.of(Map.of("loadedAt", "2026-01-02T03:04:05Z")))));
        }
    }

    @Test
    void changedSince_findsWhatALoadHasChanged_andNotWhatItFoundAsItWas() {
        try (var archive = kind.empty()) {
            TestArchive.write(archive, "1.txt", Draft.titled("Nets"));
            TestArchive.write(archive, "2.txt", Draft.titled("Ropes"));
            var between = Instant.now();
            TestArchive.write(archive, "1.txt", Draft.titled("Nets"));
            TestArchive.write(
                    archive,
                    "2.txt",
                    Draft.titled("Ropes").text("Another text of the same article, longer than it was before"));
            var query = "{ articles(filter: {changedSince: \"%s\"}) { nodes { title } } }".formatted(between);
            var answer = TestApi.on(archive).execute(new GraphqlRequest(query, Optional.empty(), Map.of()));
            assertThat(answer.body())
                    .containsEntry("data", Map.of("articles", Map.of("nodes", List.of(Map.of("title", "Ropes")))));
        }
    }
}
