package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.GeneratedArchive;
import backissue.OnEachDatabase;
import backissue.TestDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of a list, put together, are the list: for every list, page size and direction. */
@OnEachDatabase
class PagingTest {

    private static final int WHOLE = 100_000;
    private static final List<Integer> SIZES = List.of(1, 2, 3, 7, 20, 100, 1_000);

    private final Database archive;

    PagingTest(TestDatabase kind) {
        archive = GeneratedArchive.ofMany(kind);
    }

    @ParameterizedTest
    @EnumSource(Lists.class)
    void pagesForwards_areTheWholeList(Lists list) {
        archive.read(snapshot -> {
            for (long parent : list.parents(snapshot)) {
                var whole = whole(snapshot, list.listing, parent);
                for (int size : SIZES) {
                    if (whole.size() / size > 100) continue;
                    assertThat(forwards(snapshot, list.listing, parent, size))
                            .as("size %d", size)
                            .isEqualTo(whole);
                }
            }
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(Lists.class)
    void pagesBackwards_areTheWholeList(Lists list) {
        archive.read(snapshot -> {
            for (long parent : list.parents(snapshot)) {
                var whole = whole(snapshot, list.listing, parent);
                for (int size : SIZES) {
                    if (whole.size() / size > 100) continue;
                    assertThat(backwards(snapshot, list.listing, parent, size))
                            .as("size %d", size)
                            .isEqualTo(whole);
                }
            }
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(Lists.class)
    void list_hasNoRowTwice_andIsAsLongAsItsCount(Lists list) {
        archive.read(snapshot -> {
            var parents = list.parents(snapshot);
            var counts = Lists.count(snapshot, list.listing, parents);
            for (long parent : parents) {
                var whole = whole(snapshot, list.listing, parent);
                assertThat(whole).doesNotHaveDuplicates();
                assertThat(counts).containsEntry(parent, whole.size());
            }
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(Lists.class)
    void pagesOfManyParentsAtOnce_areThoseOfEachAlone(Lists list) {
        archive.read(snapshot -> {
            var parents = list.parents(snapshot);
            for (int size : List.of(0, 1, 3, 1_000)) {
                for (boolean fromEnd : List.of(false, true)) {
                    var request = Lists.request(size, fromEnd, Optional.empty(), Optional.empty());
                    assertThat(page(snapshot, list.listing, parents, request))
                            .as("size %d, from end: %s", size, fromEnd)
                            .isEqualTo(eachAlone(snapshot, list.listing, parents, request));
                }
            }
            return null;
        });
    }

    private static <T> Map<Long, Slice<T>> page(
            Snapshot snapshot, Listing<T> listing, Collection<Long> parents, PageRequest request) {
        return Lists.page(snapshot, listing, parents, request);
    }

    private static <T> Map<Long, Slice<T>> eachAlone(
            Snapshot snapshot, Listing<T> listing, Collection<Long> parents, PageRequest request) {
        var alone = new HashMap<Long, Slice<T>>();
        parents.forEach(parent -> alone.putAll(Lists.page(snapshot, listing, List.of(parent), request)));
        return alone;
    }

    private static <T> List<T> whole(Snapshot snapshot, Listing<T> listing, long parent) {
        var slice = Lists.page(snapshot, listing, List.of(parent), PageRequest.first(WHOLE))
                .get(parent);
        assertThat(slice.hasNext()).isFalse();
        assertThat(slice.hasPrevious()).isFalse();
        return rows(slice);
    }

    private static <T> List<T> forwards(Snapshot snapshot, Listing<T> listing, long parent, int size) {
        var rows = new ArrayList<T>();
        Optional<List<Object>> after = Optional.empty();
        while (true) {
            var request = Lists.request(size, false, after, Optional.empty());
            var slice = Lists.page(snapshot, listing, List.of(parent), request).get(parent);
            assertThat(slice.hasPrevious()).as("something before").isEqualTo(!rows.isEmpty());
            rows.addAll(rows(slice));
            if (!slice.hasNext()) return rows;
            assertThat(slice.entries()).hasSize(size);
            after = Optional.of(
                    listing.key(Listing.OWN_ORDER, slice.entries().getLast().cursor()));
        }
    }

    private static <T> List<T> backwards(Snapshot snapshot, Listing<T> listing, long parent, int size) {
        var rows = new ArrayList<T>();
        Optional<List<Object>> before = Optional.empty();
        while (true) {
            var request = Lists.request(size, true, Optional.empty(), before);
            var slice = Lists.page(snapshot, listing, List.of(parent), request).get(parent);
            assertThat(slice.hasNext()).as("something after").isEqualTo(!rows.isEmpty());
            rows.addAll(0, rows(slice));
            if (!slice.hasPrevious()) return rows;
            assertThat(slice.entries()).hasSize(size);
            before = Optional.of(
                    listing.key(Listing.OWN_ORDER, slice.entries().getFirst().cursor()));
        }
    }

    private static <T> List<T> rows(Slice<T> slice) {
        return slice.entries().stream().map(Slice.Entry::row).toList();
    }
}
