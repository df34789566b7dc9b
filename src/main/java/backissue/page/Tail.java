package backissue.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads what stands below an article's body: notes on its author, plugs, notices, corrections, the issue it was in.
 *
 * <p>A note on the author begins like many a sentence ("Joe Bloggs is ..."), so it is looked for only in the last
 * lines, and is none if the article has spoken of that person before.
 */
final class Tail {

    /** A note on the author, and each line that comes after it, is no longer than this. */
    private static final int LONGEST = 400;

    /** The same, where nothing below confirms that the article has ended. */
    private static final int LONGEST_UNCONFIRMED = 280;

    /** So many lines at most belong to the tail. */
    private static final int LINES = 8;

    /** A note of more characters than this may as well be a last paragraph. */
    private static final int LONG = 200;

    /** A note on somebody: the name it begins with, and the lines. */
    record Bio(String name, List<String> lines) {}

    private final Sheet sheet;
    private final Layout layout;
    private final Head head;
    private final int from;
    private int to;
    private final List<Bio> bios = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();

    Tail(Sheet sheet, Layout layout, Head head, int to) {
        this.sheet = sheet;
        this.layout = layout;
        this.head = head;
        this.from = head.bodyFrom();
        this.to = to;
    }

    List<Bio> bios() {
        return bios;
    }

    List<String> doubts() {
        return doubts;
    }

    void read() {
        takeAfterEnd();
        var last = lastLines();
        int first = firstBio(last);
        if (first >= 0) takeFrom(first, last);
        else takePlugs(last);
    }

    /** What follows "More from ..." belongs to other articles. */
    private void takeAfterEnd() {
        boolean text = false;
        for (int i = from; i < to; i++) {
            text |= sheet.open(i);
            if (text && sheet.is(i, Kind.END)) {
                for (int j = i; j < to; j++) if (isOfOther(j)) sheet.discard(j);
                to = i;
            }
        }
    }

    /** Open lines, and the bylines and dates of the articles named there. */
    private boolean isOfOther(int i) {
        return sheet.open(i) || sheet.is(i, LineRole.BYLINE) || sheet.is(i, LineRole.DATE);
    }

    /** The last open lines, the last one first, up to a long one. */
    private List<Integer> lastLines() {
        var last = new ArrayList<Integer>();
        for (int i = to - 1; i >= from && last.size() < LINES; i--) {
            if (!sheet.open(i)) continue;
            if (sheet.line(i).length() > LONGEST) break;
            last.add(i);
        }
        return last;
    }

    private int firstBio(List<Integer> last) {
        int first = -1;
        for (int i : last) {
            var bio = layout.match(Kind.BIO, sheet.line(i));
            if (bio.isPresent() && isAuthor(bio.get().filled(), i)) first = i;
        }
        return first;
    }

    private boolean isAuthor(Wording.Filled bio, int line) {
        var name = bio.value("fullname").or(() -> bio.value("name"));
        if (name.isEmpty()) return head.byline().isPresent() || sheet.value(line, "fullname").isPresent();
        var byline = head.byline().map(Names::each).orElse(List.of());
        if (byline.stream().anyMatch(author -> author.equals(name.get()) || author.endsWith(" " + name.get()))) return true;
        boolean byPerson = !byline.isEmpty() && !layout.lists("publication", byline.getFirst().replace(' ', '-').toLowerCase());
        return !byPerson && bio.value("fullname").isPresent() && saysWork(line, bio.value("verb").isEmpty()) && !namedBefore(name.get(), line);
    }

    /** Below the body of a whole article a plain "is" will do; else the line has to say what the person does. */
    private boolean saysWork(int line, boolean plain) {
        boolean ended = plain && (hasIssueAfter(line) || to < sheet.size() && sheet.line(line).length() <= LONG);
        if (ended) return true;
        return sheet.line(line).length() <= LONGEST_UNCONFIRMED && namesWork(sheet.line(line), layout);
    }

    /** Whether a line says what somebody does. */
    static boolean namesWork(Line line, Layout layout) {
        return Arrays.stream(line.small().split("[^a-z]+")).anyMatch(word -> layout.lists("work", word));
    }

    private boolean namedBefore(String name, int line) {
        for (int i = from; i < line; i++) {
            if (!sheet.is(i, LineRole.CREDIT) && sheet.text(i).contains(name)) return layout.match(Kind.BIO, sheet.line(i)).isEmpty();
        }
        return head.title().map(title -> sheet.text(title).contains(name)).orElse(false);
    }

    private void takeFrom(int first, List<Integer> last) {
        for (int i : last.reversed()) {
            if (i < first) continue;
            var bio = layout.match(Kind.BIO, sheet.line(i));
            if (bio.isPresent() && (i == first || isAuthor(bio.get().filled(), i))) takeBio(i, bio.get().filled());
            else sheet.take(i, isPlug(i) ? LineRole.PLUG : LineRole.NOTICE);
        }
        if (sheet.line(first).length() > LONG && !hasIssueAfter(first)) {
            doubts.add("Line %d was read as a note on the author; it may be the last paragraph.".formatted(first + 1));
        }
    }

    private void takeBio(int line, Wording.Filled bio) {
        sheet.take(line, LineRole.BIO);
        var byline = head.byline().map(Names::each).orElse(List.of());
        var printed = bio.value("fullname").or(() -> bio.value("name")).or(() -> head.byline()).orElse("");
        var name = byline.stream().filter(author -> author.endsWith(" " + printed)).findFirst().orElse(printed);
        for (var known : bios) {
            if (known.name().equals(name)) {
                known.lines().add(sheet.text(line));
                return;
            }
        }
        bios.add(new Bio(name, new ArrayList<>(List.of(sheet.text(line)))));
    }

    private boolean hasIssueAfter(int line) {
        for (int i = line; i < to; i++) {
            if (sheet.is(i, LineRole.ISSUE)) return true;
        }
        return false;
    }

    private boolean isPlug(int line) {
        return layout.match(Kind.PLUG, sheet.line(line)).isPresent();
    }

    /** Without a note on the author, plugs and notices are known by their words alone. */
    private void takePlugs(List<Integer> last) {
        for (int i : last) {
            Optional<LineRole> role = isPlug(i) ? Optional.of(LineRole.PLUG)
                    : layout.match(Kind.NOTICE, sheet.line(i)).map(_ -> LineRole.NOTICE);
            if (role.isEmpty() || i == last.getLast()) return;
            sheet.take(i, role.get());
        }
    }
}
