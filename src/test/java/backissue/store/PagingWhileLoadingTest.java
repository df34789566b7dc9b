package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.Draft;
import backissue.OnEachDatabase;
import backissue.TestArchive;
import backissue.TestDatabase;
import backissue.archive.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Someone who pages through a list while others load into it meets each article that was there, and none twice. */
@OnEachDatabase
class PagingWhileLoadingTest {

    private static final int BEFORE = 40;

    private final TestDatabase kind;

    PagingWhileLoadingTest(TestDatabase kind) {
        this.kind = kind;
    }

    @ParameterizedTest
    @CsvSource({"1, false", "7, false", "7, true", "39, true"})
    void pages_missNothingAndRepeatNothing(int size, boolean fromEnd) {
        try (var archive = kind.empty()) {
            for (int i = 0; i < BEFORE; i++) load(archive, i);
            var met = walk(archive, size, fromEnd);
            assertThat(met).doesNotHaveDuplicates();
            for (int i = 0; i < BEFORE; i++) assertThat(met).contains("report-" + i);
        }
    }

    private static void load(Database archive, int number) {
        // dates go round, so that what is loaded later comes before, between and after what was there
        TestArchive.write(
                archive,
                "page-" + number,
                Draft.titled("Report " + number)
                        .text(Draft.words("t" + number + "x", 8))
                        .on(LocalDate.of(2001, 1, 1).plusDays(number * 7 % 11)));
    }

    private static List<String> walk(Database archive, int size, boolean fromEnd) {
        var met = new ArrayList<String>();
        Optional<List<Object>> place = Optional.empty();
        for (int loaded = BEFORE; ; loaded++) {
            var request = Lists.request(
                    size, fromEnd, fromEnd ? Optional.empty() : place, fromEnd ? place : Optional.empty());
            var slice = archive.read(snapshot -> Lists.page(snapshot, Articles.ALL, List.of(Listing.ARCHIVE), request))
                    .get(Listing.ARCHIVE);
            slice.entries().stream().map(Slice.Entry::row).map(Article::slug).forEach(met::add);
            if (!(fromEnd ? slice.hasPrevious() : slice.hasNext())) return met;
            var edge = fromEnd ? slice.entries().getFirst() : slice.entries().getLast();
            place = Optional.of(Articles.ALL.key(Listing.OWN_ORDER, edge.cursor()));
            load(archive, loaded);
        }
    }
}
