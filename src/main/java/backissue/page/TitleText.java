package backissue.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** A title without the name of the site that browsers show beside it: "Salt and vinegar | Food | New Statesman". */
final class TitleText {

    private static final Pattern LAST = Pattern.compile(" (?:\\||-|·|»|::) ([^|·»]{2,40})$");
    private static final Pattern FIRST = Pattern.compile("^([^|·»:]{2,40}) (?:\\||-|·|»|::) ");

    private TitleText() {}

    /**
     * The title of a line, with quotation marks and dashes as printed. What stands behind a bar goes if it names a
     * site, or if the page prints the title again without it; and with a site the section or the author before it.
     */
    static String of(TaggedLines lines, int line) {
        var text = lines.text(line);
        var prefix = FIRST.matcher(lines.line(line).plain());
        if (prefix.find() && isSite(prefix.group(1), lines.layout())) {
            return text.substring(prefix.end()).strip();
        }
        var suffix = LAST.matcher(lines.line(line).plain());
        if (!suffix.find()) return text;
        var title = text.substring(0, suffix.start()).strip();
        if (isSite(suffix.group(1), lines.layout())) return withoutSection(title, lines.layout());
        return isRepeated(lines, line, title) ? title : text;
    }

    private static boolean isSite(String text, Layout layout) {
        return layout.lists("site", text.strip().replace(' ', '-').toLowerCase(Locale.ROOT));
    }

    private static String withoutSection(String title, Layout layout) {
        var suffix = LAST.matcher(Line.plain(title));
        if (!suffix.find()) return title;
        var part = suffix.group(1).strip();
        boolean section =
                layout.match(Kind.TAG, Line.of(0, part)).isPresent() || Names.isFull(part) && title.indexOf('|') > 0;
        return section ? title.substring(0, suffix.start()).strip() : title;
    }

    private static boolean isRepeated(TaggedLines lines, int line, String title) {
        int last = Math.min(lines.pageSize(), line + 1 + lines.limit("repeat"));
        for (int i = line + 1; i < last; i++) {
            if (lines.text(i).equalsIgnoreCase(title)) return true;
        }
        return false;
    }
}
