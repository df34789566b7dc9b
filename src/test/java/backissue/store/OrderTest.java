package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.GeneratedArchive;
import backissue.OnEachDatabase;
import backissue.TestDatabase;
import backissue.archive.Article;
import backissue.archive.Author;
import backissue.archive.Issue;
import backissue.archive.Naming;
import backissue.archive.PersonName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The order of each list is the one its description promises. */
@OnEachDatabase
class OrderTest {

    private static final Comparator<Article> NEWEST_FIRST = Comparator.comparing(
                    (Article article) -> article.publishedOn().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(Article::slug);

    private final Database archive;

    OrderTest(TestDatabase kind) {
        archive = GeneratedArchive.ofMany(kind);
    }

    private <T> List<T> whole(Listing<T> listing, Lists list, int parent) {
        return archive.read(snapshot -> {
            long id = list.parents(snapshot).get(parent);
            return Lists.page(snapshot, listing, List.of(id), PageRequest.first(1_000)).get(id).entries().stream()
                    .map(Slice.Entry::row)
                    .toList();
        });
    }

    @Test
    void articles_areNewestFirst_undatedLast() {
        var articles = whole(Articles.ALL, Lists.ARTICLES, 0);
        assertThat(articles).hasSizeGreaterThan(200).isSortedAccordingTo(NEWEST_FIRST);
        assertThat(articles.getLast().publishedOn()).isEmpty();
        assertThat(articles)
                .extracting(Article::publishedOn)
                .filteredOn(Optional::isEmpty)
                .hasSizeGreaterThan(1);
    }

    @Test
    void articlesOfAnAuthor_areNewestFirst_eachOnce() {
        assertThat(whole(Articles.OF_AUTHOR, Lists.ARTICLES_OF_AUTHOR, 2))
                .hasSizeGreaterThan(10)
                .isSortedAccordingTo(NEWEST_FIRST)
                .doesNotHaveDuplicates();
    }

    @Test
    void articlesNamingAPerson_areNewestFirst() {
        assertThat(whole(Articles.NAMING, Lists.ARTICLES_NAMING, 2))
                .extracting(Naming::other)
                .isSortedAccordingTo(NEWEST_FIRST);
    }

    @Test
    void issues_areNewestFirst() {
        assertThat(whole(Issues.ALL, Lists.ISSUES, 0))
                .hasSizeGreaterThan(10)
                .isSortedAccordingTo(
                        Comparator.comparing(Issue::publishedOn).reversed().thenComparing(Issue::slug));
    }

    @Test
    void authors_areInOrderOfSurname() {
        assertThat(whole(Authors.ALL, Lists.AUTHORS, 0))
                .isSortedAccordingTo(Comparator.comparing((Author author) -> PersonName.sortKey(author.name())))
                .extracting(Author::name)
                .containsSubsequence(
                        "Jo Álvarez", "Ada Fisk", "Ida Fisk", "Dan Hale", "Анна Орлова", "Clara Voss", "Émile Zand");
    }

    @Test
    void peopleOfAnArticle_areMostOftenNamedFirst() {
        for (int parent = 0; parent < 12; parent++) {
            assertThat(whole(People.OF_ARTICLE, Lists.PEOPLE_OF_ARTICLE, parent))
                    .isSortedAccordingTo(Comparator.comparing(naming -> -naming.mentionCount()));
        }
    }

    @Test
    void mentionsInAnArticle_areInReadingOrder() {
        for (int parent = 0; parent < 12; parent++) {
            assertThat(whole(People.MENTIONS_IN_ARTICLE, Lists.MENTIONS_IN_ARTICLE, parent))
                    .isSortedAccordingTo(
                            Comparator.comparing(mention -> mention.span().start()));
        }
    }
}
