package backissue.page;

import java.util.ArrayList;
import java.util.List;

/** Tells whether what stands in the middle of a page stood on it before. */
final class Repeats {

    /** An article's title is one of the first so many passages. */
    private static final int HEAD = 6;

    /** So many lines of the site that were printed before, above one title, are no accident. */
    private static final int REPEATED = 2;

    private final Sheet sheet;
    private final ArticleLines part;
    private final List<Sheet.Run> runs;
    private final int from;

    /** For the article that begins at a line, in a part of a page with these passages. */
    Repeats(Sheet sheet, ArticleLines part, List<Sheet.Run> runs, int from) {
        this.sheet = sheet;
        this.part = part;
        this.runs = runs;
        this.from = from;
    }

    /** Whether the page prints an article twice: the title of its head, and below it the same line. */
    boolean ofArticle(int title) {
        int below = title + 1;
        while (below < part.to() && !sheet.open(below)) below++;
        for (int i = 0; i + 1 < Math.min(runs.size(), HEAD) && runs.get(i).last() < title; i++) {
            if (Titles.same(sheet.line(runs.get(i).first()), sheet.line(title))) {
                return below < part.to() && sheet.text(runs.get(i + 1).first()).equals(sheet.text(below));
            }
        }
        return false;
    }

    /** Whether lines of the site that stand from {@code first} to a title stood above that too. */
    boolean ofSite(int first, int title) {
        var again = new ArrayList<Line>();
        for (int i = first; i < title; i++) {
            if (sheet.is(i, LineRole.FORM) || sheet.is(i, LineRole.BOILERPLATE)) again.add(sheet.line(i));
        }
        if (again.size() < REPEATED) return false;
        int repeated = 0;
        for (int i = from; i < first; i++) {
            int line = i;
            if (again.removeIf(other -> Titles.same(other, sheet.line(line)))) repeated++;
        }
        return repeated >= REPEATED;
    }
}
