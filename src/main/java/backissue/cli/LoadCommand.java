package backissue.cli;

import static picocli.CommandLine.ExitCode.OK;
import static picocli.CommandLine.ExitCode.SOFTWARE;

import backissue.archive.UserError;
import backissue.archive.WrongUsage;
import backissue.load.LoadReport;
import backissue.load.Loader;
import backissue.load.PageFiles;
import backissue.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "load",
        description = {
            "Loads pages into the archive: HTML, plain text as a crawler saved it, and files that hold many.",
            "Those are WARC, ZIP and gzip, RSS and Atom with whole articles, and JSON Lines; Markdown with front matter is read too. What a file"
                    + " is, is told by its content.",
            "Loading a page again changes nothing unless the page has changed. It may be done while `serve` runs."
        })
final class LoadCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Pages, or folders of them however nested; - for standard input.")
    private List<String> paths;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the report to this file too, as JSON (environment: BACKISSUE_REPORT).")
    private Path report;

    @Option(
            names = "--strict",
            description =
                    "End with exit code 1 if a page was refused or is doubtful; the others are loaded all the same (environment: BACKISSUE_STRICT).")
    private boolean strict;

    @Mixin
    private DatabaseOption database;

    @Mixin
    private IndexOption index;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (report != null) checkReport();
        var files = PageFiles.of(paths, System.in);
        try (var archive = database.open();
                var progress = Progress.over(files)) {
            var loaded = new Loader(Study.bundled(), archive).load(files, progress::step);
            progress.close();
            index(archive);
            LoadTable.print(loaded, spec.commandLine().getOut());
            Optional.ofNullable(report).ifPresent(file -> write(loaded, file));
            boolean failed = loaded.pages() == loaded.refused() || strict && loaded.refused() + loaded.doubtful() > 0;
            return failed ? SOFTWARE : OK;
        }
    }

    /** Said before a load that may take hours, and not after it. */
    private void checkReport() {
        var parent = report.toAbsolutePath().getParent();
        if (Files.isDirectory(report)) {
            throw new WrongUsage("--report is '%s', which is a folder. Give a file.".formatted(report));
        }
        if (parent != null && !Files.isDirectory(parent)) {
            throw new WrongUsage("--report is '%s', but there is no such folder. Make it first.".formatted(report));
        }
    }

    private void index(Database archive) {
        try (var search = index.open(archive)) {
            search.follow();
        }
    }

    private static void write(LoadReport loaded, Path file) {
        try {
            LoadJson.write(loaded, file);
        } catch (IOException e) {
            throw new UserError(
                    "The pages are loaded, but the report cannot be written to %s: %s".formatted(file, e.getMessage()),
                    e);
        }
    }
}
