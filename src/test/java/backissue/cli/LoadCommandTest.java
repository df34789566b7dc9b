package backissue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code load} takes and what it says. */
class LoadCommandTest {

    @TempDir
    private Path folder;

    @Test
    void seeds_areReportedInATable() {
        var run = Program.in(folder).run("load", SeedPages.FOLDER);
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(run.out().replaceAll(" +", " "))
                .containsSubsequence(
                        " pages 5\n", " refused 0\n", " articles new 6\n", " changed 0\n", " unchanged 0\n")
                .containsPattern(" people [1-9]\\d*\n")
                .contains(" warnings 0\n")
                .containsPattern("Loaded in \\d+\\.\\d s\\.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void secondLoad_saysThatNothingHasChanged() {
        Program.in(folder).run("load", SeedPages.FOLDER);
        var again = Program.in(folder).run("load", SeedPages.FOLDER, "--report", "again.json");
        assertThat(again.exitCode()).isZero();
        assertThat(again.out())
                .contains("Nothing has changed")
                .containsPattern("articles new +0")
                .containsPattern("unchanged +6");
        assertThat(report("again.json").at("/articles/unchanged").intValue()).isEqualTo(6);
    }

    @Test
    void report_saysTheSameAsJson() throws IOException {
        Files.createFile(folder.resolve("empty.txt"));
        var run = Program.in(folder).run("load", SeedPages.FOLDER, "empty.txt", "--report", "report.json");
        assertThat(run.exitCode()).as(run.toString()).isZero();
        var report = report("report.json");
        assertThat(report.path("pages").intValue()).isEqualTo(6);
        assertThat(report.path("refused").intValue()).isEqualTo(1);
        assertThat(report.path("articles").toString()).isEqualTo("{\"new\":6,\"changed\":0,\"unchanged\":0}");
        assertThat(report.path("people").intValue()).isPositive();
        assertThat(report.path("seconds").doubleValue()).isPositive();
        var warning = report.path("warnings").get(report.path("warnings").size() - 1);
        assertThat(warning.path("file").asString()).endsWith("/empty.txt");
        assertThat(warning.path("line").isNull()).isTrue();
        assertThat(warning.path("refused").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"none/report.json, there is no such folder", "., is a folder"})
    void reportThatCannotBeWritten_isExplained_beforeLoading(String report, String explanation) {
        var run = Program.in(folder).run("load", SeedPages.FOLDER, "--report", report);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("--report is '" + report + "'", explanation)
                .doesNotContain("Exception");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void standardInput_isAPage() throws IOException {
        var run = Program.in(folder).withInput(seed("000_aeb98e26a2fa7de6.txt")).run("load", "-");
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(run.out()).containsPattern("pages +1").containsPattern("articles new +2");
        var source = Program.in(folder).run("sql", "select file from source");
        assertThat(source.out()).contains("standard-input");
    }

    @Test
    void nestedFolders_areWalked_andSourcesNamedFromTheFolderGiven() throws IOException {
        var deep = Files.createDirectories(folder.resolve("crawl/2007/June – 18 🗞"));
        Files.writeString(deep.resolve("page one.txt"), seed("000_aeb98e26a2fa7de6.txt"));
        Files.writeString(folder.resolve("crawl/README.md"), "not a page");
        Files.writeString(folder.resolve("crawl/.hidden"), "not a page");
        var run = Program.in(folder).run("load", "crawl");
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(run.out()).containsPattern("pages +1").containsPattern("refused +0");
        assertThat(Program.in(folder).run("sql", "select file from source").out())
                .contains("crawl/2007/June – 18 🗞/page one.txt");
    }

    @Test
    void databaseBesideThePages_isNoPage() throws IOException {
        Files.writeString(folder.resolve("page.txt"), seed("000_aeb98e26a2fa7de6.txt"));
        assertThat(Program.in(folder).run("load", ".").out()).containsPattern("pages +1");
        assertThat(Program.in(folder).run("load", ".").out())
                .containsPattern("pages +1")
                .contains("Nothing has changed");
    }

    @Test
    void namesOfOtherAlphabets_areKept_whateverTheLocale() throws IOException {
        for (var name : List.of("März", "März²")) {
            var inner = Files.createDirectories(folder.resolve("pages").resolve(name));
            Files.writeString(inner.resolve("один.txt"), seed("000_aeb98e26a2fa7de6.txt"));
        }
        var run = Program.in(folder).with("LC_ALL", "POSIX").run("load", "pages");
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(Program.in(folder)
                        .run("sql", "select file from source order by file")
                        .out())
                .containsSubsequence("pages/März/один.txt", "pages/März²/один.txt");
    }

    @Test
    void environment_actsAsTheOptionsDo() {
        var run = Program.in(folder)
                .with("BACKISSUE_DATABASE", "jdbc:h2:./elsewhere")
                .with("BACKISSUE_REPORT", "from-environment.json")
                .run("load", SeedPages.FOLDER);
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(folder.resolve("elsewhere.mv.db")).exists();
        assertThat(folder.resolve("db")).doesNotExist();
        assertThat(report("from-environment.json").path("pages").intValue()).isEqualTo(5);
    }

    @Test
    void option_goesBeforeEnvironment() {
        var run = Program.in(folder)
                .with("BACKISSUE_DATABASE", "nonsense")
                .run("load", SeedPages.FOLDER, "--database", "mem:");
        assertThat(run.exitCode()).as(run.toString()).isZero();
    }

    private JsonNode report(String name) {
        return JsonMapper.shared().readTree(folder.resolve(name).toFile());
    }

    private static String seed(String name) throws IOException {
        return Files.readString(Path.of(SeedPages.FOLDER, name));
    }
}
