package backissue.cli;

import backissue.archive.UserError;
import backissue.archive.WrongUsage;
import backissue.store.DatabaseAway;
import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program itself, which does nothing without a command. */
@Command(
        name = "backissue",
        description = "Publishes a magazine's archive as a GraphQL API.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        defaultValueProvider = Environment.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            LoadCommand.class,
            CheckCommand.class,
            SqlCommand.class,
            DatabaseCommand.class,
            RemoveCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            PeopleCommand.class,
            HelpCommand.class,
            GenerateCompletion.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong usage"})
public final class BackissueCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private BackissueCommand() {}

    /** Runs a command line. Returns the program's exit code: 0 done, 1 failed, 2 wrong usage. */
    public static int run(String... arguments) {
        var program = new CommandLine(new BackissueCommand())
                .setParameterExceptionHandler(UsageErrors::report)
                .setExecutionExceptionHandler((failure, command, given) -> report(failure, command, given))
                .setUsageHelpAutoWidth(true);
        return namesUnknownCommand(program, arguments)
                ? UsageErrors.report(new UnmatchedArgumentException(program, List.of(arguments[0])), arguments)
                : program.execute(arguments);
    }

    /** Asked before all else: with {@code --help} behind it, the parser would take a mistyped command for none. */
    private static boolean namesUnknownCommand(CommandLine program, String... arguments) {
        return arguments.length > 0
                && !arguments[0].matches("-.*|@.*|")
                && !program.getSubcommands().containsKey(arguments[0]);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command to run.");
    }

    private static int report(Exception failure, CommandLine command, ParseResult given) {
        var sentence = switch (failure) {
            case WrongUsage error -> Environment.named(error.getMessage(), given.originalArgs());
            case UserError error -> error.getMessage();
            case DatabaseAway error -> error.getMessage() + " Is it still running? Try again.";
            default -> unexpected(failure, command);
        };
        command.getErr().println(command.getColorScheme().errorText(sentence));
        return failure instanceof WrongUsage ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    /** A fault of the program: its trace is for those who mend it, and only on demand. */
    private static String unexpected(Exception failure, CommandLine command) {
        if (System.getenv("BACKISSUE_DEBUG") != null) failure.printStackTrace(command.getErr());
        return "Something went wrong in the program (%s). Set the environment variable BACKISSUE_DEBUG=1 to see where."
                .formatted(failure);
    }
}
