package backissue.graphql;

import backissue.graphql.FieldSource.Held;
import backissue.graphql.FieldSource.Loader;
import backissue.graphql.FieldSource.Relation;
import backissue.graphql.FieldSource.Want;
import backissue.store.Snapshot;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The loading of what an operation needs, level by level.
 *
 * <p>A level is everything that can be loaded once the levels above it are there. However many parents a relation has,
 * they are loaded by one statement, and so are fields of a level that want parts of the same list under different
 * names.
 */
final class TreeLoading {

    private final ApiSchema schema;
    private final Map<ExecutableNormalizedField, Map<Relation, Want>> wants;
    private final Snapshot snapshot;
    private final AnswerSize size;

    /** A relation of some parents that waits for its level. */
    private record Pending(ExecutableNormalizedField field, Relation relation, Want want, List<Loaded> parents) {}

    TreeLoading(
            ApiSchema schema,
            Map<ExecutableNormalizedField, Map<Relation, Want>> wants,
            Snapshot snapshot,
            AnswerSize size) {
        this.schema = schema;
        this.wants = wants;
        this.snapshot = snapshot;
        this.size = size;
    }

    Loaded load(ExecutableNormalizedOperation operation) {
        var root = new Loaded("Query", new QueryFields.Root());
        var level = new ArrayList<Pending>();
        operation.getTopLevelFields().forEach(field -> reach(field, List.of(root), level));
        for (List<Pending> next = level; !next.isEmpty(); ) next = load(next);
        return root;
    }

    private List<Pending> load(List<Pending> level) {
        var byLoader = new LinkedHashMap<Loader<?, ?>, List<Pending>>();
        level.forEach(pending -> byLoader.computeIfAbsent(pending.relation().loader(), _ -> new ArrayList<>())
                .add(pending));
        var next = new ArrayList<Pending>();
        byLoader.forEach((loader, sharing) -> {
            var loaded = run(loader, sharing);
            sharing.forEach(pending -> attach(pending, loaded.get(pending.want().request()), next));
        });
        return next;
    }

    @SuppressWarnings("unchecked") // a relation's keys are of the type its loader takes
    private <K, R> Map<Object, Map<K, R>> run(Loader<K, R> loader, List<Pending> sharing) {
        var wanted = new LinkedHashMap<Object, Set<K>>();
        for (var pending : sharing) {
            for (var parent : pending.parents()) {
                var key = (K) pending.want().key().apply(parent.value());
                if (key != null) {
                    wanted.computeIfAbsent(pending.want().request(), _ -> new LinkedHashSet<>())
                            .add(key);
                }
            }
        }
        return wanted.isEmpty() ? Map.of() : loader.loadAll(snapshot, wanted);
    }

    /** @param rows what was loaded, by key; null if none of the parents has a key */
    private void attach(Pending pending, Map<?, ?> rows, List<Pending> next) {
        var arguments = new Selection(pending.field(), schema.executable()).arguments();
        var children = new ArrayList<Loaded>();
        for (var parent : pending.parents()) {
            var key = pending.want().key().apply(parent.value());
            var row = key == null || rows == null ? null : rows.get(key);
            relate(pending.field(), parent, pending.relation().value().of(parent.value(), row, arguments), children);
        }
        pending.field().getChildren().forEach(child -> reach(child, children, next));
    }

    /**
     * Follows a field from its parents to what it leads to, as far as that is loaded; the rest waits for the next
     * level.
     */
    private void reach(ExecutableNormalizedField field, List<Loaded> parents, List<Pending> next) {
        var byType = new HashMap<String, List<Loaded>>();
        for (var parent : parents) {
            if (field.getObjectTypeNames().contains(parent.type())) {
                byType.computeIfAbsent(parent.type(), _ -> new ArrayList<>()).add(parent);
            }
        }
        byType.forEach((type, ofType) -> {
            switch (schema.source(type, field.getFieldName()).orElse(null)) {
                case Held held -> reachHeld(field, held, ofType, next);
                case Relation relation ->
                    next.add(new Pending(field, relation, wants.get(field).get(relation), ofType));
                case FieldSource.Read _ -> {}
                case null -> {} // __typename and its like
            }
        });
    }

    private void reachHeld(ExecutableNormalizedField field, Held held, List<Loaded> parents, List<Pending> next) {
        var children = new ArrayList<Loaded>();
        parents.forEach(parent -> relate(field, parent, held.value().apply(parent.value()), children));
        field.getChildren().forEach(child -> reach(child, children, next));
    }

    private void relate(ExecutableNormalizedField field, Loaded parent, Object value, List<Loaded> children) {
        var type = field.getType(schema.executable());
        parent.relate(field.getResultKey(), loaded(value, type, children));
    }

    private Object loaded(Object value, GraphQLType declared, List<Loaded> children) {
        var type = GraphQLTypeUtil.unwrapNonNull(declared);
        if (value == null) return null;
        if (type instanceof GraphQLList list) {
            var items = new ArrayList<>();
            ((List<?>) value).forEach(item -> items.add(loaded(item, list.getWrappedType(), children)));
            return items;
        }
        size.add(value);
        if (GraphQLTypeUtil.isLeaf(type)) return value;
        var child =
                new Loaded(type instanceof GraphQLObjectType object ? object.getName() : schema.typeOf(value), value);
        children.add(child);
        return child;
    }
}
