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

/** Names that were not typed as they are written, and who is meant by them. */
class SpellingCorrectionTest {

    private static Database database;
    private static ArticleIndex index;
    private static long marten;

    @BeforeAll
    static void index() {
        database = Database.open("mem:");
        write(Made.of("Corbyn’s allotment", "Jeremy Corbyn has grown marrows for longer than most.")
                .naming("Jeremy Corbyn"));
        write(Made.of("Blame for all", "Tony Blair took the blame.").naming("Tony Blair"));
        write(Made.of("No blame", "Tony Blair took no blame.").naming("Tony Blair"));
        write(Made.of("Somebody called Blair", "Whom did they blame? Blair.").naming("Blair"));
        marten = write(Made.of("A marten in the roof", "The marten came at night, and another marten by day."));
        write(Made.of("Carpentry", "Joan Martin mends roofs.").naming("Joan Martin"));
        index = ArticleIndex.open(Optional.empty(), database);
        index.follow();
    }

    @AfterAll
    static void close() {
        index.close();
        database.close();
    }

    private static long write(Made article) {
        return TestArchive.write(database, article);
    }

    private static SearchPage search(String text, HitKind... kinds) {
        return index.search(new SearchQuery(
                text,
                SearchOrder.RELEVANCE,
                EnumSet.copyOf(List.of(kinds)),
                Optional.empty(),
                PageRequest.first(50),
                0));
    }

    private static List<String> slugs(SearchPage page) {
        return page.slice().entries().stream()
                .map(Slice.Entry::row)
                .map(Hit::slug)
                .toList();
    }

    @Test
    void genitive_withoutItsApostrophe_isTheName() {
        var found = search("corbyns", HitKind.PERSON, HitKind.ARTICLE);
        assertThat(found.corrected()).contains("corbyn");
        assertThat(slugs(found)).containsExactlyInAnyOrder("jeremy-corbyn", "corbyns-allotment");
        assertThat(slugs(search("corbyns allotment", HitKind.ARTICLE))).containsExactly("corbyns-allotment");
    }

    @Test
    void name_asItSounds_goesBeforeACommonWord() {
        assertThat(search("Blare", HitKind.values()).corrected()).contains("Blair");
        assertThat(search("tony blare", HitKind.values()).corrected()).contains("tony blair");
        assertThat(search("would blare", HitKind.values()).corrected()).contains("would blair");
    }

    @Test
    void correction_isAlwaysAWordThatFindsWhatIsWanted() {
        assertThat(search("martan", HitKind.values()).corrected()).contains("martin");
        assertThat(search("martan night", HitKind.ARTICLE).corrected()).contains("marten night");
        assertThat(search("blane", HitKind.ARTICLE).corrected()).contains("blame");
        assertThat(search("blane", HitKind.PERSON).corrected()).isEmpty();
        var among = new SearchQuery(
                "martan",
                SearchOrder.RELEVANCE,
                EnumSet.of(HitKind.ARTICLE),
                Optional.of(new long[] {marten}),
                PageRequest.first(9),
                0);
        assertThat(index.search(among).corrected()).contains("marten");
    }

    @Test
    void whoIsNamedInMoreArticles_comesFirst() {
        assertThat(slugs(search("blair", HitKind.PERSON))).containsExactly("tony-blair", "blair");
    }
}
