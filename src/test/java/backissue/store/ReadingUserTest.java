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

    /** What H2 would do for an owner: read and write the machine's files, load code, reach other databases. */
    private static final List<String> OUT_OF_REACH = List.of(
            "select file_read('/etc/passwd')",
            "select file_read('classpath:schema.graphqls')",
            "select file_write('x', '%s')",
            "select * from csvread('/etc/passwd')",
            "call csvwrite('%s', 'select 1')",
            "select * from link_schema('a', '', 'jdbc:h2:mem:x', 'sa', '', 'PUBLIC')",
            "create linked table l('', 'jdbc:h2:mem:x', 'sa', '', 'x')",
            "create alias f for 'java.lang.System.exit'",
            "create alias g as 'int g() { return 1; }'",
            "runscript from '/etc/passwd'",
            "script to '%s'",
            "backup to '%s'",
            "create user another password 'x'",
            "alter user reader admin true",
            "set exclusive 1",
            "shutdown");

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
    void statementThatWrites_isRefused_andTheConnectionIsOfUseAfterwards() throws Exception {
        var before = Contents.of(archive);
        try (var pools = Pools.open(DatabaseUrl.of(archive.url()))) {
            for (var statement : WRITING) {
                try (var connection = pools.reading().getConnection();
                        var writing = connection.createStatement()) {
                    assertThatThrownBy(() -> writing.execute(statement))
                            .as(statement)
                            .isInstanceOf(SQLException.class);
                    connection.rollback();
                    assertThat(writing.executeQuery("select title from article").next())
                            .isTrue();
                }
            }
        }
        assertThat(Contents.of(archive)).isEqualTo(before);
    }

    @Test
    void machineBehindTheDatabase_isOutOfReach() throws Exception {
        if (kind != TestDatabase.H2) return; // what the server lets its user do is for the server to say
        var loot = folder.resolve("loot");
        try (var pools = Pools.open(DatabaseUrl.of(archive.url()))) {
            for (var statement : OUT_OF_REACH) {
                try (var connection = pools.reading().getConnection();
                        var reaching = connection.createStatement()) {
                    assertThatThrownBy(() -> reaching.execute(statement.formatted(loot)))
                            .as(statement)
                            .isInstanceOf(SQLException.class)
                            .hasMessageContaining("Admin rights are required");
                }
            }
        }
        assertThat(loot).doesNotExist();
    }

    @Test
    void archiveOfAnEarlierVersion_getsTheUserWhenItIsOpened() throws Exception {
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
