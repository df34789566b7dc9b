package backissue.graphql;

import backissue.graphql.Connections.Scope;
import backissue.graphql.FieldSource.Loader;
import backissue.search.ArticleIndex;
import backissue.search.Hit;
import backissue.search.HitKind;
import backissue.search.Marked;
import backissue.search.SearchOrder;
import backissue.search.SearchPage;
import backissue.search.SearchQuery;
import backissue.search.Suggestion;
import backissue.store.Articles;
import backissue.store.BadCursor;
import backissue.store.Filter;
import backissue.store.Listing;
import backissue.store.PageRequest;
import backissue.store.Slice;
import backissue.store.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Searches the index, which answers with ids, and fetches their rows: one statement for each kind found. */
record SearchLoader(ArticleIndex index) implements Loader<SearchLoader.Wanted, SearchLoader.Found> {

    private static final int SNIPPETS = 3;

    /** A search as a query asks for it. */
    record Wanted(
            String text, SearchOrder order, Set<HitKind> kinds, Filter filter, PageRequest page, boolean facets) {}

    /** @param articles all articles found, for counting; null unless the query counts them */
    record Found(Slice<?> slice, List<FoundHit> hits, int total, Optional<String> corrected, Scope articles) {}

    /** A hit and its row. */
    record FoundHit(String cursor, Hit hit, Object row) {}

    /** @param row what is suggested */
    record Suggested(Marked label, Object row) {}

    static Wanted wanted(Selection selection) {
        var arguments = selection.arguments();
        var text = arguments.text("query").orElseThrow();
        var order = SearchOrder.valueOf(arguments.text("orderBy").orElse(SearchOrder.RELEVANCE.name()));
        return new Wanted(
                text,
                order,
                arguments.list("kinds").map(SearchLoader::kinds).orElse(EnumSet.allOf(HitKind.class)),
                arguments.filter(),
                arguments.page(Listing.OWN_ORDER, cursor -> SearchQuery.key(text, order, cursor)),
                selection.asksFor("facets"));
    }

    private static Set<HitKind> kinds(Collection<?> names) {
        var kinds = EnumSet.noneOf(HitKind.class);
        names.forEach(name -> kinds.add(HitKind.valueOf((String) name)));
        return kinds;
    }

    @Override
    public Map<Wanted, Found> load(Snapshot snapshot, Set<Wanted> searches, Object request) {
        var queries = new LinkedHashMap<Wanted, SearchQuery>();
        var pages = new HashMap<Wanted, SearchPage>();
        searches.forEach(wanted -> queries.put(wanted, query(snapshot, wanted)));
        queries.forEach((wanted, query) -> pages.put(wanted, index.search(query)));
        var rows = new Rows(snapshot);
        pages.values()
                .forEach(page -> page.slice()
                        .entries()
                        .forEach(entry ->
                                rows.want(entry.row().kind(), entry.row().id())));
        rows.load();
        var found = new HashMap<Wanted, Found>();
        pages.forEach((wanted, page) -> found.put(wanted, found(wanted, queries.get(wanted), page, rows)));
        return found;
    }

    private static SearchQuery query(Snapshot snapshot, Wanted wanted) {
        boolean all = wanted.filter().equals(Filter.NONE);
        var articles =
                all ? Optional.<long[]>empty() : Optional.of(snapshot.articles().ids(wanted.filter()));
        return new SearchQuery(wanted.text(), wanted.order(), wanted.kinds(), articles, wanted.page(), SNIPPETS);
    }

    private Found found(Wanted wanted, SearchQuery query, SearchPage page, Rows rows) {
        var hits = new ArrayList<FoundHit>();
        for (var entry : page.slice().entries()) {
            // the index may be a moment behind: what the archive no longer has is no hit
            rows.find(entry.row().kind(), entry.row().id())
                    .ifPresent(row -> hits.add(new FoundHit(entry.cursor(), entry.row(), row)));
        }
        var articles = wanted.facets()
                ? new Scope(Articles.among(index.matchingArticles(query)), Listing.ARCHIVE, Filter.NONE)
                : null;
        return new Found(page.slice(), hits, page.total(), page.corrected(), articles);
    }

    /** What a beginning is typed of, and how many suggestions are wanted. */
    record Typed(String prefix, int size) {}

    /** Loads suggestions by what has been typed. */
    Loader<Typed, List<Suggested>> suggestions() {
        return (snapshot, prefixes, _) -> suggested(snapshot, prefixes);
    }

    private Map<Typed, List<Suggested>> suggested(Snapshot snapshot, Set<Typed> prefixes) {
        var rows = new Rows(snapshot);
        var found = new HashMap<Typed, List<Suggestion>>();
        prefixes.forEach(typed -> found.put(typed, index.suggest(typed.prefix(), typed.size())));
        found.values().forEach(list -> list.forEach(each -> rows.want(each.kind(), each.id())));
        rows.load();
        var suggested = new HashMap<Typed, List<Suggested>>();
        found.forEach((typed, list) -> suggested.put(
                typed,
                list.stream()
                        .flatMap(each ->
                                rows.find(each.kind(), each.id()).map(row -> new Suggested(each.label(), row)).stream())
                        .toList()));
        return suggested;
    }

    /** Rows of several kinds, fetched together. */
    private static final class Rows {

        private final Snapshot snapshot;
        private final Map<HitKind, Set<Long>> wanted = new EnumMap<>(HitKind.class);
        private final Map<HitKind, Map<Long, ?>> found = new EnumMap<>(HitKind.class);

        Rows(Snapshot snapshot) {
            this.snapshot = snapshot;
        }

        void want(HitKind kind, long id) {
            wanted.computeIfAbsent(kind, _ -> new LinkedHashSet<>()).add(id);
        }

        void load() {
            wanted.forEach((kind, ids) -> found.put(
                    kind,
                    switch (kind) {
                        case ARTICLE -> snapshot.articles().byId(ids);
                        case PERSON -> snapshot.people().byId(ids);
                        case AUTHOR -> snapshot.authors().byId(ids);
                        case ISSUE -> snapshot.issues().byId(ids);
                    }));
        }

        Optional<Object> find(HitKind kind, long id) {
            return Optional.ofNullable(found.get(kind)).map(rows -> rows.get(id));
        }
    }
}
