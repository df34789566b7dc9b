package backissue.page;

import java.util.Locale;
import java.util.Optional;

/** Gives their roles to the lines whose words alone say what they are. */
final class LineTagger {

    private final Sheet sheet;
    private final Layout layout;
    private final CreditLine credits;
    private final boolean spaced;

    LineTagger(Sheet sheet, Layout layout) {
        this.sheet = sheet;
        this.layout = layout;
        this.credits = new CreditLine(layout);
        this.spaced = isSpaced(sheet);
    }

    /** Takes the lines that are known by their words. */
    void tag() {
        Optional<LineRole> block = Optional.empty();
        for (int i = 0; i < sheet.size(); i++) {
            int line = i;
            if (sheet.blank(i)) {
                block = Optional.empty();
                continue;
            }
            var match = known(sheet.line(i)).filter(it -> !isHeading(line, it));
            if (match.isPresent()) {
                var kind = match.get().kind();
                sheet.take(i, kind.role().orElseThrow(), match.get());
                if (kind.untilBlank()) block = kind.role();
            } else if (block.isPresent() && endsBlock(i)) {
                block = Optional.empty();
            } else if (block.isPresent()) {
                sheet.take(i, block.get());
            }
        }
        releaseAuthorsOfBooks();
    }

    /** "by Ida Crane" above "Harbour Press, £18.99, 272pp" names the author of the book that is reviewed. */
    private void releaseAuthorsOfBooks() {
        for (int i = 0; i + 1 < sheet.size(); i++) {
            if (sheet.is(i, Kind.BYLINE) && layout.match(Kind.BOOK, sheet.line(i + 1)).isPresent()) sheet.release(i);
        }
    }

    /** The dates of an issue head what stands just below them, once the page's date is known. */
    private boolean isHeading(int line, Layout.Match match) {
        if (match.kind() != Kind.DATE || !PageDate.isWeek(sheet.line(line))) return false;
        if (line + 1 >= sheet.size() || sheet.blank(line + 1)) return false;
        for (int i = 0; i < line; i++) {
            if (sheet.is(i, Kind.DATE)) return true;
        }
        return false;
    }

    /** A paragraph ends a block of the site's where no empty line does; on pages without empty lines any sentence may be one. */
    private boolean endsBlock(int i) {
        var text = sheet.text(i);
        if (Prose.bullet(text)) return false;
        return text.length() >= Prose.PARAGRAPH || Prose.endsSentence(text) && (Prose.sentences(text) > 1 || !spaced);
    }

    /** Whether empty lines stand between the page's paragraphs. */
    private static boolean isSpaced(Sheet sheet) {
        int below = 0;
        int all = 0;
        for (int i = 0; i + 1 < sheet.size(); i++) {
            if (!Prose.paragraph(sheet.text(i))) continue;
            all++;
            if (sheet.blank(i + 1)) below++;
        }
        return below * 2 >= all;
    }

    /** What the line's words say it is. A line that credits people in several roles says more than a byline's wording takes from it. */
    private Optional<Layout.Match> known(Line line) {
        var match = layout.match(line).filter(it -> !isTime(it));
        if (match.isPresent() && match.get().kind() != Kind.BYLINE) return match;
        return credits.match(line)
                .filter(credit -> !isTime(credit))
                .filter(credit -> match.isEmpty() || credit.filled().values().size() > 1 || names(credit) < names(match.get()))
                .or(() -> match);
    }

    /** How long the names are, in characters: shorter where somebody's job is none of them. */
    private static int names(Layout.Match match) {
        return match.filled().value("names").orElse("").length();
    }

    /** "By Christmas" names no author. */
    private boolean isTime(Layout.Match match) {
        return match.kind() == Kind.BYLINE
                && match.filled().value("names").filter(name -> layout.lists("calendar", name.toLowerCase(Locale.ROOT))).isPresent();
    }
}
