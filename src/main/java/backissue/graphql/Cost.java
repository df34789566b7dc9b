package backissue.graphql;

import backissue.graphql.FieldSource.Held;
import backissue.graphql.FieldSource.Relation;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an operation would cost at most, before it is run: the objects it may return, plus something for each statement,
 * and more where much is read for what is returned. A unit is some 25 microseconds of work.
 *
 * <p>A list counts as long as the operation asks for, a list within a list that many times over, each alias apart.
 */
final class Cost {

    /** What a statement costs however little it returns. */
    private static final int STATEMENT = 10;

    /** How long a list counts as that is short by nature, such as the bylines of an article. */
    private static final int SHORT_LIST = 5;

    /** What counting costs for each list counted. */
    private static final int COUNT = 10;

    /**
     * What a field costs for each object it is asked of, beside what it returns. Measured on 2,000 articles of 1,000
     * words: a price that is wrong by less than five times is right enough.
     */
    static final Map<String, Integer> WORK = Map.ofEntries(
            Map.entry("Article.body", 10),
            Map.entry("Article.excerpt", 10),
            Map.entry("Article.paragraphs", 15),
            Map.entry("Article.sections", 15),
            Map.entry("Article.related", 300),
            Map.entry("ArticleFacets.authors", 100),
            Map.entry("ArticleFacets.issues", 100),
            Map.entry("ArticleFacets.people", 100),
            Map.entry("ArticleFacets.years", 100),
            Map.entry("Person.coMentioned", 200),
            Map.entry("Query.search", 300),
            Map.entry("SearchConnection.facets", 500),
            Map.entry("SearchEdge.snippets", 5));

    private final ApiSchema schema;
    private final Map<String, Long> prices = new HashMap<>();
    private long estimate;

    /** @param path the field's place in the answer, as {@code articles.nodes.people} */
    record Charge(String path, long price) {}

    private Cost(ApiSchema schema) {
        this.schema = schema;
    }

    static Cost of(ApiSchema schema, ExecutableNormalizedOperation operation) {
        var cost = new Cost(schema);
        operation.getTopLevelFields().forEach(field -> cost.add(field, 1, 1));
        return cost;
    }

    long estimate() {
        return estimate;
    }

    /** What each field costs by itself, the costliest first; without those that cost nothing. */
    List<Charge> charges() {
        return prices.entrySet().stream()
                .map(entry -> new Charge(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Charge::price).reversed().thenComparing(Charge::path))
                .toList();
    }

    /**
     * @param parents how many objects the field is asked of
     * @param page how many items the connection has that those objects are, if they are connections
     */
    private void add(ExecutableNormalizedField field, long parents, int page) {
        var type = field.getObjectTypeNames().iterator().next();
        long work = times(parents, WORK.getOrDefault(type + "." + field.getFieldName(), 0));
        switch (schema.source(type, field.getFieldName()).orElse(null)) {
            case Relation _ -> {
                long objects = times(parents, length(field, SHORT_LIST));
                charge(field, plus(plus(STATEMENT, work), isConnection(field) ? times(parents, page(field)) : objects));
                descend(field, objects, page(field));
            }
            case Held _ -> {
                charge(field, work);
                descend(field, times(parents, length(field, page)), page);
            }
            case FieldSource.Read _ -> chargeCount(field, parents);
            case null -> descend(field, parents, page); // the schema's own description, which is in memory
        }
    }

    private void descend(ExecutableNormalizedField field, long objects, int page) {
        field.getChildren().forEach(child -> add(child, objects, page));
    }

    private void chargeCount(ExecutableNormalizedField field, long lists) {
        if (field.getFieldName().equals("totalCount")) charge(field, times(lists, COUNT));
    }

    private void charge(ExecutableNormalizedField field, long price) {
        if (price == 0) return;
        estimate = plus(estimate, price);
        prices.merge(String.join(".", field.getListOfResultKeys()), price, Cost::plus);
    }

    /** How many items a field has for each parent: as many as its arguments say, or what a list of its kind has. */
    private int length(ExecutableNormalizedField field, int usual) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(field.getType(schema.executable()));
        if (!(type instanceof GraphQLList)) return 1;
        var arguments = arguments(field);
        if (arguments.get("first") instanceof Integer first) return first;
        if (arguments.get("ids") instanceof Collection<?> ids) return ids.size();
        return usual;
    }

    private int page(ExecutableNormalizedField field) {
        var arguments = arguments(field);
        if (arguments.get("last") instanceof Integer last) return last;
        return arguments.get("first") instanceof Integer first ? first : Arguments.DEFAULT_PAGE;
    }

    private Map<String, Object> arguments(ExecutableNormalizedField field) {
        return new Selection(field, schema.executable()).arguments().values();
    }

    private boolean isConnection(ExecutableNormalizedField field) {
        return GraphQLTypeUtil.unwrapAllAs(field.getType(schema.executable())) instanceof GraphQLObjectType type
                && type.getFieldDefinition("pageInfo") != null;
    }

    private static long plus(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    private static long times(long a, long b) {
        return Math.multiplyHigh(a, b) != 0 || a * b < 0 ? Long.MAX_VALUE : a * b;
    }
}
