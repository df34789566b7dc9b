package backissue.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases that are made, and those that cannot be opened. */
class DatabaseTroubleTest {

    @TempDir
    private Path folder;

    @Test
    void defaultDatabase_isMadeUnderTheWorkingDirectory_withAPasswordForItsOwnerAlone() throws IOException {
        var run = Program.in(folder).run("load", SeedPages.FOLDER);
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(folder.resolve("db/backissue.mv.db")).isRegularFile();
        var password = folder.resolve("db/backissue.password");
        assertThat(Files.readString(password).strip()).matches("[0-9a-f]{48}");
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
    }

    @Test
    void throwawayDatabase_leavesNothingBehind() {
        var run = Program.in(folder).run("load", SeedPages.FOLDER, "--database", "mem:");
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void lostPassword_isExplained() throws IOException {
        Program.in(folder).run("load", SeedPages.FOLDER);
        Files.delete(folder.resolve("db/backissue.password"));
        refuses("jdbc:h2:db/backissue", "its password is not", "Put");
    }

    @Test
    void wrongPassword_isExplained() throws IOException {
        Program.in(folder).run("load", SeedPages.FOLDER);
        Files.writeString(folder.resolve("db/backissue.password"), "another\n");
        refuses("jdbc:h2:db/backissue", "is not the one it was made with");
    }

    @Test
    void fileOfAnotherKind_isExplained_andLeftAsItIs() throws IOException {
        Files.writeString(folder.resolve("letter.mv.db"), "Dear editor\n".repeat(2_000));
        Files.writeString(folder.resolve("letter.password"), "secret\n");
        refuses("jdbc:h2:./letter", "is not an H2 database");
        assertThat(folder.resolve("letter.mv.db")).hasContent("Dear editor\n".repeat(2_000));
    }

    @Test
    void truncatedFile_isExplained() throws IOException {
        Program.in(folder).run("load", SeedPages.FOLDER);
        var file = folder.resolve("db/backissue.mv.db");
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.truncate(5_000);
        }
        refuses("jdbc:h2:db/backissue", "damaged");
    }

    @Test
    void folderThatIsAFile_isExplained() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        refuses("jdbc:h2:file/archive", "Give a folder you may write to");
    }

    @Test
    void databaseOfAnotherProgram_isExplained() {
        Program.in(folder).run("load", SeedPages.FOLDER, "--database", "jdbc:h2:./other");
        var made = Program.in(folder).run("sql", "--database", "jdbc:h2:./other", "create schema other");
        assertThat(made.exitCode()).isZero();
        Program.in(folder).run("sql", "--database", "jdbc:h2:./other", "drop table \"flyway_schema_history\"");
        refuses("jdbc:h2:./other", "holds tables of another program");
    }

    @Test
    void databaseOfALaterVersion_isExplained() {
        Program.in(folder).run("load", SeedPages.FOLDER);
        Program.in(folder)
                .run("sql", "update \"flyway_schema_history\" set \"version\" = '99' where \"version\" = '1'");
        refuses("jdbc:h2:db/backissue", "another version of this program");
    }

    @Test
    void absentPostgres_isExplained() throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = free.getLocalPort();
        }
        refuses("jdbc:postgresql://127.0.0.1:" + port + "/archive?user=me&password=secret", "no server answers");
    }

    private void refuses(String database, String... explanation) {
        var run = Program.in(folder).run("load", SeedPages.FOLDER, "--database", database);
        assertThat(run.exitCode()).as(run.toString()).isEqualTo(1);
        assertThat(run.err()).contains(explanation).doesNotContain("Exception", "\tat ", "secret", "SQL");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
    }
}
