package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backissue.Draft;
import backissue.OnEachDatabase;
import backissue.TestArchive;
import backissue.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever SQL a question should come to run, it changes nothing. */
@OnEachDatabase
class ReadingUserTest {

    private static final List<String> WRITING = List.of(
            "insert into archive (id, version) values (1, 7)",
            "update article set title = 'Changed'",
            "delete from mention",
            "truncate table quote",
            "drop table quote",
            "create table loot (id int)",
            "alter table article add column loot int");

    private final TestDatabase kind;

    @TempDir
    private Path folder;

    private Database archive;

    ReadingUserTest(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void write() {
        archive = kind == TestDatabase.H2 ? Database.open("jdbc:h2:" + folder.resolve("archive")) : kind.empty();
        TestArchive.write(archive, "1.txt", Draft.titled("Nets").naming("Clara Voss"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void statementThatWrites_isRefused_andTheConnectionIsOfUseAfterwards() throws SQLException {
        var before = Contents.of(archive);
        try (var pools = Pools.open(DatabaseUrl.of(archive.url()))) {
            for (var statement : WRITING) {
                try (var connection = pools.reading().getConnection();
                        var writing = connection.createStatement()) {
                    assertThatThrownBy(() -> writing.execute(statement)).as(statement).isInstanceOf(SQLException.class);
                    connection.rollback();
                    assertThat(writing.executeQuery("select title from article").next()).isTrue();
                }
            }
        }
        assertThat(Contents.of(archive)).isEqualTo(before);
    }

    @Test
    void archiveOfAnEarlierVersion_getsTheUserWhenItIsOpened() throws SQLException {
        if (kind != TestDatabase.H2) return; // the server's roles are not this program's
        try (var owner = archive.connect();
                var statement = owner.createStatement()) {
            statement.execute("drop user " + ReadingUser.NAME);
        }
        try (var opened = Database.open(archive.url())) {
            assertThat(opened.read(Snapshot::isEmpty)).isFalse();
        }
    }
}
