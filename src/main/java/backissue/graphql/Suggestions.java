package backissue.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which name of the schema was meant by a name it does not have. The library's errors tell what that is about. */
final class Suggestions {

    /** Longer names are not compared: the schema has none that long. */
    private static final int LONGEST = 60;

    private final GraphQLSchema schema;
    private final List<Rule> rules = List.of(
            new Rule(
                    "^Field '(?<wrong>\\w+)' in type '(?<type>\\w+)' is undefined",
                    Told.NEAR,
                    (found, _) -> fields(found.group("type"))),
            new Rule("^Unknown field argument '(?<wrong>\\w+)'", Told.NEAR_OR_ALL, (_, field) -> arguments(field)),
            new Rule("^Unknown type '(?<wrong>\\w+)'", Told.NEAR, (_, _) -> types()),
            new Rule("^Unknown directive '(?<wrong>\\w+)'", Told.NEAR, (_, _) -> directives()),
            new Rule(
                    "not in allowable values for enum '(?<type>\\w+)' - '(?<wrong>\\w+)'",
                    Told.ALL,
                    (found, _) -> values(found.group("type"))),
            new Rule(
                    "for enum '(?<type>\\w+)'\\..* '(?<wrong>\\w+)'",
                    Told.ALL,
                    (found, _) -> values(found.group("type"))),
            new Rule(
                    "contains a field not in '(?<type>\\w+)': '(?<wrong>\\w+)'",
                    Told.NEAR_OR_ALL,
                    (found, _) -> inputs(found.group("type"))),
            new Rule(
                    "field name '(?<wrong>\\w+)' .* input object type '(?<type>\\w+)'",
                    Told.NEAR_OR_ALL,
                    (found, _) -> inputs(found.group("type"))));

    /** Which of the names that may have been meant are told. */
    private enum Told {
        NEAR,
        NEAR_OR_ALL,
        ALL
    }

    /** @param names the names that may have been meant, by what the message says and the field it is about */
    private record Rule(Pattern message, Told told, BiFunction<Matcher, String, Stream<String>> names) {

        Rule(String message, Told told, BiFunction<Matcher, String, Stream<String>> names) {
            this(Pattern.compile(message), told, names);
        }
    }

    Suggestions(GraphQLSchema schema) {
        this.schema = schema;
    }

    /**
     * The sentence to say after an error.
     *
     * @param field the field the error is about; empty if it is about none
     * @return nothing if nothing comes near
     */
    String after(String message, String field) {
        for (var rule : rules) {
            var found = rule.message().matcher(message);
            if (!found.find() || found.group("wrong").length() > LONGEST) continue;
            var names = rule.names().apply(found, field).distinct().sorted().toList();
            var near = NearNames.to(found.group("wrong"), names.stream());
            boolean all = rule.told() == Told.ALL || rule.told() == Told.NEAR_OR_ALL && near.isEmpty();
            var sentences = new ArrayList<String>();
            if (all && !names.isEmpty()) sentences.add("Known names: " + listed(names, ", ") + ".");
            if (!near.isEmpty()) sentences.add("Did you mean %s?".formatted(listed(near, " or ")));
            if (sentences.isEmpty() && rule == rules.getFirst()) {
                return within(found.group("type"), found.group("wrong"));
            }
            if (!sentences.isEmpty()) return String.join(" ", sentences);
        }
        return "";
    }

    /** A field that the interface or union does not have, but some type that it stands for. */
    private String within(String type, String field) {
        var possible = switch (schema.getType(type)) {
            case GraphQLInterfaceType one -> schema.getImplementations(one).stream();
            case GraphQLUnionType one ->
                one.getTypes().stream().map(GraphQLNamedOutputType::getName).map(schema::getObjectType);
            case null, default -> Stream.<GraphQLObjectType>empty();
        };
        var having = possible.filter(one -> one.getFieldDefinition(field) != null)
                .map(one -> "... on " + one.getName())
                .sorted()
                .limit(NearNames.MOST)
                .toList();
        return having.isEmpty() ? "" : "Did you mean to ask for it within %s?".formatted(listed(having, " or "));
    }

    private static String listed(List<String> names, String between) {
        return names.stream().map("`%s`"::formatted).collect(Collectors.joining(between));
    }

    private Stream<String> fields(String type) {
        return schema.getType(type) instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName)
                : Stream.empty();
    }

    /** Of all fields of that name: an error does not tell of which type the field is, and they are much alike. */
    private Stream<String> arguments(String field) {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(type -> ((GraphQLObjectType) type).getFieldDefinition(field))
                .filter(definition -> definition != null)
                .flatMap(definition -> definition.getArguments().stream())
                .map(GraphQLArgument::getName);
    }

    private Stream<String> types() {
        return schema.getAllTypesAsList().stream().map(GraphQLNamedType::getName);
    }

    private Stream<String> directives() {
        return schema.getDirectives().stream().map(GraphQLDirective::getName);
    }

    private Stream<String> values(String type) {
        return schema.getType(type) instanceof GraphQLEnumType one
                ? one.getValues().stream().map(GraphQLEnumValueDefinition::getName)
                : Stream.empty();
    }

    private Stream<String> inputs(String type) {
        return schema.getType(type) instanceof GraphQLInputObjectType input
                ? input.getFieldDefinitions().stream().map(GraphQLInputObjectField::getName)
                : Stream.empty();
    }
}
