package backissue.search;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.search.TestArchive.Made;
import backissue.store.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process serves what others load. */
final class TwoProcessesTest {

    private static final int ARTICLES = 5;

    @TempDir
    Path folder;

    /** Writes articles and brings the index along after each. */
    static final class Load {

        private Load() {}

        public static void main(String[] arguments) {
            try (var database = Database.open(arguments[0]);
                    var index = ArticleIndex.open(Optional.of(Path.of(arguments[1])), database)) {
                for (int i = 0; i < ARTICLES; i++) {
                    var text = "Text about harbours, number %s.".formatted(i);
                    TestArchive.write(database, Made.of(arguments[2] + i, text));
                    index.follow();
                }
            }
        }
    }

    @Test
    void processes_loadingAtOnce_leaveOneWholeIndex() throws Exception {
        var url = "jdbc:h2:" + folder.resolve("archive");
        var lucene = folder.resolve("index");
        try (var database = Database.open(url);
                var index = ArticleIndex.open(Optional.of(lucene), database)) {
            var processes = List.of(
                    AnotherProcess.start(Load.class, url, lucene.toString(), "one"),
                    AnotherProcess.start(Load.class, url, lucene.toString(), "two"));
            for (var process : processes) {
                while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    index.search(SearchQuery.of("harbour", 5));
                    index.follow();
                }
            }
            for (var process : processes) {
                var end = AnotherProcess.end(process);
                assertThat(end.exitCode()).as(end.output()).isZero();
                assertThat(end.output()).as("nothing is printed").doesNotContain("WARN", "lucene", "Exception");
            }
            index.follow();
            assertThat(index.search(SearchQuery.of("harbour", 5)).total()).isEqualTo(2 * ARTICLES);
        }
    }
}
