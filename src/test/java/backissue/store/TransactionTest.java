package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backissue.Draft;
import backissue.OnEachDatabase;
import backissue.TestArchive;
import backissue.TestDatabase;
import backissue.archive.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page is in the archive as a whole or not at all. */
@OnEachDatabase
class TransactionTest {

    private final Database archive;

    TransactionTest(TestDatabase kind) {
        archive = kind.empty();
    }

    @BeforeEach
    void write() {
        TestArchive.write(archive, "1.txt", Draft.titled("Nets").naming("Clara Voss"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    static List<Draft> tooLong() {
        return List.of(
                Draft.titled("t".repeat(2_001)),
                Draft.titled("Ropes").standfirst("s".repeat(4_001)),
                Draft.titled("Ropes").imageCredit("c".repeat(2_001)),
                Draft.titled("Ropes").by("Ada " + "a".repeat(500), Role.AUTHOR),
                Draft.titled("Ropes").naming("Ada " + "a".repeat(500)));
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void tooLong_isRefusedInASentence_withoutATrace(Draft draft) {
        var before = Contents.of(archive);
        assertThatThrownBy(() -> TestArchive.write(archive, "2.txt", Draft.titled("Twine"), draft))
                .isInstanceOf(Refused.class)
                .hasMessage("a title, name, credit or text of it is longer than the archive keeps");
        assertThat(Contents.of(archive)).isEqualTo(before);
    }

    @Test
    void longestThatIsKept_isKept() {
        var longest =
                Draft.titled("t".repeat(2_000)).standfirst("s".repeat(4_000)).imageCredit("c".repeat(2_000));
        assertThat(TestArchive.write(archive, "2.txt", longest).getFirst().slug())
                .hasSize(100);
        assertThat(TestArchive.write(archive, "2.txt", longest).getFirst().change())
                .isEqualTo(Change.UNCHANGED);
    }

    @Test
    void characterNoTextHas_isRefusedOrKept_butNeverShowsSql() {
        try {
            TestArchive.write(archive, "2.txt", Draft.titled("Nul \0 byte"));
        } catch (Refused e) {
            assertThat(e).hasMessageNotContainingAny("insert", "select", "article");
        }
    }

    @Test
    void failureInTheMiddleOfAPage_leavesNoTrace() {
        var before = Contents.of(archive);
        assertThatThrownBy(() -> archive.write(writer -> {
                    long source = writer.source("2.txt", "1".repeat(64), Optional.empty(), TestArchive.LOADED);
                    var draft = Draft.titled("Twine").naming("Dan Hale");
                    writer.article(source, draft.article(), draft.people());
                    throw new IllegalStateException("in the middle");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("in the middle");
        assertThat(Contents.of(archive)).isEqualTo(before);
    }

    @Test
    void snapshot_seesOneMoment_whateverIsWrittenMeanwhile() {
        archive.read(snapshot -> {
            assertThat(Lists.count(snapshot, Articles.ALL, List.of(Listing.ARCHIVE)))
                    .containsEntry(Listing.ARCHIVE, 1);
            TestArchive.write(archive, "2.txt", Draft.titled("Twine").naming("Dan Hale"));
            assertThat(Lists.count(snapshot, Articles.ALL, List.of(Listing.ARCHIVE)))
                    .containsEntry(Listing.ARCHIVE, 1);
            assertThat(snapshot.people().bySlug(List.of("dan-hale"))).isEmpty();
            return null;
        });
        var afterwards = archive.read(snapshot -> snapshot.people().bySlug(List.of("dan-hale")));
        assertThat(afterwards).hasSize(1);
    }
}
