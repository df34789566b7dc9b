package backissue.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** A title without the name of the site that browsers show behind it: "Salt and vinegar | New Statesman". */
final class TitleText {

    private static final Pattern SUFFIX = Pattern.compile(" (?:\\||-|·|»|::) ([^|·»]{2,40})$");

    private TitleText() {}

    /**
     * The title of a line, with quotation marks and dashes as printed. What stands behind a bar goes if it names a site, or if the page
     * prints the title again without it.
     */
    static String of(Sheet sheet, int line, Layout layout) {
        var text = sheet.text(line);
        var suffix = SUFFIX.matcher(sheet.line(line).plain());
        if (!suffix.find()) return text;
        var title = text.substring(0, suffix.start()).strip();
        boolean site = layout.lists("site", suffix.group(1).strip().replace(' ', '-').toLowerCase(Locale.ROOT));
        return site || isRepeated(sheet, line, title, layout) ? title : text;
    }

    private static boolean isRepeated(Sheet sheet, int line, String title, Layout layout) {
        int last = Math.min(sheet.size(), line + 1 + layout.limit("repeat"));
        for (int i = line + 1; i < last; i++) {
            if (sheet.text(i).equalsIgnoreCase(title)) return true;
        }
        return false;
    }
}
