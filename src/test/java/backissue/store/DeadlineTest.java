package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backissue.Draft;
import backissue.OnEachDatabase;
import backissue.TestArchive;
import backissue.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A statement that would run for an hour, and the time a question has. */
@OnEachDatabase
@Timeout(60)
class DeadlineTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    private final Database archive;

    DeadlineTest(TestDatabase kind) {
        archive = kind.empty();
    }

    @BeforeEach
    void makePeopleSlow() {
        TestArchive.write(archive, "1.txt", Draft.titled("Nets").naming("Clara Voss"));
        SlowTable.people(archive);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void slowStatement_isCancelled_andItsThreadIsNotInterrupted() {
        assertThatThrownBy(this::askForPeople).isInstanceOf(DeadlinePassed.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void connection_isOfUseAfterwards() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(this::askForPeople).isInstanceOf(DeadlinePassed.class);
            assertThat(archive.read(Snapshot::isEmpty)).isFalse();
        }
    }

    @Test
    void noTimeLeft_isFoundBeforeTheStatementRuns() {
        assertThatThrownBy(() -> archive.read(Duration.ZERO, Snapshot::isEmpty)).isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void writing_hasAllTheTimeItNeeds() throws SQLException {
        assertThatThrownBy(this::askForPeople).isInstanceOf(DeadlinePassed.class);
        try (var connection = archive.connect();
                var statement = connection.createStatement()) {
            assertThat(statement.getQueryTimeout()).isZero();
        }
        assertThat(archive.<Long>write(writer -> writer.loadBegins(TestArchive.LOADED)))
                .isPositive();
    }

    private Object askForPeople() {
        return archive.read(SHORT, snapshot -> snapshot.loads().facts());
    }
}
