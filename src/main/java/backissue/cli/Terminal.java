package backissue.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Colours, where the output is a terminal that shows them, and text that cannot change the terminal. */
final class Terminal {

    private Terminal() {}

    static String bold(String text) {
        return styled("1", text);
    }

    static String faint(String text) {
        return styled("2", text);
    }

    static String warning(String text) {
        return styled("33", text);
    }

    static String failure(String text) {
        return styled("31", text);
    }

    static String good(String text) {
        return styled("32", text);
    }

    private static String styled(String code, String text) {
        return Ansi.AUTO.enabled() ? "\u001b[" + code + "m" + text + "\u001b[m" : text;
    }

    /** Text from a page or a file name, without control characters. */
    static String safe(String text) {
        return text.replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    /** Text that fits a number of columns, with an ellipsis where it was cut. */
    static String cut(String text, int columns) {
        return text.length() <= columns ? text : text.substring(0, Math.max(columns - 1, 0)) + "…";
    }

    /** Two columns: labels, and figures set flush right. */
    static void figures(PrintWriter out, List<String> labels, List<Integer> figures) {
        var shown = new ArrayList<String>();
        figures.forEach(figure -> shown.add("%,d".formatted(figure)));
        int labelWidth = labels.stream().mapToInt(String::length).max().orElse(0);
        int figureWidth = shown.stream().mapToInt(String::length).max().orElse(0);
        for (int i = 0; i < labels.size(); i++) {
            out.printf("  %-" + labelWidth + "s  %" + figureWidth + "s%n", labels.get(i), shown.get(i));
        }
    }
}
