package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.Draft;
import backissue.OnEachDatabase;
import backissue.TestArchive;
import backissue.TestDatabase;
import backissue.archive.Article;
import backissue.archive.Byline;
import backissue.archive.PersonKind;
import backissue.archive.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An article from its draft to the rows of the archive. */
@OnEachDatabase
class ArticleWritingTest {

    private static final LocalDate SPRING = LocalDate.of(1984, 4, 6);

    private final Database archive;

    ArticleWritingTest(TestDatabase kind) {
        archive = kind.empty();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static Draft tides() {
        return Draft.titled("Tides and Timetables")
                .standfirst("On ferries that keep no hours.")
                .inIssue("The Harbour Review", SPRING)
                .by("Ada Fisk", Role.AUTHOR)
                .by("Ben Orr", Role.PHOTOGRAPHER)
                .imageCredit("Ben Orr")
                .naming("Clara Voss", "Dan Hale", "Clara Voss");
    }

    private Article article(String slug) {
        return archive.read(
                snapshot -> snapshot.articles().bySlug(List.of(slug)).get(slug));
    }

    @Test
    void newArchive_isEmpty_untilAnArticleIsWritten() {
        assertThat(archive.<Boolean>read(Snapshot::isEmpty)).isTrue();
        TestArchive.write(archive, "pages/1.txt", tides());
        assertThat(archive.<Boolean>read(Snapshot::isEmpty)).isFalse();
    }

    @Test
    void unknownArticle_isNew_andReadAsItWasWritten() {
        var written = TestArchive.write(archive, "pages/1.txt", tides()).getFirst();
        assertThat(written.change()).isEqualTo(Change.NEW);
        assertThat(written.slug()).isEqualTo("tides-and-timetables");
        assertThat(written.people()).hasSize(2);
        assertThat(written.namesake()).isFalse();

        var article = article("tides-and-timetables");
        assertThat(article.id()).isEqualTo(written.id());
        assertThat(article.title()).isEqualTo("Tides and Timetables");
        assertThat(article.standfirst()).hasValueSatisfying(text -> {
            assertThat(text.text()).isEqualTo("On ferries that keep no hours.");
            assertThat(text.cut()).isFalse();
        });
        assertThat(article.publishedOn()).contains(SPRING);
        assertThat(article.imageCredit()).contains("Ben Orr");
        assertThat(article.correction()).isEmpty();
        assertThat(article.wordCount()).isEqualTo(tides().article().body().wordCount());
    }

    @Test
    void articleWithNothingButATitleAndAText_isWritten() {
        TestArchive.write(archive, "pages/1.txt", Draft.titled("Bare"));
        var article = article("bare");
        assertThat(article.standfirst()).isEmpty();
        assertThat(article.publishedOn()).isEmpty();
        assertThat(article.issueId()).isEmpty();
    }

    @Test
    void bodyAndBylines_areReadAsTheyWereWritten_inTheirOrder() {
        long id = TestArchive.write(archive, "pages/1.txt", tides()).getFirst().id();
        var bodies = archive.read(snapshot -> snapshot.articles().bodies(List.of(id)));
        assertThat(bodies).containsOnlyKeys(id);
        assertThat(bodies.get(id)).isEqualTo(tides().article().body());
        assertThat(archive.read(snapshot -> snapshot.articles().bylines(List.of(id)))
                        .get(id))
                .extracting(Byline::role)
                .containsExactly(Role.AUTHOR, Role.PHOTOGRAPHER);
        var authors = archive.read(snapshot -> snapshot.authors().bySlug(List.of("ada-fisk", "ben-orr", "nobody")));
        assertThat(authors).containsOnlyKeys("ada-fisk", "ben-orr");
    }

    @Test
    void issue_isKnownByItsMagazineAndDate() {
        TestArchive.write(archive, "pages/1.txt", tides());
        TestArchive.write(archive, "pages/2.txt", Draft.titled("Nets").inIssue("The Harbour Review", SPRING));
        TestArchive.write(
                archive, "pages/3.txt", Draft.titled("Ropes").inIssue("The Harbour Review", SPRING.plusDays(7)));
        assertThat(Contents.column(archive, "select slug from issue"))
                .containsExactly("the-harbour-review-1984-04-06", "the-harbour-review-1984-04-13");
    }

    @Test
    void mentions_areTheWordsOfTheBody() {
        long id = TestArchive.write(archive, "pages/1.txt", tides()).getFirst().id();
        var mentions = archive.read(snapshot ->
                        Lists.page(snapshot, People.MENTIONS_IN_ARTICLE, List.of(id), PageRequest.first(10)))
                .get(id)
                .entries();
        var text = tides().article().body().plain();
        assertThat(mentions)
                .extracting(entry -> entry.row().text())
                .containsExactly("Clara Voss", "Dan Hale", "Clara Voss");
        assertThat(mentions)
                .allSatisfy(entry -> assertThat(text.substring(
                                entry.row().span().start(), entry.row().span().end()))
                        .isEqualTo(entry.row().text()));
    }

    @Test
    void character_isAPersonOfTheWorld_onceAnArticleTakesThemForOne() {
        TestArchive.write(
                archive, "pages/1.txt", Draft.titled("A novel").fictional().naming("Clara Voss"));
        assertThat(kindOf("clara-voss")).isEqualTo(PersonKind.FICTIONAL);
        TestArchive.write(archive, "pages/2.txt", Draft.titled("A life").naming("Clara Voss"));
        assertThat(kindOf("clara-voss")).isEqualTo(PersonKind.REAL);
        TestArchive.write(
                archive, "pages/3.txt", Draft.titled("A play").fictional().naming("Clara Voss"));
        assertThat(kindOf("clara-voss")).isEqualTo(PersonKind.REAL);
    }

    private PersonKind kindOf(String slug) {
        return archive.read(snapshot -> snapshot.people().bySlug(List.of(slug)).get(slug))
                .kind();
    }
}
