package backissue.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Gives an option that is not on the command line the value of its environment variable: of {@code --no-seeds},
 * {@code BACKISSUE_NO_SEEDS}. A variable that is set to nothing counts as not set, as container tools set them.
 */
final class Environment implements IDefaultValueProvider {

    private static final Pattern OPTION = Pattern.compile("^--[a-z-]+");

    @Override
    public String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) return null;
        var variable = variable(option.longestName());
        return isSet(variable) ? System.getenv(variable) : null;
    }

    /** A sentence that begins with an option, about its variable instead if that is where the value came from. */
    static String named(String sentence, List<String> commandLine) {
        var option = OPTION.matcher(sentence);
        if (!option.find() || isGiven(option.group(), commandLine) || !isSet(variable(option.group()))) return sentence;
        return option.replaceFirst(variable(option.group()));
    }

    private static boolean isGiven(String option, List<String> commandLine) {
        return commandLine.stream().anyMatch(argument -> argument.equals(option) || argument.startsWith(option + "="));
    }

    private static boolean isSet(String variable) {
        var value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    static String variable(String option) {
        return "BACKISSUE_" + option.substring(2).toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
