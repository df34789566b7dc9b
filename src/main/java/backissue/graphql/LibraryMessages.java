package backissue.graphql;

import java.util.List;
import java.util.regex.Pattern;

/** The sentences that clients read in place of the library's: what is wrong, what is allowed, and what to do. */
final class LibraryMessages {

    private static final String ALIAS = "Give one of them another name (an alias), as `other: ";

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "Variable '(\\w+)' has an invalid value: Variable '\\w+' has coerced Null value for NonNull type '([^']+)'",
                    "`\\$$1` is missing or null, but is declared as `$2`: give it a value in `variables`."),
            new Rule(
                    "Variable '(\\w+)' has an invalid value: Expected a value that can be converted to type '(\\w+)' but it was a '(\\w+)'",
                    "`\\$$1` has a value of type $3 where `$2` must be."),
            new Rule(
                    "Variable '(\\w+)' has an invalid value: Invalid input for enum '(\\w+)'\\. No value found for name '([^']*)'",
                    "`\\$$1` is $3, which `$2` does not have."),
            new Rule(
                    "argument '([\\w.]+)' with value '(.*)' is not a valid '(\\w+)' - Literal value not in allowable values for enum .*",
                    "`$1` is $2, which `$3` does not have."),
            new Rule(
                    "argument '([\\w.]+)' with value '(.*)' is not a valid '(\\w+)' - Expected a value of type 'Enum' but it was a 'String'",
                    "`$1` is \"$2\", a String, but must be of the enum `$3`: write it without quotation marks."),
            new Rule(
                    "argument '([\\w.]+)' with value '(.*)' is not a valid '(\\w+)' - Expected a value of type '\\w+' but it was a '(\\w+)'",
                    "`$1` is $2, a value of type $4, but must be of type `$3`."),
            new Rule(
                    "argument '([\\w.]+)' is not a valid '(\\w+)' - Expected a value of type '\\w+' but it was a '(\\w+)'",
                    "`$1` is a value of type $3, but must be of type `$2`."),
            new Rule(
                    "argument '([\\w.]+)' with value '(.*)' is not a valid '(\\w+)' - Expected value to be in the integer range.*",
                    "`$1` is $2, but `$3` goes from -2147483648 to 2147483647."),
            new Rule(
                    "argument '([\\w.]+)' with value '(.*)' must be an object type",
                    "`$1` is $2, but must be an object, as {name: value}."),
            new Rule(
                    "argument '([\\w.]+)' contains a field not in '(\\w+)': '(\\w+)'",
                    "`$1` has the field `$3`, which `$2` does not have."),
            new Rule(
                    "The variables input contains a field name '(\\w+)' that is not defined for input object type '(\\w+)' ?",
                    "The variables have the field `$1`, which `$2` does not have."),
            new Rule(
                    "'(?:.*/)?(\\w+)' : fields have different arguments",
                    "`$1` is asked for twice with different arguments. " + ALIAS + "$1(...)`."),
            new Rule(
                    "'(.*)' : '(\\w+)' and '(\\w+)' are different fields",
                    "`$1` stands for both `$2` and `$3`. " + ALIAS + "$3`."),
            new Rule(
                    "'(?:.*/)?(\\w+)' : fields have different nullability shapes",
                    "`$1` may be null in one type and never in another. " + ALIAS + "$1`."),
            new Rule(
                    "Subselection required for type '([^']+)' of field '(\\w+)'",
                    "`$2` is an object (`$1`): say which of its fields you want, as `$2 { ... }`."),
            new Rule(
                    "Subselection not allowed on leaf type '([^']+)' of field '(\\w+)'",
                    "`$2` is a single value (`$1`) and has no fields: ask for it without `{ ... }`."),
            new Rule(
                    "Undefined variable '(\\w+)'",
                    "`\\$$1` is not declared: declare it at the operation, as `query (\\$$1: Type)`."),
            new Rule("Unused variable '(\\w+)'", "`\\$$1` is declared but not used: use it, or take it away."),
            new Rule(
                    "Variable '(\\w+)' of type '([^']+)' used in position expecting type '([^']+)'",
                    "`\\$$1` is declared as `$2`, but is used where `$3` must be."));

    /**
     * @param text what takes the place of a message, the groups of the pattern as in
     *     {@link java.util.regex.Matcher#replaceFirst}
     */
    private record Rule(Pattern message, String text) {

        Rule(String message, String text) {
            this(Pattern.compile(message, Pattern.DOTALL), text);
        }
    }

    private LibraryMessages() {}

    /** The sentence for a message of the library, or the message itself if there is none. */
    static String reworded(String message) {
        for (var rule : RULES) {
            var found = rule.message().matcher(message);
            if (found.matches()) return found.replaceFirst(rule.text());
        }
        return message;
    }
}
