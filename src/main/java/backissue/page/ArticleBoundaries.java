package backissue.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where another article begins though neither a picture nor an issue line says so: between two passages of prose
 * stand the lines of a head.
 *
 * <p>One sign is none, since a body has headings, dates and names of its own. Two that agree begin an article; where
 * they do not suffice, the article stays one and a doubt names the line.
 */
final class ArticleBoundaries {

    private record Doubt(int line, String sentence) {}

    private final Sheet sheet;
    private final Layout layout;
    private final ArticleLines part;
    private final List<Sheet.Run> runs;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    private ArticleBoundaries(Sheet sheet, Layout layout, ArticleLines part) {
        this.sheet = sheet;
        this.layout = layout;
        this.part = part;
        runs = sheet.runs(part.from(), part.to());
        starts.add(part.from());
    }

    /** The articles in what was taken for the lines of one. */
    static List<ArticleLines> split(Sheet sheet, Layout layout, ArticleLines part) {
        var boundaries = new ArticleBoundaries(sheet, layout, part);
        boundaries.find();
        return boundaries.parts();
    }

    private void find() {
        int prose = -1;
        for (int i = 0; i < runs.size(); i++) {
            if (!isProse(runs.get(i))) continue;
            if (prose >= 0) look(runs.get(prose).last() + 1, runs.subList(prose + 1, i), runs.get(i).first());
            prose = i;
        }
        suspectOtherIssue();
    }

    private boolean isProse(Sheet.Run run) {
        for (int i = run.first(); i <= run.last(); i++) {
            if (sheet.line(i).length() >= Prose.PARAGRAPH && !ArticleEndings.isNote(sheet.line(i), layout)) return true;
        }
        return false;
    }

    /** Looks for a head in the short passages between two of prose. */
    private void look(int from, List<Sheet.Run> between, int to) {
        int anchor = lastAnchor(between, to);
        var above = between.stream().filter(run -> run.last() < anchor).toList();
        var found = title(above);
        if (found.isEmpty()) return;
        int title = found.get().first();
        var repeats = new Repeats(sheet, part, runs, starts.getLast());
        var signs = new BoundaryEvidence(
                has(Kind.BYLINE, from, to),
                has(Kind.DATE, from, to),
                found.get() != above.getLast(),
                new ArticleEndings(sheet, layout, starts.getLast(), part.to()).above(from, title, to),
                repeats.ofArticle(title),
                repeats.ofSite(from, title));
        if (signs.suffice() && !has(Kind.END, starts.getLast(), title)) starts.add(headFrom(from, title));
        else if (signs.suspicious()) doubt(title, "Line %d may be the title of another article; it was read as part of this one.");
    }

    /** The last byline or date with a short passage above it; else where the prose begins. */
    private int lastAnchor(List<Sheet.Run> between, int to) {
        for (int i = to - 1; !between.isEmpty() && i > between.getFirst().last(); i--) {
            if (sheet.is(i, Kind.BYLINE) || sheet.is(i, Kind.DATE)) return i;
        }
        return to;
    }

    /** The last passage, or the one above it if that is the title of which the last is the standfirst. */
    private Optional<Sheet.Run> title(List<Sheet.Run> above) {
        if (above.isEmpty()) return Optional.empty();
        var last = above.getLast();
        if (above.size() > 1 && last.size() == 1 && !ArticleEndings.isNote(sheet.line(last.first()), layout)) {
            var before = above.get(above.size() - 2);
            boolean longer = sheet.line(last.first()).length() > sheet.line(before.first()).length();
            if (longer && canBeTitle(before)) return Optional.of(before);
        }
        return canBeTitle(last) ? Optional.of(last) : Optional.empty();
    }

    private boolean canBeTitle(Sheet.Run run) {
        var text = sheet.text(run.first());
        return Titles.possible(sheet, layout, run)
                && !Prose.startsLower(text)
                && !text.endsWith(".")
                && !text.endsWith(":")
                && !ArticleEndings.isNote(sheet.line(run.first()), layout);
    }

    private boolean has(Kind kind, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sheet.is(i, kind)) return true;
        }
        return false;
    }

    /** Where the head begins: its date and byline may stand above the title. */
    private int headFrom(int from, int title) {
        int first = title;
        for (int i = title - 1; i >= from && !sheet.open(i) && !sheet.is(i, LineRole.ISSUE); i--) {
            if (sheet.is(i, Kind.DATE) || sheet.is(i, Kind.BYLINE)) first = i;
        }
        return first;
    }

    private void suspectOtherIssue() {
        Optional<String> issue = Optional.empty();
        for (int i = starts.getLast(); i < part.to(); i++) {
            if (!sheet.is(i, LineRole.ISSUE)) continue;
            var date = sheet.value(i, "date");
            if (issue.isPresent() && !issue.equals(date)) {
                doubt(i, "Line %d names another issue: two articles may have been read as one.");
                return;
            }
            issue = date;
        }
    }

    private void doubt(int line, String sentence) {
        doubts.add(new Doubt(line, sentence.formatted(line + 1)));
    }

    private List<ArticleLines> parts() {
        var parts = new ArrayList<ArticleLines>();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : part.to();
            var own = doubts.stream().filter(doubt -> doubt.line() >= from && doubt.line() < to);
            parts.add(new ArticleLines(from, to, own.map(Doubt::sentence).toList()));
        }
        return parts;
    }
}
