package backissue.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The first look at a page: the lines whose words alone say what they are, and where its articles begin. */
final class Furniture {

    /** A credit above a picture's place has at most so many lines. */
    private static final int LONGEST_CREDIT = 3;

    /** So many passages after an issue line are looked at for the beginning of another article. */
    private static final int LOOKAHEAD = 6;

    /**
     * One article's share of the page: lines [from, to).
     *
     * @param doubts why there may be another article in it
     */
    record Share(int from, int to, List<String> doubts) {}

    private final Sheet sheet;
    private final Layout layout;
    private final CreditLine credits;
    private final boolean spaced;
    private int[] nextOpen;

    Furniture(Sheet sheet, Layout layout) {
        this.sheet = sheet;
        this.layout = layout;
        this.credits = new CreditLine(layout);
        this.spaced = isSpaced(sheet);
    }

    /** Takes the lines that are known by their words. */
    void take() {
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

    /** The page's articles, each with its picture's credit; the first begins where the page does. */
    List<Share> shares() {
        findNextOpen();
        var starts = new ArrayList<Integer>(List.of(0));
        int text = sheet.size();
        for (int i = 0; i < sheet.size(); i++) {
            int start = 0;
            if (sheet.is(i, LineRole.SEPARATOR)) {
                int credit = takeCredit(i, starts.getLast());
                if (text >= credit) text = sheet.size();
                if (text < credit && titleFollows(i)) start = credit;
            } else if (sheet.is(i, LineRole.ISSUE) && text < i) {
                start = articleAfterIssue(i);
            }
            if (start > 0) {
                starts.add(start);
                text = sheet.size();
            }
            if (sheet.open(i)) text = Math.min(text, i);
        }
        return between(starts);
    }

    private List<Share> between(List<Integer> starts) {
        var shares = new ArrayList<Share>();
        for (int i = 0; i < starts.size(); i++) {
            shares.add(new Share(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : sheet.size(), List.of()));
        }
        return shares;
    }

    /** The lines just above the picture's place, unless they end a longer passage. */
    private int takeCredit(int separator, int from) {
        int first = separator;
        while (first > from && separator - first <= LONGEST_CREDIT && !sheet.blank(first - 1) && !sheet.is(first - 1, LineRole.ISSUE)
                && !isParagraph(first - 1, from)) first--;
        if (separator - first > LONGEST_CREDIT) first = separator - 1;
        if (first == separator) return separator;
        if (first < separator && sheet.line(first).small().isEmpty()) return separator;
        for (int i = first; i < separator; i++) sheet.take(i, LineRole.CREDIT);
        return first;
    }

    /** Sentences below the text of an article that end in nobody's credit are its text, not a caption. */
    private boolean isParagraph(int line, int from) {
        var text = sheet.text(line);
        if (!Prose.endsSentence(text) || Credits.of(text, layout).isPresent()) return false;
        if (Prose.paragraph(text)) return true;
        for (int i = line - 1; i >= from; i--) {
            if (sheet.open(i) && Prose.paragraph(sheet.text(i))) return true;
        }
        return false;
    }

    /** A picture in the middle of an article stands above a paragraph, not above a title. */
    private boolean titleFollows(int separator) {
        int title = nextOpen(separator + 1);
        return title < sheet.size()
                && Titles.possible(sheet, layout, startOfRun(title))
                && nextOpen(title + 1) < sheet.size();
    }

    private int articleAfterIssue(int issue) {
        int title = nextOpen(issue + 1);
        if (title >= sheet.size()
                || layout.match(Kind.BIO, sheet.line(title)).isPresent()
                || layout.match(Kind.PLUG, sheet.line(title)).isPresent()
                || !Titles.possible(sheet, layout, startOfRun(title))) return 0;
        int next = title;
        for (int i = 0; i < LOOKAHEAD; i++) {
            next = nextOpen(runEnd(next) + 1);
            if (next >= sheet.size()) return 0;
            if (sheet.text(next).length() >= Prose.PARAGRAPH) return separatorBetween(issue, next) ? 0 : title;
        }
        return 0;
    }

    private boolean separatorBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sheet.is(i, LineRole.SEPARATOR)) return true;
        }
        return false;
    }

    /** The first open line from here on. Credits are taken behind this look, never ahead of it. */
    private int nextOpen(int from) {
        return from < nextOpen.length ? nextOpen[from] : sheet.size();
    }

    private void findNextOpen() {
        nextOpen = new int[sheet.size()];
        int next = sheet.size();
        for (int i = sheet.size() - 1; i >= 0; i--) {
            if (sheet.open(i)) next = i;
            nextOpen[i] = next;
        }
    }

    /** The run that begins here, as far as it matters whether it has more than one line. */
    private Sheet.Run startOfRun(int first) {
        return new Sheet.Run(first, first + 1 < sheet.size() && sheet.open(first + 1) ? first + 1 : first);
    }

    private int runEnd(int first) {
        int last = first;
        while (last + 1 < sheet.size() && sheet.open(last + 1)) last++;
        return last;
    }
}
