package backissue.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A query for each field of each type of a schema, by the shortest way from its root that goes through lists. */
final class EveryField {

    private final GraphQLSchema schema;

    /** By type, what stands before and after a selection of it. */
    private final Map<String, Way> ways = new LinkedHashMap<>();

    private record Way(String before, String after) {

        Way through(String field) {
            return new Way(before + " " + field + " {", "} " + after);
        }
    }

    private EveryField(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The queries, by the field each asks for, as {@code Article.issue}. */
    static Map<String, String> queries(GraphQLSchema schema) {
        var every = new EveryField(schema);
        every.findWays();
        var queries = new LinkedHashMap<String, String>();
        every.ways.forEach((type, way) -> {
            for (var field : schema.getObjectType(type).getFieldDefinitions()) {
                queries.put(
                        type + "." + field.getName(), way.before() + " " + every.selected(field) + " " + way.after());
            }
        });
        return queries;
    }

    private void findWays() {
        ways.put("Query", new Way("{", "}"));
        var reached = new ArrayDeque<>(List.of("Query"));
        while (!reached.isEmpty()) {
            var type = reached.remove();
            // lists of the root lead to many objects of a type, lookups to one at most
            for (var field : schema.getObjectType(type).getFieldDefinitions()) {
                if (type.equals("Query")
                        && !field.getName().matches("articles|authors|issues|people|search|suggest|archive")) continue;
                if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType leadsTo)) continue;
                if (ways.containsKey(leadsTo.getName())) continue;
                ways.put(leadsTo.getName(), ways.get(type).through(field.getName() + arguments(field)));
                reached.add(leadsTo.getName());
            }
        }
    }

    private String selected(GraphQLFieldDefinition field) {
        GraphQLNamedOutputType type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
        boolean leaf = !(type instanceof GraphQLObjectType
                || type instanceof GraphQLUnionType
                || type.getName().equals("Node"));
        return field.getName() + arguments(field) + (leaf ? "" : " { __typename }");
    }

    private static String arguments(GraphQLFieldDefinition field) {
        var given = new LinkedHashMap<String, String>();
        for (var argument : field.getArguments()) {
            value(argument).ifPresent(value -> given.put(argument.getName(), value));
        }
        if (given.containsKey("slug")) given.remove("id");
        if (given.isEmpty()) return "";
        return given.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static Optional<String> value(GraphQLArgument argument) {
        return Optional.ofNullable(
                switch (argument.getName()) {
                    case "first" -> "5";
                    case "slug", "query", "prefix" -> "\"a\"";
                    case "id" -> argument.getType() instanceof GraphQLNonNull ? "\"QXJ0aWNsZTph\"" : null;
                    case "ids" -> "[\"QXJ0aWNsZTph\", \"UGVyc29uOmE\"]";
                    default -> null;
                });
    }
}
