package backissue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backissue.store.BadCursor;
import backissue.store.Database;
import backissue.store.Filter;
import backissue.store.Listing;
import backissue.store.PageRequest;
import backissue.store.Slice;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold for any query, on the seeds. */
final class SeedsTest {

    private static final List<String> QUERIES = List.of(
            "labour",
            "the",
            "party -corbyn",
            "\"new labour\"",
            "bl*",
            "gordon brown",
            "polittics",
            "-office",
            "minister government",
            "Blair");

    /** So many hits are paged through. */
    private static final int ENOUGH = 40;

    private static Database database;
    private static ArticleIndex index;

    @BeforeAll
    static void index() {
        database = TestArchive.ofSeeds("mem:");
        index = ArticleIndex.open(Optional.empty(), database);
        index.follow();
    }

    @AfterAll
    static void close() {
        index.close();
        database.close();
    }

    private static SearchPage first(String text, int size) {
        return page(text, size, false, Optional.empty(), Optional.empty());
    }

    private static SearchPage page(
            String text, int size, boolean fromEnd, Optional<String> after, Optional<String> before) {
        var request = new PageRequest(
                Filter.NONE,
                Listing.OWN_ORDER,
                size,
                fromEnd,
                after.map(cursor -> SearchQuery.key(text, SearchOrder.RELEVANCE, cursor)),
                before.map(cursor -> SearchQuery.key(text, SearchOrder.RELEVANCE, cursor)));
        return index.search(new SearchQuery(
                text, SearchOrder.RELEVANCE, EnumSet.allOf(HitKind.class), Optional.empty(), request, 3));
    }

    private static List<Hit> hits(SearchPage page) {
        return page.slice().entries().stream().map(Slice.Entry::row).toList();
    }

    @Test
    void cursor_ofAnotherOrder_isRefused() {
        var found = index.search(new SearchQuery(
                "labour", SearchOrder.NEWEST, EnumSet.allOf(HitKind.class), Optional.empty(), PageRequest.first(1), 0));
        var cursor = found.slice().entries().getFirst().cursor();
        assertThat(SearchQuery.key("labour", SearchOrder.NEWEST, cursor)).hasSize(2);
        assertThatThrownBy(() -> SearchQuery.key("labour", SearchOrder.OLDEST, cursor))
                .isInstanceOf(BadCursor.class)
                .hasMessageContaining("another order");
    }

    @Test
    void marks_lieInTheirTextsAndSnippetsInTheBody() {
        for (var query : QUERIES) {
            for (var hit : hits(first(query, 100))) {
                assertMarks(hit.title());
                hit.standfirst().ifPresent(SeedsTest::assertMarks);
                assertThat(hit.snippets()).hasSizeLessThanOrEqualTo(3);
                if (hit.snippets().isEmpty()) continue;
                var body = body(hit.id());
                for (var snippet : hit.snippets()) assertSnippet(snippet, body);
            }
        }
    }

    private static String body(long article) {
        return database.read(snapshot -> snapshot.articles().bodies(List.of(article)))
                .get(article)
                .plain();
    }

    private static void assertMarks(Marked marked) {
        int last = -1;
        for (var mark : marked.marks()) {
            assertThat(mark.start()).isGreaterThan(last);
            assertThat(mark.end())
                    .isGreaterThan(mark.start())
                    .isLessThanOrEqualTo(marked.text().length());
            last = mark.end();
        }
    }

    private static void assertSnippet(Marked snippet, String body) {
        assertMarks(snippet);
        assertThat(snippet.marks()).isNotEmpty();
        assertThat(snippet.text()).doesNotContain("\n\n").hasSizeLessThan(400);
        int end = snippet.start() + snippet.text().length();
        assertThat(body.substring(snippet.start(), end)).isEqualTo(snippet.text());
        assertThat(cutsWord(body, snippet.start())).as(snippet.text()).isFalse();
        assertThat(cutsWord(body, end)).as(snippet.text()).isFalse();
    }

    private static boolean cutsWord(String body, int at) {
        return at > 0
                && at < body.length()
                && Character.isLetterOrDigit(body.charAt(at - 1))
                && Character.isLetterOrDigit(body.charAt(at));
    }

    @Test
    void pages_ofAnySize_makeTheWholeList() {
        for (var query : QUERIES) {
            var whole = first(query, 100);
            var slugs = slugs(hits(whole));
            for (int size : List.of(1, 2, 3, 7)) {
                var inPages = forwards(query, size, whole.total());
                assertThat(inPages)
                        .as("%s by %d", query, size)
                        .isEqualTo(slugs.stream().limit(ENOUGH).toList());
            }
            if (whole.total() <= ENOUGH) {
                assertThat(backwards(query, 2)).as(query).isEqualTo(slugs);
            }
        }
    }

    private static List<String> forwards(String query, int size, int total) {
        var slugs = new ArrayList<String>();
        Optional<String> after = Optional.empty();
        while (true) {
            var page = page(query, size, false, after, Optional.empty());
            assertThat(page.total()).isEqualTo(total);
            assertThat(page.slice().hasPrevious()).isEqualTo(after.isPresent());
            slugs.addAll(slugs(hits(page)));
            if (!page.slice().hasNext() || slugs.size() >= ENOUGH) {
                return slugs.stream().limit(ENOUGH).toList();
            }
            after = Optional.of(page.slice().entries().getLast().cursor());
        }
    }

    private static List<String> backwards(String query, int size) {
        var slugs = new ArrayList<String>();
        Optional<String> before = Optional.empty();
        while (true) {
            var page = page(query, size, true, Optional.empty(), before);
            slugs.addAll(0, slugs(hits(page)));
            if (!page.slice().hasPrevious()) return slugs;
            before = Optional.of(page.slice().entries().getFirst().cursor());
        }
    }

    private static List<String> slugs(List<Hit> hits) {
        return hits.stream().map(hit -> hit.kind() + " " + hit.slug()).toList();
    }

    @Test
    void page_betweenTwoCursors_holdsWhatLiesBetween() {
        var whole = first("labour", 100).slice().entries();
        var between = page(
                "labour",
                10,
                false,
                Optional.of(whole.get(0).cursor()),
                Optional.of(whole.get(3).cursor()));
        assertThat(hits(between))
                .extracting(Hit::slug)
                .containsExactly(whole.get(1).row().slug(), whole.get(2).row().slug());
    }

    @Test
    void cursor_ofAnotherSearchOrNone_isRefused() {
        var cursor = first("labour", 1).slice().entries().getFirst().cursor();
        assertThatThrownBy(() -> SearchQuery.key("party", SearchOrder.RELEVANCE, cursor))
                .isInstanceOf(BadCursor.class)
                .hasMessageContaining("another text");
        for (var none : List.of("", "?", "aGl0", "aGl0IDAgMCAw", cursor.substring(3), cursor + "=", "\u0000")) {
            assertThatThrownBy(() -> SearchQuery.key("labour", SearchOrder.RELEVANCE, none))
                    .as(none)
                    .isInstanceOf(BadCursor.class);
        }
    }

    @Test
    void anything_canBeTyped() {
        var pieces = List.of(
                "\"",
                "“",
                "(",
                ")",
                "[",
                "]",
                "{",
                "}",
                "*",
                "?",
                "~2",
                "^5",
                "-",
                "--",
                "+",
                "!",
                "&&",
                "||",
                "\\",
                "/",
                ":",
                "title:",
                "AND",
                "OR",
                "NOT",
                "labour",
                "Brown",
                "the",
                " ",
                "\t",
                "\n",
                "\u0000",
                "\ud83d\ude42",
                "\ud83d",
                "\ude42",
                "é",
                "ﬁ",
                "北京",
                "مرحبا",
                "a",
                "9",
                "1997",
                "..",
                "O'",
                "’s",
                "\u200b",
                "\uffff",
                "<mark>",
                "'; drop table article; --");
        var random = new Random(11);
        for (int i = 0; i < 500; i++) {
            var query = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) query.append(pieces.get(random.nextInt(pieces.size())));
            assertThatCode(() -> {
                        var page = page(query.toString(), 5, random.nextBoolean(), Optional.empty(), Optional.empty());
                        hits(page).forEach(hit -> assertMarks(hit.title()));
                        index.matchingArticles(SearchQuery.of(query.toString(), 1));
                        index.suggest(query.toString(), 5);
                    })
                    .as(query.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void anythingLong_canBeTyped() {
        var pieces = List.of("a", "labour ", "\"", "-x ", "x* ", "((", "*", "\"a b\" ", "é", "🙂", "a.b:c_", "\u0000 ");
        for (var piece : pieces) {
            var query = piece.repeat(50_000 / piece.length());
            assertThatCode(() -> first(query, 5)).as(piece).doesNotThrowAnyException();
            assertThatCode(() -> index.suggest(query, 5)).as(piece).doesNotThrowAnyException();
        }
        var words = new StringBuilder();
        for (int i = 0; i < 9000; i++) {
            words.append(i % 3 == 0 ? "wo" : "labou").append(i).append(' ');
        }
        assertThat(first(words.toString(), 5).total()).isZero();
    }

    @Test
    void suggestions_areOfAllKinds() {
        assertThat(index.suggest("ed bal", 5))
                .extracting(Suggestion::slug)
                .containsExactly("ed-balls", "interview-ed-balls");
        assertThat(index.suggest("bal", 5)).first().extracting(Suggestion::slug).isEqualTo("ed-balls");
        assertThat(index.suggest("the facade", 5)).first().returns(HitKind.ARTICLE, Suggestion::kind);
        assertThat(index.suggest("the façade", 5)).first().returns(HitKind.ARTICLE, Suggestion::kind);
        assertThat(index.suggest("mor", 5)).extracting(Suggestion::kind).contains(HitKind.AUTHOR);
        assertThat(index.suggest("new statesman 2010", 5))
                .extracting(Suggestion::slug)
                .containsExactly("new-statesman-2010-05-17");
        assertThat(index.suggest("new statesman", 2))
                .extracting(Suggestion::slug)
                .as("the latest first")
                .containsExactly("new-statesman-2017-03-23", "new-statesman-2010-05-17");
        assertThat(index.suggest("", 5)).isEmpty();
    }

    @Test
    void related_areOtherArticles_theMostAlikeFirst() {
        long office = index.matchingArticles(SearchQuery.of("\"slaves to the office\"", 1))[0];
        var related = index.related(List.of(office, 999_999L), 3);
        assertThat(related.get(999_999L)).isEmpty();
        assertThat(related.get(office)).isNotEmpty().allSatisfy(other -> {
            assertThat(other.id()).isNotEqualTo(office);
            assertThat(other.likeness()).isPositive().isLessThanOrEqualTo(1);
        });
        assertThat(related.get(office)).isSortedAccordingTo((a, b) -> Float.compare(b.likeness(), a.likeness()));
    }
}
