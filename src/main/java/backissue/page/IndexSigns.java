package backissue.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells a list of articles (by author, section or tag) from an article.
 *
 * <p>A list says so in its words, or shows entries: a byline with its day, a date over a line or two, a teaser that
 * breaks off. One such line may stand on an article's page, so it takes several of them, and no long paragraph
 * between.
 */
final class IndexSigns {

    /** A page without a title that has no longer line than this is a list of teasers. */
    private static final int TEASER = 260;

    /** More text than this above the first date is an article's. */
    private static final int LINES_ABOVE = 2;

    private final Sheet sheet;
    private final Layout layout;
    private final List<Integer> open = new ArrayList<>();

    IndexSigns(Sheet sheet, Layout layout) {
        this.sheet = sheet;
        this.layout = layout;
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.open(i)) open.add(i);
        }
    }

    /** Whether the page has words of the site and nothing else. */
    boolean nothingOpen() {
        return open.isEmpty();
    }

    /** Why the page is a list of articles, going by the lines known by their words. */
    Optional<String> reason() {
        int prose = open.stream().filter(i -> sheet.line(i).length() > layout.limit("standfirst")).findFirst().orElse(sheet.size());
        int teasers = 0;
        int first = -1;
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.is(i, Kind.INDEX) && i < prose && !isSigned(i)) return says(i);
            if (sheet.is(i, Kind.TEASER)) {
                teasers++;
                if (first < 0) first = i;
            }
        }
        if (teasers > 1 || teasers == 1 && prose == sheet.size()) return says(first);
        return isSigned(prose) ? Optional.empty() : dates().or(this::brokenOff);
    }

    /** Whether a byline, or the place of a picture, stands before the line: an article has begun. */
    private boolean isSigned(int before) {
        for (int i = 0; i < before; i++) {
            if (sheet.is(i, Kind.BYLINE) || sheet.is(i, LineRole.SEPARATOR)) return true;
        }
        return false;
    }

    private Optional<String> says(int i) {
        return Optional.of("is an index page, not an article: line %d says “%s”".formatted(i + 1, sheet.text(i)));
    }

    /** Two dates, each over an entry of one paragraph at most. */
    private Optional<String> dates() {
        int before = -1;
        int lines = 0;
        int paragraphs = 0;
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.open(i)) {
                lines++;
                if (sheet.line(i).length() > layout.limit("heading")) paragraphs++;
            }
            if (!sheet.is(i, Kind.DATE)) continue;
            if (before < 0 && lines > LINES_ABOVE) return Optional.empty();
            if (before >= 0 && lines > 0 && paragraphs <= 1 && open.getLast() > i) {
                return Optional.of("is an index page, not an article: lines %d and %d date its entries"
                        .formatted(before + 1, i + 1));
            }
            before = i;
            lines = 0;
            paragraphs = 0;
        }
        return Optional.empty();
    }

    /** Most of its lines are teasers that end in dots. */
    private Optional<String> brokenOff() {
        var broken = open.stream().filter(i -> Prose.endsInEllipsis(sheet.text(i))).toList();
        long whole = open.stream().filter(i -> sheet.line(i).length() > layout.limit("heading")).count();
        if (broken.size() < 2 || broken.size() * 2L < whole) return Optional.empty();
        return Optional.of("is an index page, not an article: lines %d and %d break off as teasers do"
                .formatted(broken.get(0) + 1, broken.get(1) + 1));
    }

    /** Why the page is a list, going by the one head it has. */
    Optional<String> reason(Head head) {
        if (head.anchored() || hasEnd()) return Optional.empty();
        if (head.title().isEmpty()) return head.standfirst().isPresent() ? Optional.empty() : teasersOnly();
        int title = head.title().get();
        if (layout.match(Kind.TAG, sheet.line(title)).isPresent() && allShort() || entries(head)) {
            return Optional.of("is an index page, not an article: “%s”, line %d, heads a list of articles"
                    .formatted(sheet.text(title), title + 1));
        }
        return Optional.empty();
    }

    private boolean hasEnd() {
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.is(i, LineRole.ISSUE) || sheet.is(i, LineRole.CORRECTION)) return true;
        }
        return false;
    }

    private boolean allShort() {
        return open.stream().allMatch(i -> sheet.line(i).length() <= TEASER);
    }

    private Optional<String> teasersOnly() {
        if (open.size() < 2 || !allShort()) return Optional.empty();
        if (open.stream().noneMatch(i -> Prose.endsInStop(sheet.text(i)))) return Optional.of("has no text of an article: none of its lines is a sentence");
        return Optional.of("is an index page, not an article: it has no title, and from line %d on only teasers"
                .formatted(open.getFirst() + 1));
    }

    /** A name or a tag for a title, then headings and paragraphs by turns. */
    private boolean entries(Head head) {
        if (Prose.words(sheet.text(head.title().get())) > layout.limit("tag-words")) return false;
        var below = open.stream().filter(i -> i > head.title().get()).toList();
        if (below.size() < 4 || below.size() % 2 != 0) return false;
        for (int i = 0; i < below.size(); i++) {
            var text = sheet.text(below.get(i));
            boolean heading = text.length() <= layout.limit("heading") && !Prose.endsInStop(text);
            boolean paragraph = text.length() > layout.limit("heading");
            if (i % 2 == 0 ? !heading : !paragraph) return false;
        }
        return true;
    }
}
