package backissue.cli;

import static picocli.CommandLine.ExitCode.OK;

import backissue.store.Database;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "db", description = "Says how to open the archive's database in another SQL client.")
final class DatabaseCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOption database;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var archive = database.openExisting()) {
            archive.file().ifPresentOrElse(file -> h2(archive, file, out), () -> other(archive, out));
        }
        out.flush();
        return OK;
    }

    private static void h2(Database archive, Path file, PrintWriter out) {
        var password = file.resolveSibling(file.getFileName() + ".password");
        out.printf("URL       %s%n", archive.clientUrl());
        out.printf("driver    org.h2.Driver, which is in this program's jar too%n");
        out.printf("user      reader, who may select, or backissue, who may do anything%n");
        out.printf("password  of both: the line in %s%n%n", password);
        out.printf(
                "java -cp backissue.jar org.h2.tools.Shell -url '%s' -user reader -password \"$(cat '%s')\"%n",
                archive.clientUrl(), password);
    }

    private static void other(Database archive, PrintWriter out) {
        out.printf("URL       %s%n", archive.clientUrl());
        out.printf("user and password are those you gave; psql takes the same host, port and name%n");
    }
}
