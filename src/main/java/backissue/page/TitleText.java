package backissue.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** A title without the name of the site that browsers show beside it: "Salt and vinegar | Food | New Statesman". */
final class TitleText {

    private static final Pattern LAST = Pattern.compile(" (?:\\||-|·|»|::) ([^|·»]{2,40})$");
    private static final Pattern FIRST = Pattern.compile("^([^|·»:]{2,40}) (?:\\||-|·|»|::) ");

    private TitleText() {}

    /**
     * The title of a line, with quotation marks and dashes as printed. What stands behind a bar goes if it names a site, or if the page
     * prints the title again without it; and with a site the section or the author before it.
     */
    static String of(Sheet sheet, int line, Layout layout) {
        var text = sheet.text(line);
        var prefix = FIRST.matcher(sheet.line(line).plain());
        if (prefix.find() && isSite(prefix.group(1), layout)) return text.substring(prefix.end()).strip();
        var suffix = LAST.matcher(sheet.line(line).plain());
        if (!suffix.find()) return text;
        var title = text.substring(0, suffix.start()).strip();
        if (isSite(suffix.group(1), layout)) return withoutSection(title, layout);
        return isRepeated(sheet, line, title, layout) ? title : text;
    }

    private static boolean isSite(String text, Layout layout) {
        return layout.lists("site", text.strip().replace(' ', '-').toLowerCase(Locale.ROOT));
    }

    private static String withoutSection(String title, Layout layout) {
        var suffix = LAST.matcher(Line.plain(title));
        if (!suffix.find()) return title;
        var part = suffix.group(1).strip();
        boolean section = layout.match(Kind.TAG, Line.of(0, part)).isPresent() || Names.isFull(part) && title.indexOf('|') > 0;
        return section ? title.substring(0, suffix.start()).strip() : title;
    }

    private static boolean isRepeated(Sheet sheet, int line, String title, Layout layout) {
        int last = Math.min(sheet.size(), line + 1 + layout.limit("repeat"));
        for (int i = line + 1; i < last; i++) {
            if (sheet.text(i).equalsIgnoreCase(title)) return true;
        }
        return false;
    }
}
