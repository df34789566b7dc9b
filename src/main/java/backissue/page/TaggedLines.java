package backissue.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Lines of a page, or of one article's part of it, and what each was taken for. A line nobody has taken is open.
 *
 * <p>Nothing changes here: a step gathers what it finds in {@link Changes}, and hands on the lines that come of it.
 * Lines are addressed by their index on the page, from 0, in a part as well.
 */
final class TaggedLines {

    private final List<Line> page;
    private final Layout layout;
    private final int from;
    private final LineRole[] roles;
    private final Layout.Match[] matches;

    /** @param roles and matches, from the line {@code from} on; null for what is open, or in none of the wordings */
    private TaggedLines(List<Line> page, Layout layout, int from, LineRole[] roles, Layout.Match[] matches) {
        this.page = page;
        this.layout = layout;
        this.from = from;
        this.roles = roles;
        this.matches = matches;
    }

    /** The lines of a page as they came: empty, or open. */
    static TaggedLines untagged(List<Line> page, Layout layout) {
        var roles =
                page.stream().map(line -> line.blank() ? LineRole.BLANK : null).toArray(LineRole[]::new);
        return new TaggedLines(List.copyOf(page), layout, 0, roles, new Layout.Match[roles.length]);
    }

    /** The parts of a page that follow one another, as one. */
    static TaggedLines joined(List<TaggedLines> parts) {
        var first = parts.getFirst();
        var roles = parts.stream().flatMap(part -> Arrays.stream(part.roles)).toArray(LineRole[]::new);
        var matches =
                parts.stream().flatMap(part -> Arrays.stream(part.matches)).toArray(Layout.Match[]::new);
        return new TaggedLines(first.page, first.layout, first.from, roles, matches);
    }

    /** Lines [from, to) alone. What is found in a part costs no more than the part is long. */
    TaggedLines part(int first, int end) {
        return new TaggedLines(
                page,
                layout,
                first,
                Arrays.copyOfRange(roles, first - from, end - from),
                Arrays.copyOfRange(matches, first - from, end - from));
    }

    Changes change() {
        return new Changes(this);
    }

    Layout layout() {
        return layout;
    }

    /** The first line. */
    int from() {
        return from;
    }

    /** The line after the last. */
    int to() {
        return from + roles.length;
    }

    /**
     * How many lines the whole page has: the text of each can be read, though only those in between have roles here.
     */
    int pageSize() {
        return page.size();
    }

    IntStream indexes() {
        return IntStream.range(from, to());
    }

    Line line(int i) {
        return page.get(i);
    }

    String text(int i) {
        return page.get(i).text();
    }

    boolean open(int i) {
        return roles[i - from] == null;
    }

    boolean blank(int i) {
        return roles[i - from] == LineRole.BLANK;
    }

    boolean is(int i, LineRole role) {
        return roles[i - from] == role;
    }

    boolean is(int i, Kind kind) {
        return matches[i - from] != null && matches[i - from].kind() == kind;
    }

    /** Whether a line of [first, end) is of this kind. */
    boolean has(Kind kind, int first, int end) {
        return first(kind, first, end).isPresent();
    }

    OptionalInt first(Kind kind, int first, int end) {
        return IntStream.range(first, end).filter(i -> is(i, kind)).findFirst();
    }

    /** Whether the line is in one of the wordings that mean the same everywhere. */
    boolean isWorded(int i) {
        return matches[i - from] != null;
    }

    /** What stands in a blank of the wording that the line was taken by. */
    Optional<String> value(int i, String blank) {
        return isWorded(i) ? matches[i - from].filled().value(blank) : Optional.empty();
    }

    /** Whether the line is worded as this kind, in a place where that kind can be. */
    boolean worded(Kind kind, int i) {
        return layout.match(kind, line(i)).isPresent();
    }

    int limit(String of) {
        return layout.limit(of);
    }

    /** The passages of open lines in [first, end). */
    List<Passage> passages(int first, int end) {
        var passages = new ArrayList<Passage>();
        for (int i = first; i < end; i++) {
            if (!open(i)) continue;
            int start = i;
            while (i + 1 < end && open(i + 1)) i++;
            passages.add(new Passage(start, i));
        }
        return passages;
    }

    /** What each line was taken for, whoever took none being prose. */
    List<LineRole> roles() {
        return Arrays.stream(roles)
                .map(role -> role == null ? LineRole.BODY : role)
                .toList();
    }

    /** What one step takes lines for. The lines it was made from stay as they are. */
    static final class Changes {

        private final TaggedLines before;
        private final LineRole[] roles;
        private final Layout.Match[] matches;

        private Changes(TaggedLines before) {
            this.before = before;
            roles = before.roles.clone();
            matches = before.matches.clone();
        }

        boolean open(int i) {
            return roles[i - before.from] == null;
        }

        void take(int i, LineRole role) {
            roles[i - before.from] = role;
        }

        void take(int i, LineRole role, Layout.Match match) {
            roles[i - before.from] = role;
            matches[i - before.from] = match;
        }

        void takeOpen(int first, int end, LineRole role) {
            for (int i = first; i < end; i++) {
                if (open(i)) take(i, role);
            }
        }

        /** Takes a line for words of the site, whatever it looked like. */
        void discard(int i) {
            take(i, LineRole.BOILERPLATE, null);
        }

        /** Gives a line back: it was not what it looked like. */
        void release(int i) {
            take(i, null, null);
        }

        TaggedLines done() {
            return new TaggedLines(before.page, before.layout, before.from, roles.clone(), matches.clone());
        }
    }
}
