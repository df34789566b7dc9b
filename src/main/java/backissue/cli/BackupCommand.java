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

@Command(
        name = "backup",
        description = {
            "Copies an H2 archive, as it is at this moment, to one file.",
            "It may be done while `serve` and `load` run. `restore` makes an archive of the file.",
            "The database's password is in the file: only its owner may read it."
        })
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file to write, which must not be there.")
    private Path file;

    @Mixin
    private DatabaseOption database;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (var archive = database.openExisting()) {
            Backup.write(archive, file);
        }
        spec.commandLine().getOut().printf("copied to %s%n", file);
        return OK;
    }
}
