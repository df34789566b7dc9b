package backissue.graphql;

import graphql.GraphQLError;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The form in which clients get errors. Where the schema is told, a wrong name is answered with the right one; where it
 * is not, no error has a name that the request did not have.
 */
final class ErrorForm {

    /** Whoever has more to mend begins with these. */
    private static final int MOST = 20;

    private final Optional<Suggestions> suggestions;
    private final Optional<Discretion> discretion;

    ErrorForm(GraphQLSchema schema, boolean schemaTold) {
        suggestions = schemaTold ? Optional.of(new Suggestions(schema)) : Optional.empty();
        discretion = schemaTold ? Optional.empty() : Optional.of(new Discretion(schema));
    }

    List<Map<String, Object>> of(List<? extends GraphQLError> errors, GraphqlRequest request) {
        var known = discretion.isPresent() ? Discretion.words(request) : Set.<String>of();
        var formed = new ArrayList<Map<String, Object>>();
        errors.stream().limit(MOST).map(error -> formed(error, known)).forEach(formed::add);
        if (errors.size() > MOST) {
            var rest =
                    Errors.of(Errors.codeOf(errors.getFirst()), "There are more errors than these. Mend these first.");
            formed.add(Errors.specified(rest));
        }
        return formed;
    }

    private Map<String, Object> formed(GraphQLError error, Set<String> known) {
        var formed = Errors.specified(error);
        var message = (String) formed.get("message");
        formed.put("message", LibraryMessages.reworded(message));
        suggestions.ifPresent(it -> formed.merge("message", it.after(message, field(error)), ErrorForm::sentences));
        discretion.ifPresent(it -> hide(formed, it, known));
        return formed;
    }

    private static Object sentences(Object first, Object second) {
        if (second.equals("")) return first;
        return first + (first.toString().endsWith(".") ? " " : ". ") + second;
    }

    /** The name of the field an error is about; the library's other errors do not say. */
    private static String field(GraphQLError error) {
        return error instanceof ValidationError invalid
                        && invalid.getQueryPath() != null
                        && !invalid.getQueryPath().isEmpty()
                ? invalid.getQueryPath().getLast()
                : "";
    }

    private static void hide(Map<String, Object> formed, Discretion discretion, Set<String> known) {
        formed.computeIfPresent("message", (_, message) -> discretion.hide((String) message, known));
        formed.computeIfPresent("extensions", (_, extensions) -> {
            var kept = new LinkedHashMap<String, Object>();
            ((Map<?, ?>) extensions).forEach((name, value) -> {
                var text = value instanceof String string ? discretion.hide(string, known) : value;
                boolean told = !name.equals("code") && text instanceof String string && discretion.tells(string, known);
                if (!told) kept.put((String) name, text);
            });
            return kept;
        });
    }
}
