package backissue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.load.MadePages;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server and a load, two processes on one H2 file. */
class LoadWhileServingTest {

    private static final String FILE = "jdbc:h2:./archive";

    @TempDir
    private Path folder;

    @Test
    void loadedPages_areInTheServersNextAnswer() {
        MadePages.write(folder.resolve("pages"), 0, 10);
        try (var server = RunningServer.start(folder, "--database", FILE)) {
            assertThat(server.articles()).isZero();
            var load = Program.in(folder).run("load", "pages", "--database", FILE);
            assertThat(load.exitCode()).as(load.toString()).isZero();
            assertThat(server.articles()).isEqualTo(11);
            assertThat(server.ask("{ article(slug: \"the-lamp-on-pier-7\") { title } }")
                            .body())
                    .contains("The lamp on pier 7");
        }
    }

    @Test
    void server_mayBeStartedWhileALoadRuns_andGoesOnAfterItsEnd() {
        MadePages.write(folder.resolve("pages"), 0, 400);
        try (var load = Program.in(folder).start("load", "pages", "--database", FILE)) {
            Await.until(
                    "the database of the load",
                    () -> folder.resolve("archive.mv.db").toFile().exists());
            try (var server = RunningServer.start(folder, "--database", FILE)) {
                assertThat(load.awaitEnd()).as(load.toString()).isZero();
                assertThat(server.ask("{ article(slug: \"the-lamp-on-pier-399\") { title } }")
                                .status())
                        .isEqualTo(200);
                Await.until("all articles in the server that came second", () -> server.articles() == 401);
                assertThat(server.run().err()).doesNotContain("Exception");
            }
        }
    }

    @Test
    void serverThatCameSecond_survivesTheEndOfTheFirst() {
        MadePages.write(folder.resolve("pages"), 0, 10);
        Program.in(folder).run("load", "pages", "--database", FILE);
        var first = RunningServer.start(folder, "--database", FILE);
        try (var second = RunningServer.start(folder, "--database", FILE)) {
            assertThat(second.articles()).isEqualTo(11);
            first.close();
            assertThat(second.articles()).isEqualTo(11);
            MadePages.write(folder.resolve("more"), 10, 15);
            var load = Program.in(folder).run("load", "more", "--database", FILE);
            assertThat(load.exitCode()).as(load.toString()).isZero();
            assertThat(second.articles()).isEqualTo(16);
        } finally {
            first.close();
        }
    }

    /** H2 writes what it has taken half a second later. */
    @Test
    void load_whoseServerIsKilled_keepsAllItReports_orSaysThatItDoesNot() {
        MadePages.write(folder.resolve("pages"), 0, 400);
        var server = RunningServer.start(folder, "--database", FILE);
        try (var load = Program.in(folder).start("load", "pages", "--database", FILE)) {
            Await.until("some articles of the load", () -> server.articles() > 20);
            server.close();
            if (load.awaitEnd() != 0) {
                assertThat(load.err())
                        .contains("has lost pages that were loaded a moment ago", "Load the same pages again.");
                assertThat(Program.in(folder)
                                .run("load", "pages", "--database", FILE)
                                .exitCode())
                        .isZero();
            }
        }
        try (var again = RunningServer.start(folder, "--database", FILE)) {
            assertThat(again.articles()).isEqualTo(401);
        }
    }

    @Test
    void load_survivesTheEndOfTheServerItJoined() {
        MadePages.write(folder.resolve("pages"), 0, 400);
        var server = RunningServer.start(folder, "--database", FILE);
        try (var load = Program.in(folder).start("load", "pages", "--database", FILE)) {
            Await.until("the first articles of the load", () -> server.articles() > 0);
            server.run().signal("TERM");
            server.run().awaitEnd();
            assertThat(load.awaitEnd()).as(load.toString()).isZero();
            assertThat(load.out()).containsPattern("pages +400").containsPattern("refused +0");
        } finally {
            server.close();
        }
    }
}
