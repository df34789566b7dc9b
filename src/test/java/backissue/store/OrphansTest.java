package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.Draft;
import backissue.OnEachDatabase;
import backissue.TestArchive;
import backissue.TestDatabase;
import backissue.archive.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People, authors and issues are in the archive as long as an article leads to them. */
@OnEachDatabase
class OrphansTest {

    private static final LocalDate SPRING = LocalDate.of(1984, 4, 6);

    private final Database archive;

    OrphansTest(TestDatabase kind) {
        archive = kind.empty();
    }

    @BeforeEach
    void write() {
        TestArchive.write(
                archive,
                "1.txt",
                Draft.titled("Nets")
                        .inIssue("The Harbour Review", SPRING)
                        .by("Ada Fisk", Role.AUTHOR)
                        .by("Ben Orr", Role.RESEARCHER)
                        .naming("Clara Voss", "Dan Hale"));
        TestArchive.write(
                archive,
                "2.txt",
                Draft.titled("Ropes").by("Ben Orr", Role.AUTHOR).naming("Dan Hale"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void editedArticle_takesThoseWithItWhoAreNowhereElse() {
        TestArchive.write(
                archive,
                "1.txt",
                Draft.titled("Nets").by("Eve Moor", Role.AUTHOR).naming("Flo Reed"));
        assertThat(Contents.column(archive, "select slug from person")).containsExactly("dan-hale", "flo-reed");
        assertThat(Contents.column(archive, "select slug from author")).containsExactly("ben-orr", "eve-moor");
        assertThat(Contents.column(archive, "select slug from issue")).isEmpty();
    }

    @Test
    void editedArticle_keepsThoseItStillHas() {
        var ids = Contents.column(archive, "select id, slug from person");
        TestArchive.write(
                archive,
                "1.txt",
                Draft.titled("Nets")
                        .inIssue("The Harbour Review", SPRING)
                        .by("Ada Fisk", Role.AUTHOR)
                        .naming("Clara Voss", "Clara Voss", "Dan Hale"));
        assertThat(Contents.column(archive, "select id, slug from person")).isEqualTo(ids);
        assertThat(Contents.column(archive, "select slug from issue")).containsExactly("the-harbour-review-1984-04-06");
        assertThat(Contents.column(
                        archive,
                        "select slug, article_person.mention_count from article_person join person on id = person_id"))
                .containsExactly("clara-voss | 2", "dan-hale | 1", "dan-hale | 1");
    }
}
