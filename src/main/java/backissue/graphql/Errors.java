package backissue.graphql;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Errors as clients get them: a sentence, where in the document, and an {@link ErrorCode}. */
final class Errors {

    /** How much of a message is said. */
    private static final int LONGEST = 600;

    private static final Pattern VALIDATION = Pattern.compile("^Validation [Ee]rror \\([^)]*\\) ?: ");
    private static final Pattern AST_LIST =
            Pattern.compile(" with value '(?:Object|Array)Value\\{.*\\}'(?= (?:is|must|contains) )", Pattern.DOTALL);
    private static final Pattern AST_VALUE = Pattern.compile(
            "'(?:String|Int|Float|Boolean|Enum)Value\\{(?:name|value)='?(.*?)'?\\}'(?= |$)", Pattern.DOTALL);
    private static final Pattern AST_TYPES = Pattern.compile("an AST type of '(\\w+)Value' but it was a '(\\w+)Value'");

    /** What the library calls values of variables, and what GraphQL does. */
    private static final Map<String, String> JAVA_TYPES = Map.of(
            "ArrayList",
            "List",
            "LinkedHashMap",
            "Object",
            "Integer",
            "Int",
            "Long",
            "Int",
            "BigInteger",
            "Int",
            "Double",
            "Float",
            "BigDecimal",
            "Float");

    private static final Pattern JAVA_TYPE =
            Pattern.compile("(?<=but it was a ')(?:" + String.join("|", JAVA_TYPES.keySet()) + ")(?=')");
    private static final Pattern LONG_NAME = Pattern.compile("(?<=')([^']{80})[^']+(?=')");

    private Errors() {}

    static GraphQLError argument(
            ArgumentProblem problem, ExecutableNormalizedOperation operation, ExecutableNormalizedField field) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", ErrorCode.BAD_USER_INPUT.name());
        extensions.put("argument", problem.argument());
        extensions.put("allowed", problem.allowed());
        return GraphqlErrorBuilder.newError()
                .message("%s", problem.getMessage())
                .location(operation.getMergedField(field).getSingleField().getSourceLocation())
                .path(List.copyOf(field.getListOfResultKeys()))
                .extensions(extensions)
                .build();
    }

    /** An operation that asks for too much. */
    static GraphQLError limit(ErrorCode code, String sentence, long limit) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code.name());
        extensions.put("limit", limit);
        return GraphqlErrorBuilder.newError()
                .message("%s", sentence)
                .extensions(extensions)
                .build();
    }

    /**
     * What is said of more than is allowed; empty if it is not more.
     *
     * @param code its text has places for the number found and the most, in this order
     */
    static Optional<GraphQLError> excess(ErrorCode code, long found, long most) {
        return found > most ? Optional.of(limit(code, code.text(found, most), most)) : Optional.empty();
    }

    /** @param sentence with places for the number found and the most, in this order */
    static Optional<GraphQLError> excess(ErrorCode code, String sentence, long found, long most) {
        return found > most ? Optional.of(limit(code, sentence.formatted(found, most), most)) : Optional.empty();
    }

    static GraphQLError of(ErrorCode code, String sentence) {
        return coded(code, sentence).build();
    }

    /** An error at a place of the document. */
    static GraphQLError at(SourceLocation place, ErrorCode code, String sentence) {
        return coded(code, sentence).location(place).build();
    }

    private static GraphqlErrorBuilder<?> coded(ErrorCode code, String sentence) {
        return GraphqlErrorBuilder.newError().message("%s", sentence).extensions(Map.of("code", code.name()));
    }

    /** An error as the response map has it. Errors of the library get the code that belongs to their kind. */
    static Map<String, Object> specified(GraphQLError error) {
        var specified = new LinkedHashMap<String, Object>();
        specified.put("message", readable(error.getMessage()));
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            specified.put(
                    "locations",
                    error.getLocations().stream().map(Errors::place).toList());
        }
        if (error.getPath() != null) specified.put("path", error.getPath());
        specified.put(
                "extensions",
                isCoded(error)
                        ? error.getExtensions()
                        : Map.of("code", codeOf(error).name()));
        return specified;
    }

    /** The library's own sentences without the names of its classes, and without all of what a client may have sent. */
    private static String readable(String message) {
        var plain = VALIDATION
                .matcher(ends(message).replace("Invalid syntax with ANTLR error", "Invalid syntax:"))
                .replaceFirst("");
        var values = AST_VALUE
                .matcher(AST_LIST.matcher(plain).replaceFirst(""))
                .replaceAll("'$1'")
                .replace("'NullValue{}'", "'null'");
        var typed = AST_TYPES.matcher(values).replaceAll("a value of type '$1' but it was a '$2'");
        var named = JAVA_TYPE.matcher(typed).replaceAll(type -> JAVA_TYPES.get(type.group()));
        var shown = LONG_NAME.matcher(named).replaceAll("$1…");
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…";
    }

    /**
     * What a client sent may be long, and made to keep the patterns busy. What the library says stands before and after
     * it.
     */
    private static String ends(String message) {
        int end = 2 * LONGEST;
        return message.length() <= 2 * end
                ? message
                : message.substring(0, end) + "…" + message.substring(message.length() - end);
    }

    private static Map<String, Integer> place(SourceLocation location) {
        var place = new LinkedHashMap<String, Integer>();
        place.put("line", location.getLine());
        place.put("column", location.getColumn());
        return place;
    }

    private static boolean isCoded(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey("code");
    }

    static ErrorCode codeOf(GraphQLError error) {
        if (isCoded(error)) {
            return ErrorCode.valueOf(error.getExtensions().get("code").toString());
        }
        return switch (error.getErrorType()) {
            case ErrorType.InvalidSyntax -> ErrorCode.GRAPHQL_PARSE_FAILED;
            case ErrorType.ValidationError -> ErrorCode.GRAPHQL_VALIDATION_FAILED;
            case ErrorType.OperationNotSupported -> ErrorCode.OPERATION_RESOLUTION_FAILURE;
            case null, default -> ErrorCode.BAD_USER_INPUT;
        };
    }
}
