package backissue.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

@Command(name = "help", helpCommand = true, description = "Explains a command, as `--help` after it does.")
final class HelpCommand implements Runnable {

    @Parameters(
            paramLabel = "COMMAND",
            arity = "0..1",
            description = "The command; without one, the program is explained.")
    private String name;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        var program = spec.parent().commandLine();
        var command = name == null ? program : program.getSubcommands().get(name);
        if (command == null) throw new UnmatchedArgumentException(program, List.of(name));
        command.usage(spec.commandLine().getOut());
    }
}
