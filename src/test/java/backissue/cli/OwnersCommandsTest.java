package backissue.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of whoever keeps an archive: remove, verify, backup, restore, db. */
class OwnersCommandsTest {

    private static final String COUNT = "select count(*) as n from article";

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private Program program;

    @BeforeAll
    static void load() {
        assertThat(Program.in(shared).run("load", SeedPages.FOLDER).exitCode()).isZero();
    }

    /** Its own copy of the archive for each test. */
    @BeforeEach
    void copy() throws IOException {
        program = Program.in(folder);
        try (var files = Files.walk(shared)) {
            for (var file : files.skip(1).toList())
                Files.copy(file, folder.resolve(shared.relativize(file).toString()));
        }
    }

    private String csv(String statement) {
        return program.run("sql", "--csv", statement).out();
    }

    @Test
    void sql_printsCsv() {
        assertThat(csv("select slug, title from article where slug = 'slaves-to-the-office'"))
                .isEqualToNormalizingNewlines(
                        "\"slug\",\"title\"\n\"slaves-to-the-office\",\"Slaves to the office\"\n");
        assertThat(program.run("sql", "--csv").exitCode()).isEqualTo(2);
    }

    @Test
    void remove_takesArticlesAndWhatOnlyTheyPointAt_fromDatabaseAndIndex() {
        var before = csv(COUNT);
        var run = program.run("remove", "slaves-to-the-office");
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(csv(COUNT)).isNotEqualTo(before);
        assertThat(csv("select count(*) as n from author where slug = 'joe-moran'"))
                .contains("\"0\"");
        assertThat(program.run("verify").out()).isEqualTo("The archive is whole.\n");
        try (var server = RunningServer.start(folder)) {
            assertThat(server.ask("{ search(query: \"office\", kinds: [ARTICLE]) { totalCount nodes { __typename } } }")
                            .body())
                    .doesNotContain("slaves")
                    .contains("\"nodes\":[");
        }
        program.run("load", SeedPages.FOLDER);
        assertThat(csv(COUNT)).isEqualTo(before);
    }

    @Test
    void remove_ofAnArticleThatIsNotThere_removesNone() {
        var before = csv(COUNT);
        var run = program.run("remove", "slaves-to-the-office", "slaves-to-the-orifice");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("There is no article 'slaves-to-the-orifice'. Nothing was removed.");
        assertThat(csv(COUNT)).isEqualTo(before);
    }

    @Test
    void verify_findsWhatWasChangedByHand_andRepairs() {
        program.run("sql", "delete from article where slug = 'slaves-to-the-office'");
        program.run("sql", "update person set article_count = 99 where slug = 'tony-blair'");
        program.run(
                "sql",
                "update mention set text = 'x' where article_id = (select id from article where slug = 'the-facade-cracks')");
        var found = program.run("verify");
        assertThat(found.exitCode()).isEqualTo(1);
        assertThat(found.out())
                .contains("person tony-blair has counts that are not those of the articles")
                .contains("author joe-moran is credited for no article")
                .contains("article the-facade-cracks has mentions or quotations that are not in its text")
                .contains("the search index does not hold what the database does");
        var repaired = program.run("verify", "--repair");
        assertThat(repaired.exitCode()).isEqualTo(1);
        assertThat(repaired.out()).contains("1 left: load the pages of these articles again");
        program.run("load", SeedPages.FOLDER);
        assertThat(program.run("verify"))
                .extracting(Run::out, Run::exitCode)
                .containsExactly("The archive is whole.\n", 0);
    }

    @Test
    void backup_restored_isTheSameArchive_alsoIfItIsServedMeanwhile() throws IOException {
        var articles = csv("select slug, title, word_count from article order by slug");
        var copy = folder.resolve("copy.zip");
        try (var server = RunningServer.start(folder)) {
            assertThat(server.ask("{ __typename }").body()).contains("Query");
            var run = program.run("backup", "copy.zip");
            assertThat(run.exitCode()).as(run.toString()).isZero();
        }
        assertThat(Files.getPosixFilePermissions(copy)).hasSize(2);
        assertThat(program.run("backup", "copy.zip").exitCode()).isEqualTo(2);
        assertThat(program.run("restore", "copy.zip").err()).startsWith("There is an archive");
        var restored = program.run("restore", "copy.zip", "--database", "jdbc:h2:elsewhere/other");
        assertThat(restored.exitCode()).as(restored.toString()).isZero();
        assertThat(program.run(
                                "sql",
                                "--csv",
                                "--database",
                                "jdbc:h2:elsewhere/other",
                                "select slug, title, word_count from article order by slug")
                        .out())
                .isEqualTo(articles);
        Files.writeString(folder.resolve("none.zip"), "no zip");
        assertThat(program.run("restore", "none.zip", "--database", "jdbc:h2:elsewhere/third")
                        .exitCode())
                .isEqualTo(1);
        assertThat(folder.resolve("elsewhere")).isDirectoryNotContaining("glob:**third*");
    }

    @Test
    void db_tellsAnotherClientHowToRead_andTheReaderMayNotWrite() throws IOException, SQLException {
        var told = program.run("db").out();
        var url = told.lines().findFirst().orElseThrow().replaceFirst("^URL +", "");
        var password = Files.readString(folder.resolve("db/backissue.password")).strip();
        assertThat(told).contains("reader", "backissue.password").doesNotContain(password);
        try (var connection = DriverManager.getConnection(url, "reader", password);
                var statement = connection.createStatement()) {
            assertThat(statement.executeQuery("select count(*) from article").next())
                    .isTrue();
            assertThatThrownBy(() -> statement.execute("delete from article")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("create table x (y int)"))
                    .isInstanceOf(SQLException.class);
        }
    }
}
