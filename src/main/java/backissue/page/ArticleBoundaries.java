package backissue.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds where another article begins though neither a picture nor an issue line says so: between two passages of prose
 * stand the lines of a head.
 *
 * <p>One sign is none, since a body has headings, dates and names of its own. Two that agree begin an article; where
 * they do not suffice, the article stays one and a doubt names the line.
 */
final class ArticleBoundaries {

    private static final String POSSIBLE_TITLE =
            "Line %d may be the title of another article; it was read as part of this one.";

    private record Doubt(int line, String sentence) {}

    private final TaggedLines lines;
    private final List<Passage> passages;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    private ArticleBoundaries(TaggedLines lines) {
        this.lines = lines;
        passages = lines.passages(lines.from(), lines.to());
        starts.add(lines.from());
    }

    /** The articles in what was taken for the lines of one. */
    static List<ArticleLines> split(TaggedLines part) {
        var boundaries = new ArticleBoundaries(part);
        boundaries.find();
        boundaries.suspectOtherIssue();
        return boundaries.parts();
    }

    private void find() {
        var prose = IntStream.range(0, passages.size())
                .filter(i -> isProse(passages.get(i)))
                .toArray();
        for (int i = 1; i < prose.length; i++) {
            var between = passages.subList(prose[i - 1] + 1, prose[i]);
            look(
                    passages.get(prose[i - 1]).last() + 1,
                    between,
                    passages.get(prose[i]).first());
        }
    }

    private boolean isProse(Passage passage) {
        for (int i = passage.first(); i <= passage.last(); i++) {
            if (lines.line(i).length() >= Prose.PARAGRAPH && !isNote(i)) return true;
        }
        return false;
    }

    /** Looks for a head in the short passages between two of prose. */
    private void look(int from, List<Passage> between, int to) {
        int anchor = lastAnchor(between, to);
        var above = between.stream().filter(passage -> passage.last() < anchor).toList();
        var found = title(above);
        if (found.isEmpty()) return;
        int title = found.get().first();
        var repeats = new Repeats(lines, passages, starts.getLast());
        var signs = new BoundaryEvidence(
                lines.has(Kind.BYLINE, from, to),
                lines.has(Kind.DATE, from, to),
                found.get() != above.getLast(),
                new ArticleEndings(lines, starts.getLast()).above(from, title, to),
                repeats.ofArticle(title),
                repeats.ofSite(from, title));
        if (signs.suffice() && !lines.has(Kind.END, starts.getLast(), title)) starts.add(headFrom(from, title));
        else if (signs.suspicious()) doubt(title, POSSIBLE_TITLE);
    }

    /** The last byline or date with a short passage above it; else where the prose begins. */
    private int lastAnchor(List<Passage> between, int to) {
        for (int i = to - 1; !between.isEmpty() && i > between.getFirst().last(); i--) {
            if (lines.is(i, Kind.BYLINE) || lines.is(i, Kind.DATE)) return i;
        }
        return to;
    }

    /** The last passage, or the one above it if that is the title of which the last is the standfirst. */
    private Optional<Passage> title(List<Passage> above) {
        if (above.isEmpty()) return Optional.empty();
        var last = above.getLast();
        if (above.size() > 1 && last.size() == 1 && !isNote(last.first())) {
            var before = above.get(above.size() - 2);
            boolean longer = lines.line(last.first()).length()
                    > lines.line(before.first()).length();
            if (longer && canBeTitle(before)) return Optional.of(before);
        }
        return canBeTitle(last) ? Optional.of(last) : Optional.empty();
    }

    private boolean isNote(int line) {
        return AuthorNote.isNote(lines.line(line), lines.layout());
    }

    private boolean canBeTitle(Passage passage) {
        var text = lines.text(passage.first());
        return Titles.possible(lines, passage)
                && !Prose.startsLower(text)
                && !text.endsWith(".")
                && !text.endsWith(":")
                && !isNote(passage.first());
    }

    /** Where the head begins: its date and byline may stand above the title. */
    private int headFrom(int from, int title) {
        int first = title;
        for (int i = title - 1; i >= from && !lines.open(i) && !lines.is(i, LineRole.ISSUE); i--) {
            if (lines.is(i, Kind.DATE) || lines.is(i, Kind.BYLINE)) first = i;
        }
        return first;
    }

    private void suspectOtherIssue() {
        Optional<String> issue = Optional.empty();
        for (int i = starts.getLast(); i < lines.to(); i++) {
            if (!lines.is(i, LineRole.ISSUE)) continue;
            var date = lines.value(i, "date");
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
            int to = i + 1 < starts.size() ? starts.get(i + 1) : lines.to();
            var own = doubts.stream().filter(doubt -> doubt.line() >= from && doubt.line() < to);
            parts.add(new ArticleLines(
                    lines.part(from, to), own.map(Doubt::sentence).toList()));
        }
        return parts;
    }
}
