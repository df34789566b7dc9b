package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.Draft;
import backissue.OnEachDatabase;
import backissue.TestArchive;
import backissue.TestDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Articles that share a title and nothing else. */
@OnEachDatabase
class NamesakesTest {

    private static final LocalDate SPRING = LocalDate.of(1984, 4, 6);

    private final Database archive;

    NamesakesTest(TestDatabase kind) {
        archive = kind.empty();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static Draft letters(String stem) {
        return Draft.titled("Letters").text(Draft.words(stem, 40));
    }

    private Written write(String file, Draft draft) {
        return TestArchive.write(archive, file, draft).getFirst();
    }

    @Test
    void secondArticleOfATitle_getsItsDate_andSaysSo() {
        assertThat(write("1.txt", letters("ink").on(SPRING)).slug()).isEqualTo("letters");
        var second = write("2.txt", letters("pen").on(SPRING));
        assertThat(second.change()).isEqualTo(Change.NEW);
        assertThat(second.slug()).isEqualTo("letters-1984-04-06");
        assertThat(second.namesake()).isTrue();
    }

    @Test
    void thirdArticleOfATitleAndDate_getsANumber() {
        write("1.txt", letters("ink").on(SPRING));
        write("2.txt", letters("pen").on(SPRING));
        assertThat(write("3.txt", letters("wax").on(SPRING)).slug()).isEqualTo("letters-1984-04-06-2");
        assertThat(write("4.txt", letters("seal").on(SPRING)).slug()).isEqualTo("letters-1984-04-06-3");
    }

    @Test
    void undatedArticlesOfATitle_getNumbers() {
        assertThat(write("1.txt", letters("ink")).slug()).isEqualTo("letters");
        assertThat(write("2.txt", letters("pen")).slug()).isEqualTo("letters-2");
        assertThat(write("3.txt", letters("wax")).slug()).isEqualTo("letters-3");
    }

    @Test
    void titlesThatDifferOnlyInSigns_shareNoSlug() {
        assertThat(write("1.txt", Draft.titled("???").text(Draft.words("ink", 40)))
                        .slug())
                .isEqualTo("untitled");
        assertThat(write("2.txt", Draft.titled("!!!").text(Draft.words("pen", 40)))
                        .slug())
                .isEqualTo("untitled-2");
    }

    @Test
    void namesakes_comingAgain_changeNothing() {
        write("1.txt", letters("ink"));
        write("2.txt", letters("pen"));
        var before = Contents.of(archive);
        assertThat(write("2.txt", letters("pen")).change()).isEqualTo(Change.UNCHANGED);
        assertThat(write("1.txt", letters("ink")).change()).isEqualTo(Change.UNCHANGED);
        assertThat(Contents.of(archive)).isEqualTo(before);
    }

    @Test
    void slug_staysWhenItsArticleIsEdited() {
        write("1.txt", letters("ink"));
        write("2.txt", letters("pen"));
        write("2.txt", letters("pen").on(SPRING));
        assertThat(Contents.column(archive, "select slug from article")).containsExactly("letters", "letters-2");
    }

    @Test
    void namesakesInOnePage_areTwoArticles_inWhateverOrderTheyComeAgain() {
        TestArchive.write(archive, "1.txt", letters("ink"), letters("pen"));
        var before = Contents.of(archive);
        assertThat(before.get("article_body")).hasSize(2);
        TestArchive.write(archive, "1.txt", letters("pen"), letters("ink"));
        assertThat(Contents.of(archive)).isEqualTo(before);
    }

    @Test
    void namesakesOfAFewWords_areToldApart() {
        write("1.txt", Draft.titled("Quote").text("One two three"));
        write("2.txt", Draft.titled("Quote").text("Three two one"));
        assertThat(Contents.column(archive, "select slug from article")).containsExactly("quote", "quote-2");
    }
}
