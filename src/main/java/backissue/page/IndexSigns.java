package backissue.page;

import java.util.List;
import java.util.Optional;

/**
 * Tells a list of articles (by author, section or tag) from an article.
 *
 * <p>A list says so in its words, or shows entries: a byline with its day, a date over a line or two, a teaser that
 * breaks off. One such line may stand on an article's page, so it takes several of them, and no long paragraph between.
 */
final class IndexSigns {

    /** A page without a title that has no longer line than this is a list of teasers. */
    private static final int TEASER = 260;

    /** More text than this above the first date is an article's. */
    private static final int LINES_ABOVE = 2;

    private final TaggedLines lines;
    private final Layout layout;
    private final List<Integer> open;

    /**
     * @param named the page before the credits of its pictures were taken: what is open then is counted
     * @param credited the page after that
     */
    IndexSigns(TaggedLines named, TaggedLines credited) {
        this.lines = credited;
        this.layout = credited.layout();
        this.open = named.indexes().filter(named::open).boxed().toList();
    }

    /** Whether the page has words of the site and nothing else. */
    boolean nothingOpen() {
        return open.isEmpty();
    }

    /** Why the page is a list of articles, going by the lines known by their words. */
    Optional<String> reason() {
        int prose = open.stream()
                .filter(i -> lines.line(i).length() > layout.limit("standfirst"))
                .findFirst()
                .orElse(lines.to());
        int teasers = 0;
        Optional<Integer> first = Optional.empty();
        for (int i = 0; i < lines.to(); i++) {
            if (lines.is(i, Kind.INDEX) && i < prose && !isSigned(i)) return says(i);
            if (lines.is(i, Kind.TEASER)) {
                teasers++;
                if (first.isEmpty()) first = Optional.of(i);
            }
        }
        if (teasers > 1 || teasers == 1 && prose == lines.to()) return first.flatMap(this::says);
        return isSigned(prose) ? Optional.empty() : dates().or(this::brokenOff);
    }

    /** Whether a byline, or the place of a picture, stands before the line: an article has begun. */
    private boolean isSigned(int before) {
        for (int i = 0; i < before; i++) {
            if (lines.is(i, Kind.BYLINE) || lines.is(i, LineRole.SEPARATOR)) return true;
        }
        return false;
    }

    private Optional<String> says(int i) {
        return Optional.of("is an index page, not an article: line %d says “%s”".formatted(i + 1, lines.text(i)));
    }

    /** Two dates, each over an entry of one paragraph at most. */
    private Optional<String> dates() {
        Optional<Integer> before = Optional.empty();
        int passed = 0;
        int paragraphs = 0;
        for (int i = 0; i < lines.to(); i++) {
            if (lines.open(i)) {
                passed++;
                if (lines.line(i).length() > layout.limit("heading")) paragraphs++;
            }
            if (!lines.is(i, Kind.DATE)) continue;
            if (before.isEmpty() && passed > LINES_ABOVE) return Optional.empty();
            if (before.isPresent() && passed > 0 && paragraphs <= 1 && open.getLast() > i) {
                return Optional.of("is an index page, not an article: lines %d and %d date its entries"
                        .formatted(before.get() + 1, i + 1));
            }
            before = Optional.of(i);
            passed = 0;
            paragraphs = 0;
        }
        return Optional.empty();
    }

    /** Most of its lines are teasers that end in dots. */
    private Optional<String> brokenOff() {
        var broken =
                open.stream().filter(i -> Prose.endsInEllipsis(lines.text(i))).toList();
        long whole = open.stream()
                .filter(i -> lines.line(i).length() > layout.limit("heading"))
                .count();
        if (broken.size() < 2 || broken.size() * 2L < whole) return Optional.empty();
        return Optional.of("is an index page, not an article: lines %d and %d break off as teasers do"
                .formatted(broken.get(0) + 1, broken.get(1) + 1));
    }

    /** Why the page is a list, going by the one head it has. */
    Optional<String> reason(Head head) {
        if (head.anchored() || hasEnd()) return Optional.empty();
        if (head.title().isEmpty()) return head.standfirst().isPresent() ? Optional.empty() : teasersOnly();
        int title = head.title().get();
        if (layout.match(Kind.TAG, lines.line(title)).isPresent() && allShort() || entries(head)) {
            return Optional.of("is an index page, not an article: “%s”, line %d, heads a list of articles"
                    .formatted(lines.text(title), title + 1));
        }
        return Optional.empty();
    }

    private boolean hasEnd() {
        for (int i = 0; i < lines.to(); i++) {
            if (lines.is(i, LineRole.ISSUE) || lines.is(i, LineRole.CORRECTION)) return true;
        }
        return false;
    }

    private boolean allShort() {
        return open.stream().allMatch(i -> lines.line(i).length() <= TEASER);
    }

    private Optional<String> teasersOnly() {
        if (open.size() < 2 || !allShort()) return Optional.empty();
        if (open.stream().noneMatch(i -> Prose.endsInStop(lines.text(i)))) {
            return Optional.of("has no text of an article: none of its lines is a sentence");
        }
        return Optional.of("is an index page, not an article: it has no title, and from line %d on only teasers"
                .formatted(open.getFirst() + 1));
    }

    /** A name or a tag for a title, then headings and paragraphs by turns. */
    private boolean entries(Head head) {
        if (Prose.words(lines.text(head.title().get())) > layout.limit("tag-words")) return false;
        var below = open.stream().filter(i -> i > head.title().get()).toList();
        if (below.size() < 4 || below.size() % 2 != 0) return false;
        for (int i = 0; i < below.size(); i++) {
            var text = lines.text(below.get(i));
            boolean heading = text.length() <= layout.limit("heading") && !Prose.endsInStop(text);
            boolean paragraph = text.length() > layout.limit("heading");
            if (i % 2 == 0 ? !heading : !paragraph) return false;
        }
        return true;
    }
}
