package backissue.graphql;

import backissue.graphql.FieldSource.Held;
import backissue.graphql.FieldSource.Loader;
import backissue.graphql.FieldSource.Relation;
import backissue.graphql.FieldSource.Want;
import backissue.store.Snapshot;
import graphql.GraphQLError;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an operation needs from the archive, and the loading of it, level by level.
 *
 * <p>A level is everything that can be loaded once the levels above it are there. However many parents a relation has,
 * they are loaded by one statement, and so are fields of a level that want parts of the same list under different names.
 */
final class FetchPlan {

    private final ApiSchema schema;
    private final ExecutableNormalizedOperation operation;
    private final Map<ExecutableNormalizedField, Map<Relation, Want>> wants = new IdentityHashMap<>();
    private final List<GraphQLError> problems = new ArrayList<>();

    /** A relation of some parents that waits for its level. */
    private record Pending(ExecutableNormalizedField field, Relation relation, Want want, List<Loaded> parents) {}

    FetchPlan(ApiSchema schema, ExecutableNormalizedOperation operation) {
        this.schema = schema;
        this.operation = operation;
        operation.getTopLevelFields().forEach(this::check);
    }

    /** What is wrong with the operation's arguments, all of it at once. Nothing may be loaded unless this is empty. */
    List<GraphQLError> problems() {
        return problems;
    }

    /** Whether anything has to be loaded at all: a question about the schema does not. */
    boolean needsArchive() {
        return !wants.isEmpty();
    }

    private void check(ExecutableNormalizedField field) {
        for (var type : field.getObjectTypeNames()) {
            if (schema.source(type, field.getFieldName()).orElse(null) instanceof Relation relation) check(field, relation);
        }
        field.getChildren().forEach(this::check);
    }

    private void check(ExecutableNormalizedField field, Relation relation) {
        try {
            var want = relation.want().apply(new Selection(field, schema.executable()));
            wants.computeIfAbsent(field, _ -> new IdentityHashMap<>()).put(relation, want);
        } catch (ArgumentProblem problem) {
            problems.add(Errors.argument(problem, operation, field));
        }
    }

    /**
     * Loads the whole tree of the answer. Returns its root.
     *
     * @param snapshot may be null if the plan does not need the archive
     */
    Loaded load(Snapshot snapshot) {
        var root = new Loaded("Query", new QueryFields.Root());
        var first = new ArrayList<Pending>();
        operation.getTopLevelFields().forEach(field -> reach(field, List.of(root), first));
        List<Pending> level = first;
        while (!level.isEmpty()) {
            level = load(snapshot, level);
        }
        return root;
    }

    private List<Pending> load(Snapshot snapshot, List<Pending> level) {
        var byLoader = new LinkedHashMap<Loader<?, ?>, List<Pending>>();
        level.forEach(pending ->
                byLoader.computeIfAbsent(pending.relation().loader(), _ -> new ArrayList<>()).add(pending));
        var next = new ArrayList<Pending>();
        byLoader.forEach((loader, sharing) -> {
            var loaded = run(snapshot, loader, sharing);
            sharing.forEach(pending -> attach(pending, loaded.get(pending.want().request()), next));
        });
        return next;
    }

    @SuppressWarnings("unchecked") // a relation's keys are of the type its loader takes
    private static <K, R> Map<Object, Map<K, R>> run(Snapshot snapshot, Loader<K, R> loader, List<Pending> sharing) {
        var wanted = new LinkedHashMap<Object, Set<K>>();
        for (var pending : sharing) {
            for (var parent : pending.parents()) {
                var key = (K) pending.want().key().apply(parent.value());
                if (key != null) wanted.computeIfAbsent(pending.want().request(), _ -> new LinkedHashSet<>()).add(key);
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

    /** Follows a field from its parents to what it leads to, as far as that is loaded; the rest waits for the next level. */
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
                case Relation relation -> next.add(new Pending(field, relation, wants.get(field).get(relation), ofType));
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
        if (GraphQLTypeUtil.isLeaf(type)) return value;
        var child = new Loaded(type instanceof GraphQLObjectType object ? object.getName() : schema.typeOf(value), value);
        children.add(child);
        return child;
    }
}
