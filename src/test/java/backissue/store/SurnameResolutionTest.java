package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.Draft;
import backissue.OnEachDatabase;
import backissue.TestArchive;
import backissue.TestDatabase;
import backissue.archive.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is meant by a surname that stands alone in an article. */
@OnEachDatabase
class SurnameResolutionTest {

    private static final LocalDate DAY = LocalDate.of(1999, 5, 7);

    private final Database archive;

    SurnameResolutionTest(TestDatabase kind) {
        archive = kind.empty();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private void load(String page, Draft draft) {
        long before = archive.write(ArchiveWriter::versionBefore);
        TestArchive.write(archive, page, draft);
        archive.write(writer -> {
            writer.resolveSurnames(before);
            return page;
        });
    }

    private static Draft alone(String title, LocalDate day) {
        return Draft.titled(title).on(day).naming("Orme", "Orme").surnamesOnly();
    }

    private List<String> people() {
        return Contents.column(archive, "select slug, article_count, mention_count from person order by slug");
    }

    @Test
    void surname_isTheOnePersonNamedInFullInTheSameYears() {
        load("1.txt", alone("Nets", DAY));
        load("2.txt", Draft.titled("Ropes").on(DAY.plusYears(1)).naming("Ada Orme"));
        assertThat(people()).containsExactly("ada-orme | 2 | 3");
        assertThat(Contents.column(archive, "select text from mention order by text"))
                .containsExactly("Ada Orme", "Orme", "Orme");
        assertThat(Contents.column(archive, "select link_reason from article_person where link_reason is not null"))
                .containsExactly("only Ada Orme is named in full with this surname in articles of 1997 to 2001");
    }

    @Test
    void surnameOfTwo_isNeithers_andIsTakenBackWhenTheSecondComes() {
        load("1.txt", Draft.titled("Ropes").on(DAY).naming("Ada Orme"));
        load("2.txt", alone("Nets", DAY));
        assertThat(people()).containsExactly("ada-orme | 2 | 3");
        load("3.txt", Draft.titled("Tides").on(DAY).naming("Ben Orme"));
        assertThat(people()).containsExactly("ada-orme | 1 | 1", "ben-orme | 1 | 1", "orme | 1 | 2");
    }

    @Test
    void surnameInOtherYearsOrWithoutADate_isAPersonOfItsOwn() {
        load("1.txt", Draft.titled("Ropes").on(DAY).naming("Ada Orme"));
        load("2.txt", alone("Nets", DAY.plusYears(9)));
        load("3.txt", Draft.titled("Tides").naming("Orme").surnamesOnly());
        assertThat(people()).containsExactly("ada-orme | 1 | 1", "orme | 2 | 3");
    }

    @Test
    void knownByTheSurname_isMergedWithNobody() {
        load("1.txt", Draft.titled("Ropes").on(DAY).naming("Ada Orme"));
        load("2.txt", Draft.titled("Nets").on(DAY).naming("Orme"));
        assertThat(people()).containsExactly("ada-orme | 1 | 1", "orme | 1 | 1");
    }

    @Test
    void loadThatChangesNothing_leavesTheVersion() {
        load("1.txt", Draft.titled("Ropes").on(DAY).naming("Ada Orme"));
        load("2.txt", alone("Nets", DAY));
        var version = Contents.column(archive, "select version from archive");
        load("2.txt", alone("Nets", DAY));
        assertThat(Contents.column(archive, "select version from archive")).isEqualTo(version);
    }

    @Test
    void otherFormOfAName_isTheSamePerson_ifOneIsKnownByIt() {
        load("1.txt", Draft.titled("Ropes").naming("Ken Orme"));
        load("2.txt", Draft.titled("Nets").naming("Kenneth Orme").knownAs("ken orme", "kenny orme"));
        assertThat(people()).containsExactly("ken-orme | 2 | 2");
        load("3.txt", Draft.titled("Tides").naming("Kenny Orme"));
        load("4.txt", Draft.titled("Crabs").naming("Kenelm Orme").knownAs("ken orme", "kenny orme"));
        assertThat(people()).containsExactly("ken-orme | 2 | 2", "kenelm-orme | 1 | 1", "kenny-orme | 1 | 1");
    }

    @Test
    void titleBeforeAnAuthorsName_makesNoOtherAuthor() {
        load("1.txt", Draft.titled("Ropes").by("Clara Penrose", Role.AUTHOR));
        load("2.txt", Draft.titled("Nets").by("Dr Clara Penrose", Role.AUTHOR));
        load("3.txt", Draft.titled("Tides").by("Lord Orme", Role.AUTHOR));
        assertThat(Contents.column(archive, "select slug from author order by slug"))
                .containsExactly("clara-penrose", "lord-orme");
    }
}
