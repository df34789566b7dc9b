package backissue.page;

import java.util.ArrayList;
import java.util.List;

/** Finds where the articles of a page begin: at the place of a picture, or at a title below the issue of the one before. */
final class ArticleStarts {

    /** A credit above a picture's place has at most so many lines. */
    private static final int LONGEST_CREDIT = 3;

    /** So many passages after an issue line are looked at for the beginning of another article. */
    private static final int LOOKAHEAD = 6;

    private final Sheet sheet;
    private final Layout layout;
    private int[] nextOpen;

    ArticleStarts(Sheet sheet, Layout layout) {
        this.sheet = sheet;
        this.layout = layout;
    }

    /** The page's articles, each with its picture's credit; the first begins where the page does. */
    List<ArticleLines> find() {
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

    private List<ArticleLines> between(List<Integer> starts) {
        var parts = new ArrayList<ArticleLines>();
        for (int i = 0; i < starts.size(); i++) {
            parts.add(new ArticleLines(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : sheet.size(), List.of()));
        }
        return parts;
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
