package backissue.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no pages: each is one line of the report, and the page beside it is loaded all the same. */
class RefusedPagesTest {

    private static final String GOOD = "good page 🗞.txt";

    @TempDir
    private Path folder;

    private Path pages;

    @BeforeEach
    void onePageThatIsGood() throws IOException {
        pages = Files.createDirectory(folder.resolve("pages"));
        Files.copy(Path.of(SeedPages.FOLDER, "000_aeb98e26a2fa7de6.txt"), pages.resolve(GOOD));
    }

    @Test
    void emptyPage_isRefused() throws IOException {
        Files.createFile(pages.resolve("empty.txt"));
        refuses("pages/empty.txt is empty");
    }

    @Test
    void strictLoad_endsWithOne_ifAPageIsRefused_andLoadsTheOthers() throws IOException {
        assertThat(Program.in(folder).run("load", "pages", "--strict").exitCode())
                .isZero();
        Files.createFile(pages.resolve("empty.txt"));
        assertThat(Program.in(folder).run("load", "pages").exitCode()).isZero();
        var strict = Program.in(folder).run("load", "pages", "--strict");
        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(strict.out()).contains("pages/empty.txt is empty").containsPattern("unchanged +2");
    }

    @Test
    void blankPage_isRefused() throws IOException {
        Files.writeString(pages.resolve("blank.txt"), " \n\u00a0\n\n");
        refuses("pages/blank.txt ");
    }

    @Test
    void binaryFile_isRefused() throws IOException {
        var bytes = new byte[50_000];
        new java.util.Random(1).nextBytes(bytes);
        Files.write(pages.resolve("picture.jpg"), bytes);
        refuses("pages/picture.jpg ");
    }

    @Test
    void hugeFile_isRefusedUnread() throws IOException {
        try (var file = new RandomAccessFile(pages.resolve("huge.txt").toFile(), "rw")) {
            file.setLength(100 << 20);
        }
        refuses("pages/huge.txt is too large: 102,4");
    }

    @Test
    void pipe_isRefusedUnread() throws Exception {
        new ProcessBuilder("mkfifo", pages.resolve("pipe").toString()).start().waitFor();
        assertThat(pages.resolve("pipe")).exists();
        refuses("pages/pipe is not a regular file");
    }

    @Test
    void linkToNothing_isRefused() throws IOException {
        Files.createSymbolicLink(pages.resolve("link.txt"), Path.of("nowhere.txt"));
        refuses("pages/link.txt ");
    }

    @Test
    void linkThatGoesRound_isRefusedOnce() throws IOException {
        Files.createSymbolicLink(Files.createDirectory(pages.resolve("inner")).resolve("round"), pages);
        refuses("pages/inner/round is a link to a folder that holds it");
    }

    @Test
    void nameWithControlCharacters_cannotChangeTheTerminal() throws IOException {
        Files.createFile(pages.resolve("\u001b[31mred\nline.txt"));
        refuses("pages/\uFFFD[31mred\uFFFDline.txt is empty");
    }

    @Test
    void unreadablePage_isRefused() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
        Files.writeString(pages.resolve("locked.txt"), "text");
        Files.setPosixFilePermissions(pages.resolve("locked.txt"), PosixFilePermissions.fromString("---------"));
        refuses("pages/locked.txt cannot be read: this user may not open it");
    }

    @Test
    void nothingButRefusedPages_fails() throws IOException {
        Files.delete(pages.resolve(GOOD));
        Files.createFile(pages.resolve("empty.txt"));
        var run = Program.in(folder).run("load", "pages", "--database", "mem:");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("pages/empty.txt is empty", "Nothing could be loaded.");
    }

    @Test
    void emptyFolder_saysSo() throws IOException {
        Files.delete(pages.resolve(GOOD));
        var run = Program.in(folder).run("load", "pages", "--database", "mem:");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("No pages were found.");
    }

    private void refuses(String line) {
        var run = Program.in(folder).run("load", "pages", "--database", "mem:");
        assertThat(run.exitCode()).as(run.toString()).isZero();
        var remarks =
                run.out().lines().takeWhile(printed -> !printed.isBlank()).filter(remark -> !remark.contains(GOOD));
        assertThat(remarks).singleElement().asString().startsWith(line);
        assertThat(run.out())
                .containsPattern("pages +2")
                .containsPattern("refused +1")
                .containsPattern("articles new +2");
        assertThat(run.err()).isEmpty();
    }
}
