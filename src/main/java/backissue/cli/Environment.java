package backissue.cli;

import java.util.Locale;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Gives an option that is not on the command line the value of its environment variable: of {@code --no-seeds},
 * {@code BACKISSUE_NO_SEEDS}. A variable that is set to nothing counts as not set, as container tools set them.
 */
final class Environment implements IDefaultValueProvider {

    @Override
    public String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) return null;
        var value = System.getenv(variable(option.longestName()));
        return value == null || value.isBlank() ? null : value;
    }

    static String variable(String option) {
        return "BACKISSUE_" + option.substring(2).toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
