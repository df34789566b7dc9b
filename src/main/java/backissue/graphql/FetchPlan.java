package backissue.graphql;

import backissue.graphql.FieldSource.Relation;
import backissue.graphql.FieldSource.Want;
import backissue.store.Snapshot;
import graphql.GraphQLError;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What an operation needs from the archive, known and checked before anything is read. */
final class FetchPlan {

    private final ApiSchema schema;
    private final ExecutableNormalizedOperation operation;
    private final Map<ExecutableNormalizedField, Map<Relation, Want>> wants = new IdentityHashMap<>();
    private final List<GraphQLError> problems = new ArrayList<>();

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
            if (schema.source(type, field.getFieldName()).orElse(null) instanceof Relation relation) {
                check(field, relation);
            }
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
     * @throws RequestRefused if more is loaded than an answer may hold
     */
    Loaded load(Snapshot snapshot, AnswerSize size) {
        return new TreeLoading(schema, wants, snapshot, size).load(operation);
    }
}
