package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backissue.Draft;
import backissue.TestArchive;
import backissue.TestDatabase;
import backissue.archive.UserError;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The role operations.md advises for a server on PostgreSQL: it owns nothing and may only select. */
class PostgresRoleTest {

    @Test
    void roleThatMayOnlySelect_opensTheArchiveAndReads_butDoesNotWrite() throws SQLException {
        try (var owned = TestDatabase.POSTGRESQL.empty()) {
            TestArchive.write(owned, "1.txt", Draft.titled("Nets"));
            try (var connection = owned.connect();
                    var statement = connection.createStatement()) {
                statement.execute("create role backissue_reader login password 'secret'");
                statement.execute("grant select on all tables in schema public to backissue_reader");
            }
            var url = owned.url().replaceFirst("user=\\w+", "user=backissue_reader&password=secret");
            try (var served = Database.open(url)) {
                assertThat(served.read(Snapshot::isEmpty)).isFalse();
                assertThatThrownBy(() -> TestArchive.write(served, "2.txt", Draft.titled("Ropes")))
                        .isInstanceOf(UserError.class)
                        .hasMessageContaining("its user has no right to write");
            }
        }
    }
}
