package backissue.cli;

import static picocli.CommandLine.ExitCode.OK;

import backissue.archive.UserError;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "remove",
        description = {
            "Removes articles from the archive and its search index.",
            "With them go those whom only they name or credit. All of the articles are removed or none.",
            "A page that still holds one brings it back when it is loaded again. It may be done while `serve` runs."
        })
final class RemoveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SLUG", arity = "1..*", description = "The slugs of the articles.")
    private List<String> slugs;

    @Mixin
    private DatabaseOption database;

    @Mixin
    private IndexOption index;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (var archive = database.openExisting()) {
            archive.write(writer -> {
                for (var slug : slugs.stream().distinct().toList()) {
                    if (!writer.remove(slug)) {
                        throw new UserError(
                                "There is no article '%s'. Nothing was removed. The slug is in the article's address."
                                        .formatted(slug));
                    }
                }
                return null;
            });
            archive.keep();
            try (var search = index.open(archive)) {
                search.follow();
            }
            spec.commandLine()
                    .getOut()
                    .printf("removed %,d%n", slugs.stream().distinct().count());
            return OK;
        }
    }
}
