package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.Draft;
import backissue.GeneratedArchive;
import backissue.OnEachDatabase;
import backissue.TestArchive;
import backissue.TestDatabase;
import backissue.store.Facets.Facet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Facets count what one would count by hand. */
@OnEachDatabase
class FacetsTest {

    private static final List<Long> WHOLE = List.of(Listing.ARCHIVE);
    private static final int ALL = 1_000;

    private final TestDatabase kind;
    private final Database archive;

    FacetsTest(TestDatabase kind) {
        this.kind = kind;
        this.archive = GeneratedArchive.ofMany(kind);
    }

    private <T> List<String> counted(Function<Facets, Map<Long, List<Facet<T>>>> count, Function<T, Object> value) {
        return archive.read(snapshot -> count.apply(snapshot.facets()).get(Listing.ARCHIVE)).stream()
                .map(facet -> value.apply(facet.value()) + " | " + facet.count())
                .sorted()
                .toList();
    }

    @Test
    void years_areCountedAsByHand() {
        assertThat(counted(facets -> facets.years(Articles.ALL, WHOLE, Filter.NONE, ALL), year -> year))
                .isEqualTo(
                        Contents.column(
                                archive,
                                "select extract(year from published_on), count(*) from article where published_on is not null group by 1"));
    }

    @Test
    void issues_areCountedAsByHand_underAFilter() {
        var filter = new Filter(Map.of("hasAuthor", true));
        assertThat(counted(facets -> facets.issues(Articles.ALL, WHOLE, filter, ALL), issue -> issue.slug()))
                .isNotEmpty()
                .isEqualTo(Contents.column(archive, """
                        select i.slug, count(*) from article a join issue i on i.id = a.issue_id
                        where exists (select 1 from byline where article_id = a.id and role = 'AUTHOR') group by i.slug
                        """));
    }

    @Test
    void authors_countAnArticleOnce_howeverManyRolesTheyHave() {
        assertThat(counted(facets -> facets.authors(Articles.ALL, WHOLE, Filter.NONE, ALL), author -> author.slug()))
                .isEqualTo(Contents.column(archive, """
                        select w.slug, count(distinct article_id) from byline join author w on w.id = author_id group by w.slug
                        """));
    }

    @Test
    void people_ofTheArticlesOfEachAuthor_areCountedAsByHand() {
        var authors = archive
                .read(snapshot -> Lists.page(snapshot, Authors.ALL, WHOLE, PageRequest.first(5)))
                .get(Listing.ARCHIVE)
                .entries()
                .stream()
                .map(entry -> entry.row().id())
                .toList();
        var byAuthor =
                archive.read(snapshot -> snapshot.facets().people(Articles.OF_AUTHOR, authors, Filter.NONE, ALL));
        assertThat(authors)
                .hasSize(5)
                .allSatisfy(author -> assertThat(byAuthor.get(author).stream()
                                .map(facet -> facet.value().slug() + " | " + facet.count())
                                .sorted())
                        .containsExactlyElementsOf(Contents.column(archive, """
                                select p.slug, count(*) from article_person join person p on p.id = person_id
                                where article_id in (select article_id from byline where author_id = %d) group by p.slug
                                """.formatted(author))));
    }

    @Test
    void first_keepsThoseWithMost() {
        var counts = archive.read(snapshot -> snapshot.facets().people(Articles.ALL, WHOLE, Filter.NONE, ALL))
                .get(Listing.ARCHIVE);
        var three = archive.read(snapshot -> snapshot.facets().people(Articles.ALL, WHOLE, Filter.NONE, 3))
                .get(Listing.ARCHIVE);
        assertThat(three).isEqualTo(counts.subList(0, 3));
        assertThat(counts).isSortedAccordingTo((a, b) -> b.count() - a.count());
    }

    @Test
    void thoseWithEquallyMany_comeInTheOrderOfTheirLists() {
        try (var ties = kind.empty()) {
            TestArchive.write(
                    ties,
                    "1",
                    Draft.titled("One")
                            .inIssue("Post", LocalDate.of(2001, 1, 1))
                            .naming("Ann Zola", "Zoe Abel"));
            TestArchive.write(
                    ties,
                    "2",
                    Draft.titled("Two")
                            .inIssue("Post", LocalDate.of(2002, 1, 1))
                            .naming("Max Mann", "Max Mann"));
            ties.read(snapshot -> {
                assertThat(snapshot.facets()
                                .people(Articles.ALL, WHOLE, Filter.NONE, ALL)
                                .get(Listing.ARCHIVE))
                        .extracting(facet -> facet.value().name())
                        .containsExactly("Zoe Abel", "Max Mann", "Ann Zola");
                assertThat(snapshot.facets()
                                .issues(Articles.ALL, WHOLE, Filter.NONE, ALL)
                                .get(Listing.ARCHIVE))
                        .extracting(facet -> facet.value().slug())
                        .containsExactly("post-2002-01-01", "post-2001-01-01");
                return null;
            });
        }
    }
}
