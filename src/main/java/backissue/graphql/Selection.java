package backissue.graphql;

import graphql.GraphQLContext;
import graphql.execution.ValuesResolver;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.Locale;

/** A field as a query selects it. */
record Selection(ExecutableNormalizedField field, GraphQLSchema schema) {

    /** The field's arguments. One that is null counts as not given, so that a client may leave a variable empty. */
    Arguments arguments() {
        var values = new HashMap<String, Object>(field.getResolvedArguments());
        for (var argument : field.getFieldDefinitions(schema).getFirst().getArguments()) {
            boolean missing = values.get(argument.getName()) == null;
            if (missing && argument.hasSetDefaultValue()) values.put(argument.getName(), defaultOf(argument));
        }
        return new Arguments(values);
    }

    private static Object defaultOf(GraphQLArgument argument) {
        return ValuesResolver.valueToInternalValue(
                argument.getArgumentDefaultValue(), argument.getType(), GraphQLContext.getDefault(), Locale.ENGLISH);
    }

    /** Whether the query asks for this field of the object, under whatever alias. */
    boolean asksFor(String name) {
        return field.getChildren().stream()
                .anyMatch(child -> child.getFieldName().equals(name));
    }
}
