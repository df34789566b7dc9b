package backissue.cli;

import static picocli.CommandLine.ExitCode.OK;

import backissue.archive.UserError;
import backissue.archive.WrongUsage;
import backissue.people.PeopleFinder;
import backissue.people.PeopleScore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "people",
        hidden = true,
        description = "Measures how well people are found, on a text in which a person has marked them.")
final class PeopleCommand implements Callable<Integer> {

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            required = true,
            description =
                    "A token and its tag (B-PER, I-PER or O) on each line with a tab between, an empty line after each "
                            + "sentence, a line -DOCSTART- before each document.")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) throw new WrongUsage("There is no file %s.".formatted(file));
        var out = spec.commandLine().getOut();
        try {
            var result = PeopleScore.of(file, PeopleFinder.bundled());
            out.printf(
                    "names      %,9d%nfound      %,9d%nright      %,9d%n",
                    result.wanted(), result.found(), result.right());
            out.printf(
                    "precision  %9.4f%nrecall     %9.4f%nF1         %9.4f%n",
                    result.precision(), result.recall(), result.f1());
            out.printf("words/s    %,9.0f%n", result.wordsPerSecond());
            out.flush();
            return OK;
        } catch (IOException e) {
            throw new UserError("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }
}
