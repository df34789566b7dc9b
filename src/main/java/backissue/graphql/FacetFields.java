package backissue.graphql;

import backissue.graphql.Connections.Scope;
import backissue.graphql.FieldSource.Loader;
import backissue.store.Facets;
import backissue.store.Facets.Facet;
import backissue.store.Filter;
import backissue.store.Listing;
import backissue.store.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the articles of a list are spread. */
final class FacetFields {

    /** Counts the lists of many parents under one filter. */
    @FunctionalInterface
    private interface Count<T> {
        Map<Long, List<Facet<T>>> of(
                Facets facets, Listing<?> listing, Collection<Long> parents, Filter filter, int first);
    }

    private FacetFields() {}

    static Fields<Scope> fields() {
        return Fields.of("ArticleFacets", Scope.class)
                .firstOf("years", scope -> scope, loader(Facets::years))
                .firstOf("issues", scope -> scope, loader(Facets::issues))
                .firstOf("authors", scope -> scope, loader(Facets::authors))
                .firstOf("people", scope -> scope, loader(Facets::people));
    }

    /** One statement for all lists of one kind under one filter. */
    private static <T> Loader<Scope, List<Facet<T>>> loader(Count<T> count) {
        return (snapshot, scopes, first) -> load(snapshot, scopes, (Integer) first, count);
    }

    private static <T> Map<Scope, List<Facet<T>>> load(
            Snapshot snapshot, Set<Scope> scopes, int first, Count<T> count) {
        var alike = new LinkedHashMap<List<Object>, List<Scope>>();
        scopes.forEach(scope -> alike.computeIfAbsent(List.of(scope.listing(), scope.filter()), _ -> new ArrayList<>())
                .add(scope));
        var facets = new HashMap<Scope, List<Facet<T>>>();
        for (var same : alike.values()) {
            var one = same.getFirst();
            var parents = same.stream().map(Scope::parent).toList();
            var byParent = count.of(snapshot.facets(), one.listing(), parents, one.filter(), first);
            same.forEach(scope -> facets.put(scope, byParent.getOrDefault(scope.parent(), List.of())));
        }
        return facets;
    }

    @SuppressWarnings("rawtypes") // the class of a facet does not tell its value
    static List<Fields<?>> values() {
        return List.of(
                Fields.of("YearFacet", Facet.class).read("year", Facet::value).read("count", Facet::count),
                Fields.of("IssueFacet", Facet.class).held("issue", Facet::value).read("count", Facet::count),
                Fields.of("AuthorFacet", Facet.class)
                        .held("author", Facet::value)
                        .read("count", Facet::count),
                Fields.of("PersonFacet", Facet.class)
                        .held("person", Facet::value)
                        .read("count", Facet::count));
    }
}
