package backissue.graphql;

import backissue.store.RunStatement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an operation costs and why, and what it asks of the database, as a client gets to see it. */
final class Explanation {

    private static final int MOST_FIELDS = 20;
    private static final int MOST_STATEMENTS = 100;

    /** A statement that looks for many ids repeats itself. */
    private static final int LONGEST_STATEMENT = 4_000;

    private final Map<String, Object> told = new LinkedHashMap<>();

    private Explanation() {}

    /**
     * Of an operation that is not run.
     *
     * @param refused what running it would be answered with
     */
    static Explanation of(Operation operation, Limits limits, List<Map<String, Object>> refused) {
        var explanation = new Explanation();
        var cost = operation.cost();
        explanation.told.put("cost", map("estimate", cost.estimate(), "limit", limits.cost()));
        explanation.told.put(
                "fields",
                cost.charges().stream()
                        .limit(MOST_FIELDS)
                        .map(Explanation::field)
                        .toList());
        explanation.told.put("fieldsLeftOut", Math.max(0, cost.charges().size() - MOST_FIELDS));
        explanation.told.put("depth", map("deepest", operation.check().depth(), "limit", limits.depth()));
        explanation.told.put("aliases", map("count", operation.check().aliases(), "limit", limits.aliases()));
        explanation.told.put("refused", refused);
        return explanation;
    }

    Explanation with(List<RunStatement> statements) {
        told.put(
                "statements",
                statements.stream()
                        .limit(MOST_STATEMENTS)
                        .map(Explanation::statement)
                        .toList());
        told.put("statementsLeftOut", Math.max(0, statements.size() - MOST_STATEMENTS));
        return this;
    }

    /**
     * Not an answer as GraphQL has it, since nothing was executed: there is neither {@code data} nor {@code errors}.
     */
    Map<String, Object> body() {
        return Map.of("extensions", Map.of("explain", told));
    }

    private static Map<String, Object> field(Cost.Charge charge) {
        return map("path", charge.path(), "cost", charge.price());
    }

    private static Map<String, Object> statement(RunStatement statement) {
        var sql = statement.sql();
        var shown = sql.length() <= LONGEST_STATEMENT ? sql : sql.substring(0, LONGEST_STATEMENT) + "…";
        var told = map("sql", shown, "rows", statement.rows());
        told.put("millis", statement.taken().toNanos() / 1_000 / 1e3);
        return told;
    }

    private static Map<String, Object> map(String name, Object value, String other, Object itsValue) {
        var map = new LinkedHashMap<String, Object>();
        map.put(name, value);
        map.put(other, itsValue);
        return map;
    }
}
