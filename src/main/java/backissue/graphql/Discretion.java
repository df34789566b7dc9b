package backissue.graphql;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps the schema's names out of what is said, but for those the request has itself. What every schema has is no
 * secret.
 */
final class Discretion {

    private static final Pattern WORD = Pattern.compile("[_A-Za-z][_0-9A-Za-z]*");

    /** In sentences names stand in quotes: elsewhere {@code first} and {@code title} are just words. */
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|`[^`]*`");

    private final Set<String> types = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    Discretion(GraphQLSchema schema) {
        for (var type : schema.getAllTypesAsList()) {
            if (Introspection.isIntrospectionTypes(type) || ScalarInfo.isGraphqlSpecifiedScalar(type.getName())) {
                continue;
            }
            types.add(type.getName());
            addParts(type);
        }
        names.addAll(types);
    }

    private void addParts(GraphQLNamedType type) {
        switch (type) {
            case GraphQLFieldsContainer container ->
                container.getFieldDefinitions().forEach(field -> {
                    names.add(field.getName());
                    field.getArguments().stream().map(GraphQLArgument::getName).forEach(names::add);
                });
            case GraphQLInputObjectType input ->
                input.getFieldDefinitions().forEach(field -> names.add(field.getName()));
            case GraphQLEnumType one -> one.getValues().forEach(value -> names.add(value.getName()));
            default -> {}
        }
    }

    /** The words a request has, anywhere in it. */
    static Set<String> words(GraphqlRequest request) {
        var text = request.query() + " " + request.operationName().orElse("") + " " + request.variables();
        return WORD.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    boolean tells(String text, Set<String> known) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group())
                .anyMatch(word -> names.contains(word) && !known.contains(word));
    }

    String hide(String sentence, Set<String> known) {
        var quoted = QUOTED.matcher(sentence).replaceAll(found -> {
            var text = found.group();
            char quote = text.charAt(0);
            return Matcher.quoteReplacement(tells(text, known) ? quote + "…" + quote : text);
        });
        return WORD.matcher(quoted)
                .replaceAll(
                        found -> types.contains(found.group()) && !known.contains(found.group()) ? "…" : found.group());
    }
}
