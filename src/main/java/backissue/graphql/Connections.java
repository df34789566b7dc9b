package backissue.graphql;

import backissue.archive.Naming;
import backissue.archive.PersonCount;
import backissue.graphql.FieldSource.Loader;
import backissue.store.Filter;
import backissue.store.Listing;
import backissue.store.PageRequest;
import backissue.store.Slice;
import backissue.store.Snapshot;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Lists in pages, as the Relay Cursor Connections specification has them. */
final class Connections {

    private Connections() {}

    /**
     * A page as loaded.
     *
     * @param totalCount null unless the query asks for it
     * @param whole the list the page is of
     */
    record Connection(Slice<?> slice, Integer totalCount, Scope whole) {}

    /** All rows of a list: those of one parent that a filter keeps. */
    record Scope(Listing<?> listing, long parent, Filter filter) {}

    /** @param counted whether the length of the whole list is wanted too */
    record Request(PageRequest page, boolean counted) {}

    static Request request(Selection selection, Listing<?> listing) {
        return new Request(selection.arguments().page(listing), selection.asksFor("totalCount"));
    }

    /**
     * Loads pages of the same list, for many parents and different parts, in one statement, and one more that counts.
     */
    record PageLoader<R>(Listing<R> listing) implements Loader<Long, Connection> {

        @Override
        public Map<Long, Connection> load(Snapshot snapshot, Set<Long> parents, Object request) {
            return loadAll(snapshot, Map.of(request, parents)).get(request);
        }

        @Override
        public Map<Object, Map<Long, Connection>> loadAll(Snapshot snapshot, Map<Object, Set<Long>> wanted) {
            var parts = new LinkedHashMap<PageRequest, Set<Long>>();
            var counted = new LinkedHashMap<Filter, Set<Long>>();
            wanted.forEach((key, parents) -> {
                var request = (Request) key;
                parts.computeIfAbsent(request.page(), _ -> new LinkedHashSet<>())
                        .addAll(parents);
                if (request.counted()) {
                    counted.computeIfAbsent(request.page().filter(), _ -> new LinkedHashSet<>())
                            .addAll(parents);
                }
            });
            var slices = snapshot.pages(listing, parts);
            var counts = counted.isEmpty() ? Map.<Filter, Map<Long, Integer>>of() : snapshot.counts(listing, counted);
            var connections = new HashMap<Object, Map<Long, Connection>>();
            wanted.forEach((key, parents) -> connections.put(key, connections((Request) key, parents, slices, counts)));
            return connections;
        }

        private Map<Long, Connection> connections(
                Request request,
                Set<Long> parents,
                Map<PageRequest, Map<Long, Slice<R>>> slices,
                Map<Filter, Map<Long, Integer>> counts) {
            var filter = request.page().filter();
            var byParent = new HashMap<Long, Connection>();
            for (var parent : parents) {
                var count = request.counted() ? counts.get(filter).get(parent) : null;
                byParent.put(
                        parent,
                        new Connection(
                                slices.get(request.page()).get(parent), count, new Scope(listing, parent, filter)));
            }
            return byParent;
        }
    }

    /** The connection and edge types of lists whose rows are the nodes themselves. */
    static List<Fields<?>> plain(String... nodeTypes) {
        return List.of(nodeTypes).stream()
                .flatMap(node ->
                        List.of(connection(node + "Connection", row -> row), edge(node + "Edge", row -> row)).stream())
                .<Fields<?>>map(fields -> fields)
                .toList();
    }

    /** The connection and edge types of lists of articles, which can be counted by what the articles have. */
    static List<Fields<?>> articles() {
        return List.of(
                connection("ArticleConnection", row -> row).held("facets", Connection::whole),
                edge("ArticleEdge", row -> row));
    }

    /** The connection and edge types of the list of articles that name a person. */
    static List<Fields<?>> articlesNaming() {
        Function<Object, Object> node = row -> ((Naming<?>) row).other();
        return List.of(
                connection("PersonArticlesConnection", node).held("facets", Connection::whole),
                namingEdge("PersonArticlesEdge", node));
    }

    /** The connection and edge types of the list of people an article names. */
    static List<Fields<?>> peopleNamed() {
        Function<Object, Object> node = row -> ((Naming<?>) row).other();
        return List.of(connection("ArticlePeopleConnection", node), namingEdge("ArticlePeopleEdge", node));
    }

    @SuppressWarnings("rawtypes") // see edge
    private static Fields<Slice.Entry> namingEdge(String type, Function<Object, Object> node) {
        return edge(type, node)
                .read("mentionCount", entry -> ((Naming<?>) entry.row()).mentionCount())
                .read("description", entry -> ((Naming<?>) entry.row()).description())
                .firstOf("quotes", entry -> ((Naming<?>) entry.row()).pair(), Loaders.QUOTES);
    }

    /** The connection and edge types of a list of people counted over some articles. */
    static List<Fields<?>> counts(String name) {
        Function<Object, Object> node = row -> ((PersonCount) row).person();
        return List.of(
                connection(name + "Connection", node),
                edge(name + "Edge", node)
                        .read("articleCount", entry -> ((PersonCount) entry.row()).articleCount())
                        .read("mentionCount", entry -> ((PersonCount) entry.row()).mentionCount()));
    }

    private static Fields<Connection> connection(String type, Function<Object, Object> node) {
        return Fields.of(type, Connection.class)
                .held("edges", connection -> connection.slice().entries())
                .held(
                        "nodes",
                        connection -> connection.slice().entries().stream()
                                .map(entry -> node.apply(entry.row()))
                                .toList())
                .held("pageInfo", Connection::slice)
                .read("totalCount", Connection::totalCount);
    }

    @SuppressWarnings("rawtypes") // the class of an entry does not tell its row
    private static Fields<Slice.Entry> edge(String type, Function<Object, Object> node) {
        return Fields.of(type, Slice.Entry.class)
                .read("cursor", Slice.Entry::cursor)
                .held("node", entry -> node.apply(entry.row()));
    }

    @SuppressWarnings("rawtypes") // see edge
    static Fields<Slice> pageInfo() {
        return Fields.of("PageInfo", Slice.class)
                .read("hasNextPage", Slice::hasNext)
                .read("hasPreviousPage", Slice::hasPrevious)
                .read(
                        "startCursor",
                        slice -> slice.entries().isEmpty()
                                ? null
                                : entry(slice, 0).cursor())
                .read(
                        "endCursor",
                        slice -> slice.entries().isEmpty()
                                ? null
                                : entry(slice, slice.entries().size() - 1).cursor());
    }

    private static Slice.Entry<?> entry(Slice<?> slice, int index) {
        return slice.entries().get(index);
    }
}
