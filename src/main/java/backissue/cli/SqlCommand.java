package backissue.cli;

import static picocli.CommandLine.ExitCode.OK;

import backissue.archive.UserError;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.h2.tools.Csv;
import org.h2.tools.Shell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "sql",
        description = {
            "Runs an SQL statement on the archive's database and shows the result as a table.",
            "Without a statement it opens a shell: `help` lists its commands, `quit` ends it."
        })
final class SqlCommand implements Callable<Integer> {

    @Parameters(paramLabel = "STATEMENT", arity = "0..1", description = "An SQL statement, in quotes.")
    private String statement;

    @Option(names = "--csv", description = "Print the result as CSV, for programs.")
    private boolean csv;

    @Mixin
    private DatabaseOption database;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (var archive = database.openExisting();
                var connection = archive.connect()) {
            if (statement == null) {
                if (csv) throw new ParameterException(spec.commandLine(), "Give a statement: --csv is for its result.");
                shell(connection);
            } else if (csv) {
                csv(connection);
            } else {
                ResultTable.print(connection, statement, spec.commandLine().getOut());
            }
            return OK;
        } catch (SQLException e) {
            throw new UserError("The database refuses the statement: " + reason(e), e);
        }
    }

    private void csv(Connection connection) throws SQLException {
        var out = spec.commandLine().getOut();
        try (var running = connection.createStatement()) {
            if (running.execute(statement)) new Csv().write(out, running.getResultSet());
        }
        out.flush();
    }

    private static void shell(Connection connection) throws SQLException {
        var shell = new Shell();
        shell.setOut(new PrintStream(System.out, true));
        shell.setErr(System.err);
        shell.runTool(connection);
    }

    /** H2 repeats the statement after its first line. */
    private static String reason(SQLException failure) {
        var line = failure.getMessage().lines().findFirst().orElse("it gives no reason");
        return line.replaceFirst("; SQL statement:$", "");
    }
}
