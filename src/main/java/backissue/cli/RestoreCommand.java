package backissue.cli;

import static picocli.CommandLine.ExitCode.OK;

import backissue.store.Backup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "restore", description = "Makes an H2 archive, which must not be there, of a file that `backup` wrote.")
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file that `backup` wrote.")
    private Path file;

    @Mixin
    private DatabaseOption database;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Backup.restore(file, database.url());
        try (var archive = database.openExisting()) {
            spec.commandLine().getOut().printf("restored to %s%n", archive.url());
        }
        return OK;
    }
}
