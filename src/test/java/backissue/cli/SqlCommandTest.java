package backissue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQL on the archive. */
class SqlCommandTest {

    @TempDir
    private Path folder;

    @Test
    void statement_givesATable() {
        Program.in(folder).run("load", SeedPages.FOLDER);
        var run = Program.in(folder)
                .run(
                        "sql",
                        "select slug, published_on from article where slug like '%office%' or slug like '%facade%' order by slug");
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(run.out()).isEqualTo("""
                slug                 | published_on
                slaves-to-the-office | 2007-06-18
                the-facade-cracks    | 2008-10-13
                (2 rows)
                """);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void oneRow_isCountedInTheSingular() {
        assertThat(statement("select 'a' || chr(27) || 'b' as x, null as y").out())
                .isEqualTo("x   | y\na\uFFFDb | null\n(1 row)\n");
    }

    @Test
    void writingStatement_saysHowManyRowsItChanged() {
        assertThat(statement("delete from article").out()).isEqualTo("0 rows changed\n");
    }

    @Test
    void wrongStatement_fails() {
        var run = statement("selec 1");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("The database refuses the statement: Syntax error")
                .doesNotContain("Exception", "\tat ");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void mistypedArchive_isSaidToBeNone_andNotMade() {
        var run = Program.in(folder).run("sql", "--database", "jdbc:h2:db/bakcissue", "select 1");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("There is no archive jdbc:h2:db/bakcissue.")
                .contains("backissue load FOLDER");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void shell_readsStatementsUntilQuit() {
        var run = Program.in(folder)
                .withInput("select 40 + 2 as answer;\nselec 1;\nselect 43 as after_the_error;\nquit\n")
                .run("sql", "--database", "mem:");
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(run.out())
                .containsSubsequence("answer", "42", "Syntax error", "43")
                .contains("quit or exit");
    }

    @Test
    void shell_endsWithItsInput() {
        var run = Program.in(folder).withInput("select 42;\n").run("sql", "--database", "mem:");
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(run.err()).isEmpty();
    }

    private Run statement(String sql) {
        return Program.in(folder).run("sql", "--database", "mem:", sql);
    }
}
