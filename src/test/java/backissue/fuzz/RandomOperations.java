package backissue.fuzz;

import backissue.graphql.GraphqlRequest;
import graphql.Scalars;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Operations made up from a schema: most are valid, some ask for too much, some are damaged. The same seed gives the
 * same ones.
 */
final class RandomOperations {

    private static final int DEEPEST = 7;

    /** Most operations ask for a few fields, as most clients do. */
    private static final List<Integer> SIZES = List.of(1, 1, 2, 2, 3, 3, 4, 5, 8, 20);

    private final GraphQLSchema schema;
    private final Random random;
    private final RandomValues values;

    private final List<String> fragments = new ArrayList<>();
    private final List<String> declared = new ArrayList<>();
    private final Map<String, Object> variables = new HashMap<>();
    private int aliases;
    private int left;

    /** @param schema in the schema definition language */
    RandomOperations(String schema, Random random, RandomValues values) {
        this.schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(schema));
        this.random = random;
        this.values = values;
    }

    GraphqlRequest next() {
        fragments.clear();
        declared.clear();
        variables.clear();
        aliases = 0;
        left = values.pick(SIZES);
        var selection = selection(schema.getQueryType(), 0);
        var head = declared.isEmpty() ? "query Q" : "query Q(" + String.join(", ", declared) + ")";
        var text = head + " " + selection + "\n" + String.join("\n", fragments);
        if (random.nextInt(4) == 0) text = damaged(text);
        var name = random.nextInt(50) == 0 ? Optional.of("Other") : Optional.<String>empty();
        return new GraphqlRequest(text, name, new HashMap<>(variables));
    }

    private String selection(GraphQLOutputType type, int depth) {
        var parts = new ArrayList<String>();
        if (type instanceof GraphQLFieldsContainer container) {
            var fields = container.getFieldDefinitions();
            for (int i = 1 + random.nextInt(depth == 0 ? 3 : 5); i > 0 && left > 0; i--) {
                parts.add(field(values.pick(fields), depth));
            }
        }
        if (type instanceof GraphQLUnionType union) {
            parts.add(inline(values.pick(union.getTypes()).getName(), depth));
        }
        if (type instanceof GraphQLInterfaceType face) {
            parts.add(inline(values.pick(schema.getImplementations(face)).getName(), depth));
        }
        if (parts.isEmpty() || random.nextInt(6) == 0) parts.add("__typename");
        if (depth == 0 && random.nextInt(60) == 0) {
            parts.add("__schema { types { name fields { name type { name ofType { name } } } } }");
        }
        var selection = "{ " + String.join(" ", parts) + " }";
        return type instanceof GraphQLFieldsContainer named && random.nextInt(15) == 0
                ? fragment(named.getName(), selection)
                : selection;
    }

    private String inline(String type, int depth) {
        return "... on " + type + " " + selection((GraphQLOutputType) schema.getType(type), depth + 1);
    }

    private String fragment(String type, String selection) {
        var name = "F" + fragments.size();
        fragments.add("fragment " + name + " on " + type + " " + selection);
        return "{ ..." + name + (random.nextBoolean() ? " ..." + name : "") + " }";
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        left--;
        var type = (GraphQLOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
        boolean leaf = GraphQLTypeUtil.isLeaf(type);
        if (!leaf && depth >= DEEPEST) return "__typename";
        var arguments = arguments(field);
        // two fields of one name must ask for the same, so most get a name of their own
        boolean named = random.nextInt(20) != 0 && (!arguments.isEmpty() || !leaf || random.nextInt(5) == 0);
        var alias = named ? "a" + aliases++ + ": " : "";
        return alias + field.getName() + arguments + directive() + (leaf ? "" : " " + selection(type, depth + 1));
    }

    private String arguments(GraphQLFieldDefinition field) {
        var given = new ArrayList<String>();
        for (var argument : field.getArguments()) {
            boolean required = argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue();
            if (!required && random.nextInt(likelihood(argument.getName())) != 0) continue;
            boolean inVariable = random.nextInt(8) == 0;
            given.add(argument.getName() + ": "
                    + (inVariable ? variable(argument.getType()) : values.literal(argument.getType())));
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    /**
     * One in so many: of the ways to name an object one is needed, and few cursors are of the list they are given for.
     */
    private static int likelihood(String argument) {
        return switch (argument) {
            case "slug" -> 1;
            case "id", "after", "before" -> 20;
            case "last" -> 10;
            default -> 4;
        };
    }

    private String variable(GraphQLInputType type) {
        var name = "v" + declared.size();
        declared.add("$" + name + ": " + GraphQLTypeUtil.simplePrint(type));
        if (random.nextInt(20) != 0) variables.put(name, values.value(type));
        return "$" + name;
    }

    private String directive() {
        return switch (random.nextInt(40)) {
            case 0 -> " @skip(if: " + random.nextBoolean() + ")";
            case 1 -> " @include(if: " + variable(GraphQLNonNull.nonNull(Scalars.GraphQLBoolean)) + ")";
            case 2 -> random.nextInt(10) == 0 ? " @" + Introspection.TypeNameMetaFieldDef.getName() : "";
            default -> "";
        };
    }

    /** A character lost, doubled or put in, or a part left out. */
    private String damaged(String text) {
        int at = random.nextInt(text.length());
        var other = values.pick(List.of(
                "{",
                "}",
                "(",
                ")",
                "\"",
                "$",
                "@",
                "!",
                ":",
                "...",
                "\0",
                "#",
                "😀",
                "\\",
                " x ",
                "0",
                "null",
                "fragment"));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + other + text.substring(at);
            case 2 -> text.substring(0, at);
            default -> text.substring(at) + text.substring(0, at);
        };
    }
}
