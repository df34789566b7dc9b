package backissue.load;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.cli.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that load into one file, which neither has to itself. */
class TwoLoadsAtOnceTest {

    @TempDir
    private Path folder;

    @RepeatedTest(2)
    void archive_isAsIfOneHadWaitedForTheOther() {
        var first = MadePages.write(folder.resolve("first"), 0, 100).toString();
        var second = MadePages.write(folder.resolve("second"), 60, 160).toString();
        try (var one = Program.in(folder).start("load", first);
                var other = Program.in(folder).start("load", second)) {
            assertThat(one.awaitEnd()).as(one.toString()).isZero();
            assertThat(other.awaitEnd()).as(other.toString()).isZero();
            assertThat(one.out() + other.out()).doesNotContain("could not be stored");
        }
        for (var path : new String[] {first, second}) {
            Program.in(folder).run("load", path, "--database", "jdbc:h2:./in-turn");
        }
        assertThat(ArchiveRows.all("jdbc:h2:" + folder.resolve("db/backissue")))
                .isEqualTo(ArchiveRows.all("jdbc:h2:" + folder.resolve("in-turn")));
    }
}
