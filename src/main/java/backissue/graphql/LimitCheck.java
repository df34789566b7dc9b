package backissue.graphql;

import graphql.GraphQLError;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import java.util.ArrayList;
import java.util.List;

/** Measures an operation, and finds where it asks for more than the limits allow. */
final class LimitCheck {

    private final Limits limits;
    private final List<GraphQLError> problems = new ArrayList<>();
    private int aliases;
    private ExecutableNormalizedField deepest;

    private LimitCheck(Limits limits) {
        this.limits = limits;
    }

    static LimitCheck of(ExecutableNormalizedOperation operation, Cost cost, Limits limits) {
        var check = new LimitCheck(limits);
        operation.getTopLevelFields().forEach(check::walk);
        check.report(cost);
        return check;
    }

    /** What is over a limit; empty if nothing is. */
    List<GraphQLError> problems() {
        return problems;
    }

    /** How many fields stand within each other where that are most, those about the schema apart. */
    int depth() {
        return deepest == null ? 0 : deepest.getLevel();
    }

    int aliases() {
        return aliases;
    }

    private void walk(ExecutableNormalizedField field) {
        if (field.getAlias() != null) aliases++;
        boolean aboutSchema = field.getFieldName().startsWith("__")
                || field.getObjectTypeNames().iterator().next().startsWith("__");
        if (!aboutSchema && (deepest == null || field.getLevel() > deepest.getLevel())) deepest = field;
        field.getChildren().forEach(this::walk);
    }

    private void report(Cost cost) {
        if (cost.estimate() > limits.cost()) {
            problems.add(Errors.limit(
                    ErrorCode.COST_LIMIT_EXCEEDED,
                    ErrorCode.COST_LIMIT_EXCEEDED.text(
                            cost.estimate(),
                            limits.cost(),
                            cost.charges().getFirst().path()),
                    limits.cost()));
        }
        if (depth() > limits.depth()) {
            problems.add(Errors.limit(
                    ErrorCode.DEPTH_LIMIT_EXCEEDED,
                    ErrorCode.DEPTH_LIMIT_EXCEEDED.text(
                            depth(), limits.depth(), String.join(".", deepest.getListOfResultKeys())),
                    limits.depth()));
        }
        Errors.excess(ErrorCode.ALIAS_LIMIT_EXCEEDED, aliases, limits.aliases()).ifPresent(problems::add);
    }
}
