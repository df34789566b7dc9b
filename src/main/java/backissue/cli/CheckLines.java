package backissue.cli;

import backissue.load.UnderstoodPage;
import java.io.PrintWriter;
import java.util.Locale;

/** A page, with a margin that says what each of its lines was taken for. */
final class CheckLines {

    private static final int MARGIN = 20;

    private CheckLines() {}

    static void print(UnderstoodPage page, int width, PrintWriter out) {
        out.println(Terminal.bold(Terminal.safe(page.file())));
        page.reading().refused().ifPresent(reason -> out.println(Terminal.failure("  refused: " + reason)));
        var roles = page.reading().lineRoles();
        for (int i = 0; i < roles.size(); i++) {
            var role = roles.get(i).name().toLowerCase(Locale.ROOT);
            var margin = "%5d %-11s │ ".formatted(i + 1, role.equals("blank") ? "" : role);
            out.println(Terminal.faint(margin)
                    + Terminal.cut(Terminal.safe(page.lines().get(i)), width - MARGIN));
        }
        out.println();
    }
}
