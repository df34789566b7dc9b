package backissue.search;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.store.Slice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code relevance.txt}. */
final class RelevanceTest {

    @TestFactory
    Stream<DynamicTest> bestHits_areThoseExpected() {
        var database = TestArchive.ofSeeds("mem:");
        var index = ArticleIndex.open(Optional.empty(), database);
        index.follow();
        return cases().stream()
                .map(line -> line.split(" => "))
                .map(parts ->
                        DynamicTest.dynamicTest(parts[0], () -> check(index, parts[0], List.of(parts[1].split(", ")))))
                .onClose(() -> {
                    index.close();
                    database.close();
                });
    }

    private static void check(ArticleIndex index, String query, List<String> expected) {
        assertThat(index.search(SearchQuery.of(query, 20)).slice().entries())
                .extracting(Slice.Entry::row)
                .extracting(hit -> hit.kind() + " " + hit.slug())
                .startsWith(expected.toArray(String[]::new));
    }

    private static List<String> cases() {
        try (var file = RelevanceTest.class.getResourceAsStream("relevance.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
