package backissue.search;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.search.TestArchive.Made;
import backissue.store.Database;
import backissue.store.PageRequest;
import backissue.store.Slice;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a query means, on articles made up for it. */
final class SearchTest {

    private static final List<Made> ARTICLES = List.of(
            Made.of("Beach games", "A ball is enough. Children throw balls at the frank old man on the sand."),
            Made.of("A minister at rest", "Ed Balls likes a quiet evening. Balls was never quiet in the house.")
                    .naming("Ed Balls"),
            Made.of("Letters of a deputy", "Mr Frank wrote to Benn. What Benn answered is lost; Benns collect letters.")
                    .naming("Tony Benn", "Ned Frank"),
            Made.of("Trains", "The railway runs past the window. Running trains cost money.")
                    .standfirst("On slow lines and slower ministries"),
            Made.of("Ministries of rain", "It rained on the railways for a week, and the café was full.")
                    .by("Nell Lawson"),
            Made.of("Laws and lawyers", "A law is a sentence with a stick. Two laws make a lawyer."),
            Made.of("Window dressing", """
                    Shops.

                    The window is dressed twice a year, past the season.

                    Running a shop costs money."""));

    private static Database database;
    private static ArticleIndex index;

    @BeforeAll
    static void index() {
        database = Database.open("mem:");
        ARTICLES.forEach(article -> TestArchive.write(database, article));
        index = ArticleIndex.open(Optional.empty(), database);
        index.follow();
    }

    @AfterAll
    static void close() {
        index.close();
        database.close();
    }

    private static SearchPage search(String text) {
        return index.search(SearchQuery.of(text, 50));
    }

    private static List<String> articles(String text) {
        return search(text).slice().entries().stream()
                .map(Slice.Entry::row)
                .filter(hit -> hit.kind() == HitKind.ARTICLE)
                .map(Hit::slug)
                .toList();
    }

    @Test
    void word_isFoundInItsOtherForms() {
        assertThat(articles("railways")).containsExactlyInAnyOrder("trains", "ministries-of-rain");
        assertThat(articles("raining")).containsExactly("ministries-of-rain");
    }

    @Test
    void words_mustAllBeThere() {
        assertThat(articles("railway money")).containsExactly("trains");
    }

    @Test
    void word_inTheTitle_weighsMoreThanInTheStandfirst() {
        assertThat(articles("ministries")).containsExactly("ministries-of-rain", "trains");
    }

    @Test
    void functionWords_areNotAskedForBesideOthers() {
        assertThat(articles("what about the railway and her money")).containsExactly("trains");
    }

    @Test
    void name_isNotFoundByTheWordItLooksLikeAFormOf() {
        assertThat(articles("ball")).containsExactly("beach-games");
        assertThat(articles("law")).containsExactly("laws-and-lawyers");
    }

    @Test
    void name_writtenAsOne_isNotTakenForAWord() {
        assertThat(articles("Balls")).first().isEqualTo("a-minister-at-rest");
        assertThat(search("Ed Balls").slice().entries().getFirst().row())
                .returns(HitKind.PERSON, Hit::kind)
                .returns("ed-balls", Hit::slug);
        assertThat(articles("Lawson")).containsExactly("ministries-of-rain");
        assertThat(articles("Benn")).containsExactly("letters-of-a-deputy");
    }

    @Test
    void name_inSmallLetters_comesBeforeTheWord() {
        assertThat(articles("balls")).containsExactly("a-minister-at-rest", "beach-games");
        assertThat(articles("frank")).containsExactly("letters-of-a-deputy", "beach-games");
    }

    @Test
    void name_isMarkedAndTheWordIsNot() {
        var minister = search("balls").slice().entries().stream()
                .map(Slice.Entry::row)
                .filter(hit -> hit.slug().equals("beach-games"))
                .findFirst()
                .orElseThrow();
        assertThat(shown(minister.snippets().getFirst()))
                .contains("A [ball] is enough")
                .contains("throw [balls] at");
    }

    @Test
    void phrase_meansTheseWordsInThisOrder() {
        assertThat(articles("\"past the window\"")).containsExactly("trains");
        assertThat(articles("\"the past window\"")).isEmpty();
        assertThat(articles("“runs past”")).containsExactly("trains");
    }

    @Test
    void phrase_doesNotReachAcrossParagraphs() {
        assertThat(articles("\"season running\"")).isEmpty();
    }

    @Test
    void phrase_withoutItsEnd_goesToTheEnd() {
        assertThat(articles("\"past the window")).containsExactly("trains");
    }

    @Test
    void minus_takesAway() {
        assertThat(articles("money -railway")).containsExactly("window-dressing");
        assertThat(articles("money -\"past the window\"")).containsExactly("window-dressing");
        assertThat(articles("money -rail*")).containsExactly("window-dressing");
    }

    @Test
    void minus_alone_leavesEverythingElse() {
        assertThat(articles("-railway")).hasSize(5).doesNotContain("trains", "ministries-of-rain");
    }

    @Test
    void star_findsWordsThatBeginAlike() {
        assertThat(articles("minist*")).containsExactlyInAnyOrder("a-minister-at-rest", "ministries-of-rain", "trains");
    }

    @Test
    void accents_doNotMatter() {
        assertThat(articles("cafe")).containsExactly("ministries-of-rain");
        assertThat(articles("CAFÉ")).containsExactly("ministries-of-rain");
        assertThat(articles("cafe\u0301")).containsExactly("ministries-of-rain");
    }

    @Test
    void typo_isForgiven_andSaid() {
        assertThat(search("raliway").corrected()).contains("railway");
        assertThat(articles("raliway")).containsExactlyInAnyOrder("trains", "ministries-of-rain");
        assertThat(search("Lawsen").corrected()).contains("Lawson");
        assertThat(search("railway").corrected()).isEmpty();
    }

    @Test
    void typo_besideAPhrase_leavesThePhrase() {
        assertThat(search("mony \"past the window\" -shop").corrected()).contains("money \"past the window\" -shop");
    }

    @Test
    void typo_thatIsAnotherWord_isForgivenToo() {
        assertThat(search("sand bells").corrected()).contains("sand balls");
    }

    @Test
    void nothing_isFoundForNothing() {
        var nothing = new SearchPage(new Slice<>(List.of(), false, false), 0, Optional.empty());
        for (var empty : List.of("", "   ", "*", "-", "\"\"", "()[]{}", "\u0000", "!!! ???", "🙂")) {
            assertThat(search(empty)).as(empty).isEqualTo(nothing);
        }
    }

    @Test
    void kinds_areChosen() {
        var kinds = EnumSet.of(HitKind.PERSON);
        var people = new SearchQuery("balls", SearchOrder.RELEVANCE, kinds, Optional.empty(), PageRequest.first(50), 3);
        assertThat(index.search(people).slice().entries())
                .extracting(entry -> entry.row().slug())
                .containsExactly("ed-balls");
    }

    @Test
    void articles_areFoundAmongThoseAllowed() {
        long[] all = index.matchingArticles(SearchQuery.of("money", 1));
        assertThat(all).hasSize(2).isSorted();
        var kinds = EnumSet.allOf(HitKind.class);
        var query = new SearchQuery(
                "money", SearchOrder.RELEVANCE, kinds, Optional.of(new long[] {all[1]}), PageRequest.first(50), 0);
        assertThat(index.search(query).slice().entries())
                .extracting(entry -> entry.row().id())
                .containsExactly(all[1]);
        assertThat(index.matchingArticles(query)).containsExactly(all[1]);
    }

    static String shown(Marked marked) {
        var text = new StringBuilder(marked.text());
        for (var mark : marked.marks().reversed()) text.insert(mark.end(), "]").insert(mark.start(), "[");
        return text.toString();
    }
}
