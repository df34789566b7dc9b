package backissue.page;

import java.util.ArrayList;
import java.util.List;

/** Tells whether what stands in the middle of a page stood on it before. */
final class Repeats {

    /** An article's title is one of the first so many passages. */
    private static final int HEAD = 6;

    /** So many lines of the site that were printed before, above one title, are no accident. */
    private static final int REPEATED = 2;

    private final TaggedLines lines;
    private final List<Passage> passages;
    private final int from;

    /** For the article that begins at a line, in a part of a page with these passages. */
    Repeats(TaggedLines lines, List<Passage> passages, int from) {
        this.lines = lines;
        this.passages = passages;
        this.from = from;
    }

    /** Whether the page prints an article twice: the title of its head, and below it the same line. */
    boolean ofArticle(int title) {
        int below = title + 1;
        while (below < lines.to() && !lines.open(below)) below++;
        for (int i = 0;
                i + 1 < Math.min(passages.size(), HEAD) && passages.get(i).last() < title;
                i++) {
            if (Titles.same(lines.line(passages.get(i).first()), lines.line(title))) {
                return below < lines.to()
                        && lines.text(passages.get(i + 1).first()).equals(lines.text(below));
            }
        }
        return false;
    }

    /** Whether lines of the site that stand from {@code first} to a title stood above that too. */
    boolean ofSite(int first, int title) {
        var again = new ArrayList<Line>();
        for (int i = first; i < title; i++) {
            if (lines.is(i, LineRole.FORM) || lines.is(i, LineRole.BOILERPLATE)) again.add(lines.line(i));
        }
        if (again.size() < REPEATED) return false;
        int repeated = 0;
        for (int i = from; i < first; i++) {
            int line = i;
            if (again.removeIf(other -> Titles.same(other, lines.line(line)))) repeated++;
        }
        return repeated >= REPEATED;
    }
}
