package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.Draft;
import backissue.OnEachDatabase;
import backissue.TestArchive;
import backissue.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Of two copies of an article in two pages, the archive keeps the better one, whichever comes first. */
@OnEachDatabase
class BetterCopyTest {

    private static final LocalDate SPRING = LocalDate.of(1984, 4, 6);

    private final Database archive;

    BetterCopyTest(TestDatabase kind) {
        archive = kind.empty();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static Draft nets(int words) {
        return Draft.titled("Nets").text(Draft.words("mesh", words));
    }

    @Test
    void wholeStandfirst_replacesACutOne() {
        assertBetter(nets(60).standfirst("On nets, and on holes."), nets(60).cutStandfirst("On nets, and"));
    }

    @Test
    void cutStandfirst_replacesNone() {
        assertBetter(nets(60).cutStandfirst("On nets, and"), nets(60));
    }

    @Test
    void statedIssue_replacesNone() {
        assertBetter(nets(60).inIssue("The Harbour Review", SPRING), nets(60));
    }

    @Test
    void longerText_replacesAShorterOne() {
        assertBetter(nets(60), nets(58));
    }

    @Test
    void textThatLostMuch_isPoorer_whateverElseItHas() {
        assertBetter(nets(60), nets(30).standfirst("On nets, and on holes.").inIssue("The Harbour Review", SPRING));
    }

    @Test
    void titleInOtherCaseAndQuotationMarks_isTheSameArticle() {
        TestArchive.write(archive, "pages/1.txt", Draft.titled("Café “Nets”").text(Draft.words("mesh", 60)));
        var copy = Draft.titled("CAFE 'NETS'").text(Draft.words("mesh", 60));
        TestArchive.write(archive, "pages/2.txt", copy);
        assertThat(Contents.column(archive, "select slug from article")).containsExactly("cafe-nets");
    }

    @Test
    void otherIssueStated_isAnotherArticle() {
        TestArchive.write(archive, "pages/1.txt", nets(60).inIssue("The Harbour Review", SPRING));
        TestArchive.write(archive, "pages/2.txt", nets(60).inIssue("The Harbour Review", SPRING.plusYears(1)));
        assertThat(Contents.column(archive, "select slug from article")).containsExactly("nets", "nets-1985-04-06");
    }

    /** Both orders end with the better copy; coming again, neither page changes anything. */
    private void assertBetter(Draft better, Draft poorer) {
        assertThat(change("a/poorer.txt", poorer)).isEqualTo(Change.NEW);
        assertThat(change("a/better.txt", better)).isEqualTo(Change.CHANGED);
        assertThat(change("a/poorer.txt", poorer)).isEqualTo(Change.UNCHANGED);
        assertThat(change("a/better.txt", better)).isEqualTo(Change.UNCHANGED);
        assertThat(Contents.column(archive, "select slug from article")).containsExactly("nets");
        var kept = archive.read(
                        snapshot -> Lists.page(snapshot, Articles.ALL, List.of(Listing.ARCHIVE), PageRequest.first(1)))
                .get(Listing.ARCHIVE)
                .entries()
                .getFirst()
                .row();
        assertThat(kept.standfirst()).isEqualTo(better.article().standfirst());
        assertThat(kept.publishedOn()).isEqualTo(better.article().publishedOn());
        assertThat(kept.wordCount()).isEqualTo(better.article().body().wordCount());
    }

    private Change change(String file, Draft draft) {
        return TestArchive.write(archive, file, draft).getFirst().change();
    }
}
