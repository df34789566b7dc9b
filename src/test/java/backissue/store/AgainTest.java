package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.Draft;
import backissue.OnEachDatabase;
import backissue.TestArchive;
import backissue.TestDatabase;
import backissue.archive.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens when a page or an article comes again. */
@OnEachDatabase
class AgainTest {

    private static final LocalDate SPRING = LocalDate.of(1984, 4, 6);

    private final Database archive;

    AgainTest(TestDatabase kind) {
        archive = kind.empty();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static Draft nets() {
        return Draft.titled("Nets")
                .text(Draft.words("mesh", 60))
                .by("Ada Fisk", Role.AUTHOR)
                .naming("Clara Voss", "Dan Hale");
    }

    private static Draft ropes() {
        return Draft.titled("Ropes")
                .text(Draft.words("hemp", 60))
                .inIssue("The Harbour Review", SPRING)
                .naming("Dan Hale");
    }

    private Written write(String file, Draft draft) {
        return TestArchive.write(archive, file, draft).getFirst();
    }

    @Test
    void samePageTwice_changesNothing() {
        TestArchive.write(archive, "pages/1.txt", nets(), ropes());
        var before = Contents.of(archive);
        var again = TestArchive.write(archive, "pages/1.txt", nets(), ropes());
        assertThat(again).extracting(Written::change).containsOnly(Change.UNCHANGED);
        assertThat(Contents.of(archive)).isEqualTo(before);
    }

    @Test
    void mendedTitle_keepsTheArticle_andItsSlug() {
        long id = write("pages/1.txt", nets()).id();
        var mended = write("pages/1.txt", Draft.titled("Nets and floats").text(Draft.words("mesh", 60)));
        assertThat(mended.change()).isEqualTo(Change.CHANGED);
        assertThat(mended.id()).isEqualTo(id);
        assertThat(mended.slug()).isEqualTo("nets");
        assertThat(Contents.column(archive, "select title from article")).containsExactly("Nets and floats");
    }

    @Test
    void articleThatNoPageHoldsAnyMore_isKept_andNamed() {
        write("pages/1.txt", nets());
        var lost = archive.write(writer -> {
            long source = writer.source("pages/1.txt", "1".repeat(64), Optional.empty(), TestArchive.LOADED);
            long other =
                    writer.article(source, ropes().article(), ropes().people()).id();
            return writer.keepOnly(source, List.of(other));
        });
        assertThat(lost).containsExactly("nets");
        assertThat(Contents.column(archive, "select slug from article")).containsExactly("nets", "ropes");
    }

    @Test
    void seedsTwice_changeNothing() {
        TestArchive.loadSeeds(archive);
        var before = Contents.of(archive);
        var again = TestArchive.loadSeeds(archive);
        assertThat(again.changedNothing()).isTrue();
        assertThat(again.unchanged()).isEqualTo(6);
        assertThat(Contents.of(archive)).isEqualTo(before);
    }

    @Test
    void everyLoad_isOnRecord() {
        TestArchive.loadSeeds(archive);
        TestArchive.loadSeeds(archive);
        var finished = "select pages, articles_new, articles_changed from load where finished_at is not null";
        assertThat(Contents.column(archive, finished)).containsExactly("5 | 0 | 0", "5 | 6 | 0");
    }

    @Test
    void sameArticleInTwoPages_isOneRow_withASourceForEach() {
        var first = write("pages/1.txt", nets().lines(3, 20));
        var second = write("pages/2.txt", nets().lines(40, 57));
        assertThat(second.change()).isEqualTo(Change.UNCHANGED);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.people()).containsExactlyInAnyOrderElementsOf(first.people());
        var sources = archive.read(snapshot -> snapshot.articles().sources(List.of(first.id()), 10))
                .get(first.id());
        assertThat(sources)
                .extracting(source -> source.file() + " " + source.lines().first() + "-"
                        + source.lines().last())
                .containsExactly("pages/1.txt 3-20", "pages/2.txt 40-57");
        assertThat(sources).allSatisfy(source -> assertThat(source.loaded()).isEqualTo(TestArchive.LOADED));
    }

    @Test
    void articleMovedWithinItsPage_keepsOneSource_withTheNewLines() {
        write("pages/1.txt", nets().lines(3, 20));
        write("pages/1.txt", nets().lines(5, 22));
        assertThat(Contents.column(archive, "select first_line, last_line from article_source"))
                .containsExactly("5 | 22");
    }

    @Test
    void pageThatWasEdited_replacesItsArticle_evenByLess() {
        var first = write("pages/1.txt", nets().standfirst("All about nets."));
        var edited = write("pages/1.txt", nets().text(Draft.words("cord", 20)));
        assertThat(edited.change()).isEqualTo(Change.CHANGED);
        assertThat(edited.id()).isEqualTo(first.id());
        assertThat(edited.slug()).isEqualTo(first.slug());
        var article = archive.read(snapshot -> snapshot.articles().byId(List.of(first.id())))
                .get(first.id());
        assertThat(article.standfirst()).isEmpty();
        assertThat(article.wordCount()).isEqualTo(24);
    }

    @Test
    void pageThatLostAnArticle_isNoSourceOfIt_butTheArticleStays() {
        TestArchive.write(archive, "pages/1.txt", nets(), ropes());
        TestArchive.write(archive, "pages/1.txt", ropes());
        assertThat(Contents.column(archive, "select slug from article")).containsExactly("nets", "ropes");
        assertThat(Contents.column(archive, "select slug from article_source join article on id = article_id"))
                .containsExactly("ropes");
    }

    @Test
    void pageWithoutArticles_isNoSourceOfAny() {
        TestArchive.write(archive, "pages/1.txt", nets(), ropes());
        TestArchive.write(archive, "pages/1.txt");
        assertThat(Contents.column(archive, "select article_id from article_source"))
                .isEmpty();
    }
}
