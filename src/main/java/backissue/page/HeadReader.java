package backissue.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads the head of one article: title, standfirst, byline, date, book and captions, down to its body.
 *
 * <p>Date and byline are known by their words; the rest is open lines, told apart by where they stand. A title comes
 * first, after a date, or after the place of a picture. What stands between title and byline is a standfirst.
 */
final class HeadReader {

    private static final int NONE = -1;

    private final Sheet sheet;
    private final Layout layout;
    private final int from;
    private final int to;
    private final int byline;
    private final int date;
    private final boolean picture;

    private HeadReader(Sheet sheet, Layout layout, ArticleLines part) {
        this.sheet = sheet;
        this.layout = layout;
        from = part.from();
        to = part.to();
        int prose = firstProse();
        byline = first(Kind.BYLINE, prose);
        date = firstDate(prose);
        picture = firstOf(LineRole.SEPARATOR, prose) != NONE;
    }

    static Head read(Sheet sheet, Layout layout, ArticleLines part) {
        return new HeadReader(sheet, layout, part).read();
    }

    private Head read() {
        takeSectionsAndJunk();
        var title = new TitleFinder(sheet, layout, byline, date, picture).find(sheet.runs(from, to));
        title.ifPresent(run -> {
            sheet.takeOpen(from, run.first(), LineRole.BOILERPLATE);
            sheet.take(run.first(), LineRole.TITLE);
            takeRepeatedTitle(run.first());
        });
        var standing = new StandfirstReader(sheet, layout, title.map(Sheet.Run::first), byline, date, picture);
        standing.read(title.map(run -> run.first() + 1).orElse(from), to);
        releaseDatesAfter(standing.bodyFrom());
        return new Head(
                title.map(Sheet.Run::first),
                standing.standfirst(),
                printedOn(),
                byline == NONE ? Optional.empty() : bylineNames(),
                standing.bodyFrom(),
                byline != NONE || date != NONE || picture,
                standing.doubts());
    }

    /** A byline may end in the date. */
    private Optional<LocalDate> printedOn() {
        int line = date == NONE ? byline : date;
        return line == NONE ? Optional.empty() : value(line, "date").flatMap(PageDate::parse);
    }

    private Optional<String> bylineNames() {
        return value(byline, "names").or(() -> value(byline, "name"));
    }

    private Optional<String> value(int line, String blank) {
        return sheet.value(line, blank);
    }

    /** The head ends at the latest where the first long line begins, or, below text, what the page has of other articles. */
    private int firstProse() {
        boolean text = false;
        for (int i = from; i < to; i++) {
            if (text && sheet.is(i, Kind.END)) return i;
            if (!sheet.open(i)) continue;
            if (sheet.line(i).length() > layout.limit("standfirst")) return i;
            text |= sheet.line(i).length() > layout.limit("title");
        }
        return to;
    }

    private int first(Kind kind, int before) {
        for (int i = from; i < before; i++) {
            if (sheet.is(i, kind)) return i;
        }
        return NONE;
    }

    private int firstDate(int before) {
        int untitled = first(Kind.UNTITLED, before);
        return untitled != NONE ? untitled : first(Kind.DATE, before);
    }

    private int firstOf(LineRole role, int before) {
        for (int i = from; i < before; i++) {
            if (sheet.is(i, role)) return i;
            if (sheet.open(i)) return NONE;
        }
        return NONE;
    }

    /** "1. Politics" above the date, and lines of the head that have no letter in them. */
    private void takeSectionsAndJunk() {
        int anchor = Math.max(byline, date);
        for (int i = from; i < to && sheet.line(i).length() <= layout.limit("standfirst"); i++) {
            if (!sheet.open(i)) continue;
            boolean section = (date == NONE ? i < anchor : i < date)
                    && layout.match(Kind.SECTION, sheet.line(i)).isPresent();
            boolean junk = !Prose.hasLetter(sheet.text(i)) && !Prose.rule(sheet.text(i));
            if (section || junk) sheet.take(i, LineRole.BOILERPLATE);
        }
    }

    /**
     * A title printed again in the head. If nothing but words of the site stands between, those go with it; below a byline or a
     * date it goes alone. Below prose it is a heading.
     */
    private void takeRepeatedTitle(int title) {
        var printed = TitleText.of(sheet, title, layout);
        boolean first = true;
        int seen = 0;
        for (int i = title + 1; i < to && seen < layout.limit("repeat"); i++) {
            if (sheet.open(i) && sheet.line(i).length() > layout.limit("lone-standfirst")) return;
            if (!sheet.blank(i)) seen++;
            first &= !sheet.is(i, LineRole.BYLINE) && !sheet.is(i, LineRole.DATE);
            if (!sheet.open(i)) continue;
            if (TitleText.of(sheet, i, layout).equalsIgnoreCase(printed)) {
                if (first) sheet.takeOpen(title + 1, i, LineRole.BOILERPLATE);
                sheet.take(i, LineRole.BOILERPLATE);
                first = false;
            }
            first &= sheet.line(i).length() <= layout.limit("strapline");
        }
    }

    /** A date in the middle of a body is a heading there. */
    private void releaseDatesAfter(int bodyFrom) {
        for (int i = bodyFrom; i < to; i++) {
            if (i != date && sheet.is(i, Kind.DATE)) sheet.release(i);
        }
    }
}
