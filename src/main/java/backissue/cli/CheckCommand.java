package backissue.cli;

import static picocli.CommandLine.ExitCode.OK;
import static picocli.CommandLine.ExitCode.SOFTWARE;

import backissue.load.PageFiles;
import backissue.load.UnderstoodPage;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "check", description = "Says what `load` would load from each page, and writes nothing.")
final class CheckCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Pages, or folders of them however nested; - for standard input.")
    private List<String> paths;

    @Option(names = "--json", description = "One JSON object a line for each page, for programs.")
    private boolean json;

    @Option(names = "--lines", description = "Show the pages, with a margin that says what each line was taken for.")
    private boolean lines;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (json && lines) throw new ParameterException(spec.commandLine(), "Give either --json or --lines.");
        var out = spec.commandLine().getOut();
        var counts = new CheckCounts();
        var show = view(out);
        Study.bundled().inOrder(PageFiles.of(paths, System.in), page -> {
            counts.add(page);
            show.accept(page);
        });
        if (!json) counts.print(out);
        out.flush();
        return counts.anyArticle() ? OK : SOFTWARE;
    }

    private Consumer<UnderstoodPage> view(PrintWriter out) {
        if (json) return page -> out.println(CheckJson.line(page));
        int width = spec.usageMessage().width();
        return lines ? page -> CheckLines.print(page, width, out) : page -> CheckTable.print(page, width, out);
    }
}
