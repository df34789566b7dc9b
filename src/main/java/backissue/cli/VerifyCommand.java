package backissue.cli;

import static picocli.CommandLine.ExitCode.OK;
import static picocli.CommandLine.ExitCode.SOFTWARE;

import backissue.search.ArticleIndex;
import backissue.store.Database;
import backissue.store.Verification.Problem;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        description = {
            "Looks for what contradicts itself in the archive.",
            "Counts, places in texts, lists, and whether the search index holds what the database does. Ends with exit code 1 and a list"
                    + " if something is wrong. For after changes by hand, or a disk that failed."
        })
final class VerifyCommand implements Callable<Integer> {

    /** Whoever has more to read begins with these. */
    private static final int MOST = 100;

    private static final Problem INDEX = new Problem("the search index", "does not hold what the database does", null);

    @Option(names = "--repair", description = "Mend it, and say which pages must be loaded again.")
    private boolean repair;

    @Mixin
    private DatabaseOption database;

    @Mixin
    private IndexOption index;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var archive = database.openExisting();
                var search = index.open(archive)) {
            var problems = problems(archive, search);
            print(problems, out);
            if (problems.isEmpty() || !repair) return problems.isEmpty() ? OK : SOFTWARE;
            archive.write(writer -> {
                writer.repair(problems);
                return null;
            });
            archive.keep();
            search.follow();
            return repaired(problems(archive, search), out);
        }
    }

    private static List<Problem> problems(Database archive, ArticleIndex search) {
        var problems =
                new ArrayList<>(archive.read(snapshot -> snapshot.verification().problems()));
        if (!search.isWhole(archive)) problems.add(INDEX);
        return problems;
    }

    private static void print(List<Problem> problems, PrintWriter out) {
        problems.stream()
                .limit(MOST)
                .forEach(problem -> out.println(Terminal.safe(problem.place() + " " + problem.what())));
        if (problems.size() > MOST) out.printf("and %,d more%n", problems.size() - MOST);
        if (problems.isEmpty()) out.println("The archive is whole.");
        out.flush();
    }

    private static int repaired(List<Problem> left, PrintWriter out) {
        if (left.isEmpty()) {
            out.println("Repaired: the archive is whole.");
        } else {
            out.printf("%,d left: load the pages of these articles again, which writes them anew.%n", left.size());
        }
        out.flush();
        return left.isEmpty() ? OK : SOFTWARE;
    }
}
