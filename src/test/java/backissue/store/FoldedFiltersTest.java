package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.Draft;
import backissue.OnEachDatabase;
import backissue.TestArchive;
import backissue.TestDatabase;
import backissue.archive.Role;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a title or a name must contain may be typed without accents, and with whatever quotation marks and dashes are at
 * hand.
 */
@OnEachDatabase
class FoldedFiltersTest {

    private static final Draft ARTICLE = Draft.titled("Zoë Ångström’s “façade” – 100% gone")
            .by("Zoë O’Brien-Škoda", Role.AUTHOR)
            .naming("Seán Ó’Brien");

    private final TestDatabase kind;

    FoldedFiltersTest(TestDatabase kind) {
        this.kind = kind;
    }

    @ParameterizedTest
    @ValueSource(strings = {"angstrom's \"facade\"", "ÅNGSTRÖM’S", "gone", "facade\" - 100%", "”—100%", " façade ", ""})
    void titleContains_typedOtherwise_findsIt(String part) {
        try (var archive = kind.empty()) {
            TestArchive.write(archive, "page.txt", ARTICLE);
            assertThat(found(archive, Articles.ALL, Map.of("titleContains", part)))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000%", "%gone", "_one", "facades", "angstroms"})
    void titleContains_somethingElse_findsNothing(String part) {
        try (var archive = kind.empty()) {
            TestArchive.write(archive, "page.txt", ARTICLE);
            assertThat(found(archive, Articles.ALL, Map.of("titleContains", part)))
                    .isZero();
        }
    }

    @Test
    void archive_loadedBeforeTitlesWereFolded_isFoldedWhenOpened() throws SQLException {
        var url = kind == TestDatabase.H2 ? "jdbc:h2:mem:" + UUID.randomUUID() : emptyPostgres();
        try (var archive = Database.open(url)) {
            TestArchive.write(archive, "page.txt", ARTICLE);
            unfold(archive);
        }
        try (var archive = Database.open(url)) {
            assertThat(found(archive, Articles.ALL, Map.of("titleContains", "facade")))
                    .isEqualTo(1);
            assertThat(found(archive, Authors.ALL, Map.of("nameContains", "zoe o'brien-skoda")))
                    .isEqualTo(1);
            assertThat(found(archive, People.ALL, Map.of("nameContains", "sean o'b")))
                    .isEqualTo(1);
        }
    }

    private String emptyPostgres() {
        try (var archive = kind.empty()) {
            return archive.url();
        }
    }

    /** What the tables were before. */
    private static void unfold(Database archive) throws SQLException {
        OlderSchema.before(
                2,
                archive,
                List.of(
                        "alter table article drop column title_folded",
                        "alter table issue drop column title_folded",
                        "alter table author drop column name_folded",
                        "alter table person drop column name_folded"));
    }

    private static int found(Database archive, Listing<?> listing, Map<String, Object> wanted) {
        var filter = new Filter(wanted);
        return archive.read(snapshot -> snapshot.counts(listing, Map.of(filter, Set.of(Listing.ARCHIVE))))
                .get(filter)
                .get(Listing.ARCHIVE);
    }
}
