package backissue.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** Every list that is read in pages, and what it can be a list of. */
enum Lists {
    ARTICLES(Articles.ALL, null),
    ARTICLES_OF_ISSUE(Articles.OF_ISSUE, Issues.ALL),
    ARTICLES_OF_AUTHOR(Articles.OF_AUTHOR, Authors.ALL),
    ARTICLES_NAMING(Articles.NAMING, People.ALL),
    AUTHORS(Authors.ALL, null),
    ISSUES(Issues.ALL, null),
    PEOPLE(People.ALL, null),
    PEOPLE_OF_ARTICLE(People.OF_ARTICLE, Articles.ALL),
    MENTIONS_IN_ARTICLE(People.MENTIONS_IN_ARTICLE, Articles.ALL),
    MENTIONS_OF_PERSON(People.MENTIONS_OF_PERSON, People.ALL);

    /** More would show nothing new. */
    private static final int PARENTS = 12;

    private static final long NO_SUCH_PARENT = 1_000_000;

    final Listing<?> listing;
    private final Listing<?> parents;

    Lists(Listing<?> listing, Listing<?> parents) {
        this.listing = listing;
        this.parents = parents;
    }

    /** Some rows this is a list of, and one that is not there; for a list of the whole archive, the archive. */
    List<Long> parents(Snapshot snapshot) {
        if (parents == null) return List.of(Listing.ARCHIVE);
        var first = page(snapshot, parents, List.of(Listing.ARCHIVE), PageRequest.first(PARENTS))
                .get(Listing.ARCHIVE);
        var ids = first.entries().stream().mapToLong(entry -> id(entry.row()));
        return LongStream.concat(ids, LongStream.of(NO_SUCH_PARENT)).boxed().toList();
    }

    /** Of those, the one with the longest list. */
    long longest(Snapshot snapshot) {
        var counts = count(snapshot, listing, parents(snapshot));
        return parents(snapshot).stream().max(Comparator.comparing(counts::get)).orElseThrow();
    }

    private static long id(Object row) {
        return switch (row) {
            case backissue.archive.Article article -> article.id();
            case backissue.archive.Author author -> author.id();
            case backissue.archive.Issue issue -> issue.id();
            case backissue.archive.Person person -> person.id();
            default -> throw new IllegalArgumentException(row.toString());
        };
    }

    static <T> Map<Long, Slice<T>> page(
            Snapshot snapshot, Listing<T> listing, Collection<Long> parents, PageRequest request) {
        return snapshot.pages(listing, Map.of(request, new LinkedHashSet<>(parents)))
                .get(request);
    }

    static Map<Long, Integer> count(Snapshot snapshot, Listing<?> listing, List<Long> parents) {
        return snapshot.counts(listing, Map.of(Filter.NONE, new LinkedHashSet<>(parents)))
                .get(Filter.NONE);
    }

    /** Part of a list in its own order. */
    static PageRequest request(int size, boolean fromEnd, Optional<List<Object>> after, Optional<List<Object>> before) {
        return new PageRequest(Filter.NONE, Listing.OWN_ORDER, size, fromEnd, after, before);
    }
}
