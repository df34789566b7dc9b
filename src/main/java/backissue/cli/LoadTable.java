package backissue.cli;

import backissue.load.LoadReport;
import java.io.PrintWriter;
import java.util.List;

/** The report of a load, for a person. */
final class LoadTable {

    private LoadTable() {}

    static void print(LoadReport report, PrintWriter out) {
        for (var remark : report.warnings()) {
            var line = Terminal.safe(remark.shown());
            out.println(remark.refused() ? Terminal.failure(line) : Terminal.warning(line));
        }
        if (!report.warnings().isEmpty()) out.println();
        Terminal.figures(
                out,
                List.of("pages", "  refused", "articles new", "  changed", "  unchanged", "people", "warnings"),
                List.of(
                        report.pages(),
                        report.refused(),
                        report.isNew(),
                        report.changed(),
                        report.unchanged(),
                        report.people(),
                        report.warnings().size()));
        out.println();
        out.println(Terminal.bold(closing(report)));
        out.flush();
    }

    private static String closing(LoadReport report) {
        if (report.pages() == 0) return "No pages were found.";
        if (report.pages() == report.refused()) return "Nothing could be loaded.";
        var seconds = report.took().toMillis() / 1000.0;
        return report.changedNothing()
                ? "Nothing has changed: the archive had all of it already."
                : "Loaded in %.1f s.".formatted(seconds);
    }
}
