package backissue.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line: what, what may have been meant, and where to read more. */
final class UsageErrors {

    private UsageErrors() {}

    static int report(ParameterException failure, String[] arguments) {
        var command = failure.getCommandLine();
        var sentence = Environment.named(sentence(failure), List.of(arguments));
        command.getErr().println(command.getColorScheme().errorText(sentence + suggested(failure)));
        if (arguments.length == 0) {
            command.usage(command.getErr());
        } else {
            command.getErr().printf("Try: %s --help%n", command.getCommandSpec().qualifiedName());
        }
        return CommandLine.ExitCode.USAGE;
    }

    private static String sentence(ParameterException failure) {
        return switch (failure) {
            case UnmatchedArgumentException unmatched when !unmatched.isUnknownOption() -> unmatched(unmatched);
            case ParameterException wrong
            when wrong.getArgSpec() instanceof OptionSpec option && isMistyped(wrong) ->
                "%s is '%s', but must be %s.".formatted(option.longestName(), wrong.getValue(), expected(option));
            default -> ended(failure.getMessage());
        };
    }

    private static String unmatched(UnmatchedArgumentException failure) {
        var command = failure.getCommandLine().getCommandSpec();
        var surplus = failure.getUnmatched().getFirst();
        boolean isProgram = command.parent() == null;
        return isProgram
                ? "There is no command '%s'.".formatted(surplus)
                : "%s does not take '%s'.".formatted(command.name(), surplus);
    }

    private static boolean isMistyped(ParameterException failure) {
        return failure.getCause() instanceof TypeConversionException && failure.getValue() != null;
    }

    private static String expected(ArgSpec option) {
        var type = option.type();
        if (type == int.class || type == long.class) return "a whole number";
        if (type == double.class) return "a number";
        return type == boolean.class ? "true or false" : option.paramLabel();
    }

    private static String ended(String sentence) {
        return sentence.matches(".*[.!?]") ? sentence : sentence + ".";
    }

    private static String suggested(ParameterException failure) {
        if (!(failure instanceof UnmatchedArgumentException unmatched)) return "";
        var likest = unmatched.getSuggestions().stream().findFirst();
        if (likest.isPresent()) return " Did you mean %s?".formatted(likest.get());
        var commands = commands(failure.getCommandLine());
        return commands.isEmpty() ? "" : " The commands are %s.".formatted(commands);
    }

    private static String commands(CommandLine command) {
        return command.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(spec -> !spec.usageMessage().hidden())
                .map(CommandSpec::name)
                .collect(Collectors.joining(", "));
    }
}
