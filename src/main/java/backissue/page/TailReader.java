package backissue.page;

import backissue.page.Tail.Bio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what stands below an article's body: notes on its author, plugs, notices.
 *
 * <p>The lines are looked at from the last one upwards, each by itself, and the first that no rule describes ends the
 * tail: it and whatever stands above it is the body's. A note on the author begins like many a sentence ("Joe Bloggs is
 * ..."). It is one if the author is known from the byline, or else if it says what the person's work is and the article
 * has not spoken of them before.
 */
final class TailReader {

    /** A line of the tail is no longer than this, in characters. */
    private static final int LONGEST = 400;

    /** So many lines at most belong to the tail. */
    private static final int LINES = 8;

    /** A note of more characters than this may as well be a last paragraph. */
    private static final int LONG = 200;

    private final TaggedLines lines;
    private final TaggedLines.Changes changes;
    private final Layout layout;
    private final Head head;
    private final List<String> byline;
    private final int from;
    private final int to;
    private final List<Bio> bios = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();

    /** @param to the line after the last that may be the article's */
    private TailReader(TaggedLines lines, Head head, int to) {
        this.lines = lines;
        this.changes = lines.change();
        this.layout = lines.layout();
        this.head = head;
        this.byline = head.byline().map(Names::each).orElse(List.of());
        this.from = head.bodyFrom();
        this.to = to;
    }

    static Tail read(Head head) {
        var whole = new TailReader(head.lines(), head, head.lines().to());
        int end = whole.discardOthers();
        var tail = new TailReader(whole.changes.done(), head, end);
        tail.read();
        var bios = tail.bios.stream()
                .map(bio -> new Bio(bio.name(), List.copyOf(bio.lines())))
                .toList();
        return new Tail(tail.changes.done(), bios, List.copyOf(tail.doubts));
    }

    private void read() {
        var notes = new ArrayList<Integer>();
        var more = new ArrayList<Integer>(); // sentences that belong to the note above them, if there is one
        for (int line : lastLines()) {
            if (bio(line).isPresent()) {
                notes.addAll(more);
                notes.add(line);
                more.clear();
            } else if (lines.worded(Kind.PLUG, line)) {
                changes.take(line, LineRole.PLUG);
            } else if (lines.worded(Kind.NOTICE, line)) {
                changes.take(line, LineRole.NOTICE);
            } else if (AuthorNote.isContinued(lines.line(line), layout)) {
                more.add(line);
            } else {
                break;
            }
        }
        notes.reversed().forEach(this::takeNote);
    }

    /** What follows "More from ..." belongs to other articles. Returns the line after the last that does not. */
    private int discardOthers() {
        boolean text = false;
        for (int i = from; i < to; i++) {
            text |= lines.open(i);
            if (!text || !lines.is(i, Kind.END) && !lines.is(i, Kind.COMMENTS)) continue;
            int resumes = resumes(i);
            for (int j = i; j < resumes; j++) if (isOfOther(j)) changes.discard(j);
            if (resumes == to) return i;
            i = resumes - 1;
        }
        return to;
    }

    /**
     * Where the article goes on below a box of links in the middle of it: at a paragraph that another follows without a
     * title between them, or that the article's issue or correction follows. {@code to} if it does not.
     */
    private int resumes(int end) {
        for (int i = end + 1; i < to; i++) {
            if (!isParagraph(i)) continue;
            if (confirmsEnd(i)
                    || lines.is(end, Kind.END) && isOnlyText(i, end)
                    || lines.is(end, Kind.END) && i + 1 < to && isParagraph(nextText(i))) return i;
        }
        return to;
    }

    private boolean isParagraph(int i) {
        return i < to && lines.open(i) && Prose.paragraph(lines.text(i));
    }

    /** Links to other articles are several. */
    private boolean isOnlyText(int line, int from) {
        for (int i = from + 1; i < to; i++) {
            if (i != line && isOfOther(i)) return false;
        }
        return true;
    }

    private int nextText(int after) {
        int next = after + 1;
        while (next < to && lines.blank(next)) next++;
        return next;
    }

    private boolean confirmsEnd(int after) {
        for (int i = after; i < to; i++) {
            if (lines.is(i, LineRole.ISSUE)
                    || lines.is(i, LineRole.CORRECTION)
                    || AuthorNote.isNote(lines.line(i), layout)) return true;
        }
        return false;
    }

    /** Open lines, and the bylines and dates of the articles named there. */
    private boolean isOfOther(int i) {
        return lines.open(i) || lines.is(i, LineRole.BYLINE) || lines.is(i, LineRole.DATE);
    }

    /**
     * The last open lines, the last one first, up to a long one; never the first of the body, which would be left
     * without a line.
     */
    private List<Integer> lastLines() {
        var last = new ArrayList<Integer>();
        for (int i = to - 1; i >= from && last.size() <= LINES; i--) {
            if (!lines.open(i)) continue;
            last.add(i);
            if (lines.line(i).length() > LONGEST) break;
        }
        if (!last.isEmpty()) last.removeLast();
        return last;
    }

    private Optional<Wording.Filled> bio(int line) {
        return layout.match(Kind.BIO, lines.line(line))
                .map(Layout.Match::filled)
                .filter(bio -> isAuthor(bio, line));
    }

    private boolean isAuthor(Wording.Filled bio, int line) {
        var name = bio.value("fullname").or(() -> bio.value("name"));
        if (name.isEmpty()) return !byline.isEmpty();
        if (isOnByline(name.get())) return true;
        boolean byPerson = !byline.isEmpty()
                && !layout.lists(
                        "publication", byline.getFirst().replace(' ', '-').toLowerCase(Locale.ROOT));
        return !byPerson
                && bio.value("fullname").isPresent()
                && AuthorNote.saysWork(lines.line(line), name.get(), layout)
                && !namedBefore(name.get(), line);
    }

    private boolean isOnByline(String name) {
        return byline.stream().anyMatch(author -> author.equals(name) || author.endsWith(" " + name));
    }

    private boolean namedBefore(String name, int line) {
        for (int i = from; i < line; i++) {
            if (!lines.is(i, LineRole.CREDIT) && lines.text(i).contains(name)) {
                return layout.match(Kind.BIO, lines.line(i)).isEmpty();
            }
        }
        return head.title().map(title -> lines.text(title).contains(name)).orElse(false);
    }

    private void takeNote(int line) {
        var bio = layout.match(Kind.BIO, lines.line(line)).map(Layout.Match::filled);
        changes.take(line, LineRole.BIO);
        if (bio.isEmpty()) {
            bios.getLast().lines().add(lines.text(line));
            return;
        }
        add(bio.get(), line);
        if (lines.line(line).length() > LONG && !hasIssueAfter(line)) {
            doubts.add("Line %d was read as a note on the author; it may be the last paragraph.".formatted(line + 1));
        }
    }

    private void add(Wording.Filled bio, int line) {
        var printed = bio.value("fullname")
                .or(() -> bio.value("name"))
                .or(() -> head.byline())
                .orElse("");
        var name = byline.stream()
                .filter(author -> author.endsWith(" " + printed))
                .findFirst()
                .orElse(printed);
        for (var known : bios) {
            if (known.name().equals(name)) {
                known.lines().add(lines.text(line));
                return;
            }
        }
        bios.add(new Bio(name, new ArrayList<>(List.of(lines.text(line)))));
    }

    private boolean hasIssueAfter(int line) {
        for (int i = line; i < to; i++) {
            if (lines.is(i, LineRole.ISSUE)) return true;
        }
        return false;
    }
}
