package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backissue.GeneratedArchive;
import backissue.OnEachDatabase;
import backissue.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor means one place in one order, on every database; anything else is refused before it gets to one. */
@OnEachDatabase
class CursorTest {

    private final Database archive;
    private final Database other;

    CursorTest(TestDatabase kind) {
        archive = GeneratedArchive.ofMany(kind);
        other = GeneratedArchive.ofMany(kind == TestDatabase.H2 ? TestDatabase.POSTGRESQL : TestDatabase.H2);
    }

    private static <T> Slice<T> page(Database archive, Listing<T> listing, Lists list, PageRequest request) {
        return archive.read(snapshot -> {
            long parent = list.longest(snapshot);
            return Lists.page(snapshot, listing, List.of(parent), request).get(parent);
        });
    }

    private static String cursor(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Lists.class)
    void cursorOfOneDatabase_isThatOfTheOther_andLeadsToTheSamePage(Lists list) {
        var here = page(archive, list.listing, list, PageRequest.first(1_000));
        var there = page(other, list.listing, list, PageRequest.first(1_000));
        assertThat(withoutMoments(here)).isEqualTo(withoutMoments(there));
        var middle = here.entries().get(here.entries().size() / 2).cursor();
        var onwards =
                Lists.request(5, false, Optional.of(list.listing.key(Listing.OWN_ORDER, middle)), Optional.empty());
        assertThat(withoutMoments(page(archive, list.listing, list, onwards)))
                .isEqualTo(withoutMoments(page(other, list.listing, list, onwards)));
    }

    /** The two archives were loaded one after the other. */
    private static String withoutMoments(Slice<?> page) {
        return page.toString().replaceAll("changedAt=[^\\]]+", "");
    }

    @ParameterizedTest
    @EnumSource(Lists.class)
    void tamperedCursor_isRefused_orAPlaceInTheList_butNeverAFailure(Lists list) {
        var random = new Random(7);
        var cursor = page(archive, list.listing, list, PageRequest.first(1))
                .entries()
                .getFirst()
                .cursor();
        for (int i = 0; i < 200; i++) {
            var tampered = new StringBuilder(cursor);
            tampered.setCharAt(random.nextInt(cursor.length()), (char) (' ' + random.nextInt(95)));
            try {
                var after = Optional.of(list.listing.key(Listing.OWN_ORDER, tampered.toString()));
                page(archive, list.listing, list, Lists.request(2, false, after, Optional.empty()));
            } catch (BadCursor refused) {
                assertThat(refused).hasMessageMatching("(is|belongs) .*");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "====", "null", "ä", "W10", "bnVsbA", "e30", "W251bGxd", "WyJuZXdlc3Qi"})
    void garbage_isRefused(String garbage) {
        assertThatThrownBy(() -> Articles.ALL.key(Listing.OWN_ORDER, garbage))
                .isInstanceOf(BadCursor.class)
                .hasMessage("is not one this API gave out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"newest\",\"yesterday\",\"a\"]", "[\"newest\",\"\",\"a\"]", "[\"newest\",\"2007-02-30\",\"a\"]",
                "[\"newest\",null,\"a\"]", "[\"newest\",\"+999999999-01-01\",\"a\"]",
                        "[\"newest\",\"-5000-01-01\",\"a\"]",
                "[\"newest\",\"2007-01-01\",\"a\\u0000b\"]", "[\"newest\",{},\"a\"]"
            })
    void keyThatNoRowCanHave_isRefused(String json) {
        assertThatThrownBy(() -> Articles.ALL.key(Listing.OWN_ORDER, cursor(json)))
                .isInstanceOf(BadCursor.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "99999999999", "1.5"})
    void numberThatIsNone_isRefused(String number) {
        var cursor = cursor("[\"reading\",\"%s\"]".formatted(number));
        assertThatThrownBy(() -> People.MENTIONS_IN_ARTICLE.key(Listing.OWN_ORDER, cursor))
                .isInstanceOf(BadCursor.class);
    }

    @Test
    void cursorOfAnotherOrder_isRefused_andBothOrdersAreNamed() {
        var ofAuthors = page(archive, Authors.ALL, Lists.AUTHORS, PageRequest.first(1))
                .entries()
                .getFirst()
                .cursor();
        assertThatThrownBy(() -> Articles.ALL.key(Listing.OWN_ORDER, ofAuthors))
                .isInstanceOf(BadCursor.class)
                .hasMessage("belongs to a list in another order (name) than this one (newest)");
    }

    @Test
    void cursorWithTooFewOrTooManyParts_isNotWhole() {
        for (var json :
                List.of("[\"newest\"]", "[\"newest\",\"2007-01-01\"]", "[\"newest\",\"2007-01-01\",\"a\",\"b\"]")) {
            assertThatThrownBy(() -> Articles.ALL.key(Listing.OWN_ORDER, cursor(json)))
                    .isInstanceOf(BadCursor.class)
                    .hasMessage("is not whole");
        }
    }

    @Test
    void pageBetweenTwoCursors_saysThatThereIsMoreOnBothSides() {
        var first = page(archive, Articles.ALL, Lists.ARTICLES, PageRequest.first(10))
                .entries();
        var after = Optional.of(Articles.ALL.key(Listing.OWN_ORDER, first.get(2).cursor()));
        var before =
                Optional.of(Articles.ALL.key(Listing.OWN_ORDER, first.get(6).cursor()));
        for (boolean fromEnd : List.of(false, true)) {
            var between = page(archive, Articles.ALL, Lists.ARTICLES, Lists.request(20, fromEnd, after, before));
            assertThat(between.entries()).isEqualTo(first.subList(3, 6));
            assertThat(between.hasPrevious()).isTrue();
            assertThat(between.hasNext()).isTrue();
        }
    }
}
