package backissue.load;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.cli.Await;
import backissue.cli.Program;
import backissue.cli.Run;
import backissue.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load that is killed: the archive stays whole, and the next load finishes the work. */
class InterruptedLoadTest {

    private static final int PAGES = 300;
    private static final String DATABASE = "db/backissue";

    @TempDir
    private static Path shared;

    private static Path pages;
    private static List<String> undisturbed;
    private static List<String> answers;

    @TempDir
    private Path folder;

    @BeforeAll
    static void loadUndisturbed() {
        pages = MadePages.write(shared.resolve("pages"), 0, PAGES);
        Program.in(shared).run("load", pages.toString());
        undisturbed = ArchiveRows.all(url(shared));
        answers = SearchAnswers.all(shared.resolve(DATABASE));
        assertThat(answers.getFirst()).contains("totalCount=" + (PAGES + 1));
        assertThat(undisturbed).filteredOn(row -> row.startsWith("article |")).hasSize(PAGES + 1);
    }

    @Test
    void loadKilledAtItsFirstArticles_isFinishedByTheNext() {
        try (var load = startLoad()) {
            awaitArticles(1);
            load.kill();
        }
        isWholeAndIsFinishedByTheNextLoad();
    }

    @Test
    void loadKilledInTheMiddle_isFinishedByTheNext() {
        try (var load = startLoad()) {
            awaitArticles(PAGES / 2);
            load.kill();
        }
        isWholeAndIsFinishedByTheNextLoad();
    }

    /** Loads that end before they are killed leave a whole archive; the next begins another. */
    @Test
    void loadKilledAtTwentyMoments_isFinishedByTheNext() throws IOException {
        var random = new Random(42);
        for (int kills = 0; kills < 20; ) {
            try (var load = startLoad()) {
                boolean ended = load.endsWithin(Duration.ofMillis(300 + random.nextInt(2_000)));
                load.close();
                if (!ended) kills++;
                else isUndisturbed();
                if (ended) folder = Files.createDirectory(folder.resolve("next"));
            }
            assertThat(ArchiveRows.articlesByHalves(url(folder))).isEmpty();
        }
        assertThat(Program.in(folder).run("load", pages.toString()).exitCode()).isZero();
        isUndisturbed();
    }

    private Run startLoad() {
        return Program.in(folder).start("load", pages.toString());
    }

    private void awaitArticles(int count) {
        Await.until("the database", () -> folder.resolve("db/backissue.mv.db").toFile().exists());
        try (var archive = Database.open(url(folder))) {
            Await.until(count + " articles", () -> ArchiveRows.articles(archive) >= count);
        }
    }

    private void isWholeAndIsFinishedByTheNextLoad() {
        assertThat(ArchiveRows.articlesByHalves(url(folder))).isEmpty();
        assertThat(ArchiveRows.all(url(folder))).isNotEqualTo(undisturbed);
        var next = Program.in(folder).run("load", pages.toString());
        assertThat(next.exitCode()).as(next.toString()).isZero();
        isUndisturbed();
    }

    private void isUndisturbed() {
        assertThat(ArchiveRows.all(url(folder))).isEqualTo(undisturbed);
        assertThat(SearchAnswers.all(folder.resolve(DATABASE))).isEqualTo(answers);
    }

    private static String url(Path folder) {
        return "jdbc:h2:" + folder.resolve(DATABASE);
    }
}
