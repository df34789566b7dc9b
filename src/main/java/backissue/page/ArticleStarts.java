package backissue.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds where the articles of a page begin: at the place of a picture, or at a title below the issue of the one before.
 */
final class ArticleStarts {

    /** A credit above a picture's place has at most so many lines. */
    private static final int LONGEST_CREDIT = 3;

    /** So many passages after an issue line are looked at for the beginning of another article. */
    private static final int LOOKAHEAD = 6;

    /**
     * A page and its parts.
     *
     * @param page its lines, the credits of pictures taken
     * @param parts what is one article's each, unless {@link ArticleBoundaries} finds more in it
     */
    record Parts(TaggedLines page, List<TaggedLines> parts) {}

    private final TaggedLines lines;
    private final TaggedLines.Changes changes;
    private final int[] nextOpen;

    private ArticleStarts(TaggedLines lines) {
        this.lines = lines;
        changes = lines.change();
        nextOpen = nextOpen(lines);
    }

    /** The page's articles, each with its picture's credit; the first begins where the page does. */
    static Parts find(TaggedLines page) {
        var articles = new ArticleStarts(page);
        var starts = articles.starts();
        var credited = articles.changes.done();
        var parts = new ArrayList<TaggedLines>();
        for (int i = 0; i < starts.size(); i++) {
            parts.add(credited.part(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : page.to()));
        }
        return new Parts(credited, parts);
    }

    private List<Integer> starts() {
        var starts = new ArrayList<Integer>(List.of(lines.from()));
        int text = lines.to();
        for (int i = lines.from(); i < lines.to(); i++) {
            var start = OptionalInt.empty();
            if (lines.is(i, LineRole.SEPARATOR)) {
                int credit = takeCredit(i, starts.getLast());
                if (text >= credit) text = lines.to();
                if (text < credit && titleFollows(i)) start = OptionalInt.of(credit);
            } else if (lines.is(i, LineRole.ISSUE) && text < i) {
                start = articleAfterIssue(i);
            }
            if (start.isPresent()) {
                starts.add(start.getAsInt());
                text = lines.to();
            }
            if (lines.open(i)) text = Math.min(text, i);
        }
        return starts;
    }

    /** The lines just above the picture's place, unless they end a longer passage. */
    private int takeCredit(int separator, int from) {
        int first = separator;
        while (first > from
                && separator - first <= LONGEST_CREDIT
                && !lines.blank(first - 1)
                && !lines.is(first - 1, LineRole.ISSUE)
                && !isParagraph(first - 1, from)) first--;
        if (separator - first > LONGEST_CREDIT) first = separator - 1;
        if (first == separator) return separator;
        if (first < separator && lines.line(first).small().isEmpty()) return separator;
        for (int i = first; i < separator; i++) changes.take(i, LineRole.CREDIT);
        return first;
    }

    /** Sentences below the text of an article that end in nobody's credit are its text, not a caption. */
    private boolean isParagraph(int line, int from) {
        var text = lines.text(line);
        if (!Prose.endsSentence(text) || Credits.of(text, lines.layout()).isPresent()) return false;
        if (Prose.paragraph(text)) return true;
        for (int i = line - 1; i >= from; i--) {
            if (changes.open(i) && Prose.paragraph(lines.text(i))) return true;
        }
        return false;
    }

    /** A picture in the middle of an article stands above a paragraph, not above a title. */
    private boolean titleFollows(int separator) {
        int title = nextOpen(separator + 1);
        return title < lines.to() && Titles.possible(lines, startOfPassage(title)) && nextOpen(title + 1) < lines.to();
    }

    private OptionalInt articleAfterIssue(int issue) {
        int title = nextOpen(issue + 1);
        if (title >= lines.to()
                || lines.worded(Kind.BIO, title)
                || lines.worded(Kind.PLUG, title)
                || !Titles.possible(lines, startOfPassage(title))) return OptionalInt.empty();
        int next = title;
        for (int i = 0; i < LOOKAHEAD; i++) {
            next = nextOpen(passageEnd(next) + 1);
            if (next >= lines.to()) return OptionalInt.empty();
            if (lines.text(next).length() < Prose.PARAGRAPH) continue;
            boolean picture = IntStream.range(issue, next).anyMatch(line -> lines.is(line, LineRole.SEPARATOR));
            return picture ? OptionalInt.empty() : OptionalInt.of(title);
        }
        return OptionalInt.empty();
    }

    /** The first open line from here on. Credits are taken behind this look, never ahead of it. */
    private int nextOpen(int line) {
        return line < lines.to() ? nextOpen[line - lines.from()] : lines.to();
    }

    private static int[] nextOpen(TaggedLines lines) {
        var nextOpen = new int[lines.to() - lines.from()];
        int next = lines.to();
        for (int i = lines.to() - 1; i >= lines.from(); i--) {
            if (lines.open(i)) next = i;
            nextOpen[i - lines.from()] = next;
        }
        return nextOpen;
    }

    /** The passage that begins here, as far as it matters whether it has more than one line. */
    private Passage startOfPassage(int first) {
        return new Passage(first, first + 1 < lines.to() && lines.open(first + 1) ? first + 1 : first);
    }

    private int passageEnd(int first) {
        int last = first;
        while (last + 1 < lines.to() && lines.open(last + 1)) last++;
        return last;
    }
}
