package backissue.graphql;

import graphql.GraphQLError;
import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Measures the values a request gives, those in its document or those of its variables. */
final class InputCheck {

    private static final ErrorCode CODE = ErrorCode.INPUT_LIMIT_EXCEEDED;

    /** What stands in lists and objects, all of them together. */
    private static final int VALUES = 1_000;

    private static final int DEEPEST = 20;

    private static final int LONGEST = 10_000;

    private int values;
    private int depth;
    private int longest;

    /** Adds a value of a document. */
    void literal(Value<?> value) {
        literal(value, 0);
    }

    private void literal(Value<?> value, int level) {
        if (!enter(level)) return;
        switch (value) {
            case ArrayValue list -> list.getValues().forEach(item -> literal(item, level + 1));
            case ObjectValue object ->
                object.getObjectFields().stream().map(ObjectField::getValue).forEach(item -> literal(item, level + 1));
            case StringValue text -> longest = Math.max(longest, text.getValue().length());
            default -> {}
        }
    }

    /** Adds the values of variables, as JSON has them. */
    void variables(Map<String, Object> variables) {
        variables.values().forEach(value -> variable(value, 0));
    }

    private void variable(Object value, int level) {
        if (!enter(level)) return;
        switch (value) {
            case Collection<?> list -> list.forEach(item -> variable(item, level + 1));
            case Map<?, ?> object -> object.values().forEach(item -> variable(item, level + 1));
            case String text -> longest = Math.max(longest, text.length());
            case null, default -> {}
        }
    }

    private boolean enter(int level) {
        if (level > 0) values++;
        depth = Math.max(depth, level);
        return level <= DEEPEST;
    }

    List<GraphQLError> problems() {
        var problems = new ArrayList<GraphQLError>();
        Errors.excess(
                        CODE,
                        "Lists and objects have %,d values together, but %,d is the most. Split the request.",
                        values,
                        VALUES)
                .ifPresent(problems::add);
        if (depth > DEEPEST) {
            problems.add(Errors.limit(
                    CODE, "Lists and objects stand within each other more than %d deep.".formatted(DEEPEST), DEEPEST));
        }
        Errors.excess(CODE, "A string has %,d characters, but %,d is the most. Shorten it.", longest, LONGEST)
                .ifPresent(problems::add);
        return problems;
    }
}
