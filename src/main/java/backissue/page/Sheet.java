package backissue.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A page while it is being read: its lines, and what each has been taken for so far. A line nobody has taken is open.
 *
 * <p>Lines are addressed by index, from 0; a range [from, to) of them is one article's part of the page.
 */
final class Sheet {

    /** Open lines first to last, both included, with nothing between them. */
    record Run(int first, int last) {
        int size() {
            return last - first + 1;
        }
    }

    private final List<Line> lines;
    private final LineRole[] roles;
    private final Layout.Match[] matches;

    Sheet(List<Line> lines) {
        this.lines = lines;
        roles = new LineRole[lines.size()];
        matches = new Layout.Match[lines.size()];
        for (int i = 0; i < roles.length; i++) {
            if (lines.get(i).blank()) roles[i] = LineRole.BLANK;
        }
    }

    int size() {
        return roles.length;
    }

    Line line(int i) {
        return lines.get(i);
    }

    String text(int i) {
        return lines.get(i).text();
    }

    boolean open(int i) {
        return roles[i] == null;
    }

    boolean blank(int i) {
        return roles[i] == LineRole.BLANK;
    }

    boolean is(int i, LineRole role) {
        return roles[i] == role;
    }

    boolean is(int i, Kind kind) {
        return matches[i] != null && matches[i].kind() == kind;
    }

    /** Whether the line is in one of the wordings that mean the same everywhere. */
    boolean isWorded(int i) {
        return matches[i] != null;
    }

    Optional<String> value(int i, String blank) {
        return matches[i] == null ? Optional.empty() : matches[i].filled().value(blank);
    }

    void take(int i, LineRole role) {
        roles[i] = role;
    }

    void take(int i, LineRole role, Layout.Match match) {
        roles[i] = role;
        matches[i] = match;
    }

    /** Takes a line for words of the site, whatever it looked like. */
    void discard(int i) {
        take(i, LineRole.BOILERPLATE, null);
    }

    void takeOpen(int from, int to, LineRole role) {
        for (int i = from; i < to; i++) {
            if (open(i)) roles[i] = role;
        }
    }

    /** Gives a line back: it was not what it looked like. */
    void release(int i) {
        roles[i] = null;
        matches[i] = null;
    }

    /** The runs of open lines in [from, to). */
    List<Run> runs(int from, int to) {
        var runs = new ArrayList<Run>();
        for (int i = from; i < to; i++) {
            if (!open(i)) continue;
            int first = i;
            while (i + 1 < to && open(i + 1)) i++;
            runs.add(new Run(first, i));
        }
        return runs;
    }

    /** What each line was taken for, whoever took none being prose. */
    List<LineRole> roles() {
        return Arrays.stream(roles).map(role -> role == null ? LineRole.BODY : role).toList();
    }
}
