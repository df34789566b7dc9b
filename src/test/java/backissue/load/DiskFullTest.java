package backissue.load;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.TestDatabase;
import backissue.cli.Await;
import backissue.cli.Program;
import backissue.cli.Run;
import backissue.cli.RunningServer;
import backissue.page.PageReader;
import backissue.people.PeopleFinder;
import backissue.store.Database;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that takes no more: what is on it stays whole, and whoever has to make room is told. */
class DiskFullTest {

    private static final int PAGES = 60;

    @TempDir
    private static Path shared;

    private static Path pages;
    private static List<String> undisturbed;

    @TempDir
    private Path folder;

    @BeforeAll
    static void loadUndisturbed() {
        pages = MadePages.write(shared.resolve("pages"), 0, PAGES);
        loadHere(shared);
        undisturbed = ArchiveRows.all(url(shared));
        assertThat(undisturbed).filteredOn(row -> row.startsWith("article |")).hasSize(PAGES + 1);
    }

    @Test
    void disk_withoutRoomForTheTables_isLeftAsItWas() throws IOException {
        var run = Program.in(folder).withLargestFile(16).run("load", pages.toString(), "--database", url(folder));
        assertThat(run.exitCode()).as(run.toString()).isEqualTo(1);
        assertThat(run.err())
                .contains("cannot be opened: it cannot be written: the disk is full", "Make room")
                .doesNotContain("Exception");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("archive.password"));
        }
    }

    /** At the first pages, and later. The tables alone take about 100 kB. */
    @ParameterizedTest
    @ValueSource(ints = {200, 300})
    void loadWhoseDatabaseCannotGrow_failsAndSaysWhatToDo_andTheNextFinishesIt(int kilobytes) {
        var run =
                Program.in(folder).withLargestFile(kilobytes).run("load", pages.toString(), "--database", url(folder));
        assertThat(run.exitCode()).as(run.toString()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .contains("The database cannot be written: File too large", "Make room on the disk, and load again.");
        assertThat(run.out()).isEmpty();
        assertThat(ArchiveRows.articlesByHalves(url(folder))).isEmpty();
        loadHere(folder);
        assertThat(ArchiveRows.all(url(folder))).isEqualTo(undisturbed);
    }

    @Test
    void loadWhoseIndexCannotGrow_failsAndNamesItsFolder() {
        try (var archive = TestDatabase.POSTGRESQL.empty()) {
            var run = load(archive, 4);
            assertThat(run.exitCode()).as(run.toString()).isEqualTo(1);
            assertThat(run.err())
                    .contains(
                            "The search index cannot be written to " + folder.resolve("index") + ": File too large",
                            "--index");
            assertThat(run.err().lines()).hasSize(1);
            assertThat(ArchiveRows.articles(archive)).isEqualTo(PAGES + 1);
        }
    }

    @Test
    void serverWhoseIndexCannotGrow_goesOn_andSaysSo() {
        try (var archive = TestDatabase.POSTGRESQL.empty();
                var server = serve(archive, 4)) {
            load(archive, 1_000_000);
            Await.until(
                    "the server to notice",
                    () -> server.get("health/ready").body().contains("cannot be written"));
            assertThat(server.get("health/ready").status()).isEqualTo(200);
            assertThat(server.articles()).isEqualTo(PAGES + 1);
            assertThat(server.ask("{ search(query: \"lamp\") { totalCount } }").body())
                    .contains("\"totalCount\":0");
            assertThat(server.run().err().lines().filter(line -> line.contains("The search index cannot follow")))
                    .hasSize(1);
        }
    }

    private RunningServer serve(Database archive, int kilobytes) {
        return RunningServer.start(
                Program.in(folder).withLargestFile(kilobytes),
                "--database",
                archive.url(),
                "--index",
                folder.resolve("of the server").toString());
    }

    private Run load(Database archive, int kilobytes) {
        return Program.in(folder)
                .withLargestFile(kilobytes)
                .run(
                        "load",
                        pages.toString(),
                        "--database",
                        archive.url(),
                        "--index",
                        folder.resolve("index").toString());
    }

    private static void loadHere(Path folder) {
        try (var archive = Database.open(url(folder))) {
            var files = PageFiles.of(List.of(pages.toString()), InputStream.nullInputStream());
            new Loader(new PageAnalysis(PageReader.bundled(), PeopleFinder.bundled()), archive).load(files, () -> {});
        }
    }

    private static String url(Path folder) {
        return "jdbc:h2:" + folder.resolve("archive");
    }
}
