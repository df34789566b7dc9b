package backissue.page;

import java.util.Locale;
import java.util.Optional;

/** Gives their roles to the lines whose words alone say what they are. */
final class LineTagger {

    private final TaggedLines lines;
    private final Layout layout;
    private final CreditLine credits;
    private final boolean spaced;

    private LineTagger(TaggedLines lines) {
        this.lines = lines;
        this.layout = lines.layout();
        this.credits = new CreditLine(layout);
        this.spaced = isSpaced(lines);
    }

    /** The lines with the roles of those that are known by their words. */
    static TaggedLines tag(TaggedLines untagged) {
        return withoutAuthorsOfBooks(new LineTagger(untagged).tag());
    }

    private TaggedLines tag() {
        var changes = lines.change();
        Optional<LineRole> block = Optional.empty();
        boolean dated = false;
        for (int i = 0; i < lines.to(); i++) {
            if (lines.blank(i)) {
                block = Optional.empty();
                continue;
            }
            var match = known(lines.line(i));
            if (match.isPresent() && !(dated && isHeading(i, match.get()))) {
                var kind = match.get().kind();
                changes.take(i, kind.role().orElseThrow(), match.get());
                dated |= kind == Kind.DATE;
                if (kind.untilBlank()) block = kind.role();
            } else if (block.isPresent() && endsBlock(i)) {
                block = Optional.empty();
            } else if (block.isPresent()) {
                changes.take(i, block.get());
            }
        }
        return changes.done();
    }

    /** "by Ida Crane" above "Harbour Press, £18.99, 272pp" names the author of the book that is reviewed. */
    private static TaggedLines withoutAuthorsOfBooks(TaggedLines lines) {
        var changes = lines.change();
        for (int i = 0; i + 1 < lines.to(); i++) {
            if (lines.is(i, Kind.BYLINE) && lines.worded(Kind.BOOK, i + 1)) changes.release(i);
        }
        return changes.done();
    }

    /** The dates of an issue head what stands just below them, once the page's date is known. */
    private boolean isHeading(int line, Layout.Match match) {
        return match.kind() == Kind.DATE
                && PageDate.isWeek(lines.line(line))
                && line + 1 < lines.to()
                && !lines.blank(line + 1);
    }

    /**
     * A paragraph ends a block of the site's where no empty line does; on pages without empty lines any sentence may be
     * one.
     */
    private boolean endsBlock(int i) {
        var text = lines.text(i);
        if (Prose.bullet(text)) return false;
        return text.length() >= Prose.PARAGRAPH || Prose.endsSentence(text) && (Prose.sentences(text) > 1 || !spaced);
    }

    /** Whether empty lines stand between the page's paragraphs. */
    private static boolean isSpaced(TaggedLines lines) {
        int below = 0;
        int all = 0;
        for (int i = 0; i + 1 < lines.to(); i++) {
            if (!Prose.paragraph(lines.text(i))) continue;
            all++;
            if (lines.blank(i + 1)) below++;
        }
        return below * 2 >= all;
    }

    /**
     * What the line's words say it is. A line that credits people in several roles says more than a byline's wording
     * takes from it.
     */
    private Optional<Layout.Match> known(Line line) {
        var match = layout.match(line).filter(it -> !isTime(it));
        if (match.isPresent() && match.get().kind() != Kind.BYLINE) return match;
        return credits.match(line)
                .filter(credit -> !isTime(credit))
                .filter(credit ->
                        match.isEmpty() || credit.filled().values().size() > 1 || names(credit) < names(match.get()))
                .or(() -> match);
    }

    /** How long the names are, in characters: shorter where somebody's job is none of them. */
    private static int names(Layout.Match match) {
        return match.filled().value("names").orElse("").length();
    }

    /** "By Christmas" names no author. */
    private boolean isTime(Layout.Match match) {
        return match.kind() == Kind.BYLINE
                && match.filled()
                        .value("names")
                        .filter(name -> layout.lists("calendar", name.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }
}
