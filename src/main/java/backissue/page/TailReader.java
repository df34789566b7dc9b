package backissue.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what stands below an article's body: notes on its author, plugs, notices.
 *
 * <p>The lines are looked at from the last one upwards, each by itself, and the first that no rule describes ends the tail: it and
 * whatever stands above it is the body's. A note on the author begins like many a sentence ("Joe Bloggs is ..."). It is one if
 * the author is known from the byline, or else if it says what the person's work is and the article has not spoken of them before.
 */
final class TailReader {

    /** A line of the tail is no longer than this, in characters. */
    private static final int LONGEST = 400;

    /** The same for a note on somebody whom the byline does not name. */
    private static final int LONGEST_UNNAMED = 280;

    /** So many lines at most belong to the tail. */
    private static final int LINES = 8;

    /** A note of more characters than this may as well be a last paragraph. */
    private static final int LONG = 200;

    private static final Pattern CLAUSE_END = Pattern.compile("[,;:.!?](?: |$)|(?<= )(?:and|but|when|while|because) (?:he|she|it|they|the) ");

    /** A name, a title or a price after the person's own name. */
    private static final Pattern NAMES_SOMETHING = Pattern.compile("[ (][“\"‘'@£]?\\p{Lu}\\p{L}(?<! (?:He|She|It|In|At|On|By|The|They|His|Her|But|And|Then|There|When|Nobody))|[@£]|www|http");

    private static final Pattern PAST = Pattern.compile("\\b(?:was|were|had|said|came|went|did|would|could) ");

    private static final Pattern SHORT_NOTE = Pattern.compile(
            "(?: is (?:an? |the )?(?:[\\p{L}-]+ ){0,3}[\\p{L}-]+(?: and (?:[\\p{L}-]+ ){0,3}[\\p{L}-]+)?(?: who (?:lives|works|writes|teaches) .{3,60})?| writes (?:about|on|for) .{3,60}| lives in .{3,60})[.]?(?<!\\b(?:again|late|now|too)[.]?)");

    private static final Pattern OF_THE_AUTHOR = Pattern.compile("^(?:he|she|they|his|her|their) ");

    /** A note on somebody: the name it begins with, and the lines. */
    record Bio(String name, List<String> lines) {}

    private final Sheet sheet;
    private final Layout layout;
    private final Head head;
    private final List<String> byline;
    private final int from;
    private int to;
    private final List<Bio> bios = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();

    TailReader(Sheet sheet, Layout layout, Head head, int to) {
        this.sheet = sheet;
        this.layout = layout;
        this.head = head;
        this.byline = head.byline().map(Names::each).orElse(List.of());
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
        var notes = new ArrayList<Integer>();
        var more = new ArrayList<Integer>(); // sentences that belong to the note above them, if there is one
        for (int line : lastLines()) {
            if (bio(line).isPresent()) {
                notes.addAll(more);
                notes.add(line);
                more.clear();
            } else if (isPlug(line)) {
                sheet.take(line, LineRole.PLUG);
            } else if (layout.match(Kind.NOTICE, sheet.line(line)).isPresent()) {
                sheet.take(line, LineRole.NOTICE);
            } else if (isOfTheAuthor(sheet.line(line))) {
                more.add(line);
            } else {
                break;
            }
        }
        notes.reversed().forEach(this::takeNote);
    }

    /** What follows "More from ..." belongs to other articles. */
    private void takeAfterEnd() {
        boolean text = false;
        for (int i = from; i < to; i++) {
            text |= sheet.open(i);
            if (!text || !sheet.is(i, Kind.END) && !sheet.is(i, Kind.COMMENTS)) continue;
            int resumes = resumes(i);
            for (int j = i; j < resumes; j++) if (isOfOther(j)) sheet.discard(j);
            if (resumes == to) to = i;
            i = resumes - 1;
        }
    }

    /**
     * Where the article goes on below a box of links in the middle of it: at a paragraph that another follows without a title between
     * them, or that the article's issue or correction follows. {@code to} if it does not.
     */
    private int resumes(int end) {
        for (int i = end + 1; i < to; i++) {
            if (!isParagraph(i)) continue;
            if (confirmsEnd(i) || sheet.is(end, Kind.END) && isOnlyText(i, end) || sheet.is(end, Kind.END) && i + 1 < to && isParagraph(nextText(i))) return i;
        }
        return to;
    }

    private boolean isParagraph(int i) {
        return i < to && sheet.open(i) && Prose.paragraph(sheet.text(i));
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
        while (next < to && sheet.blank(next)) next++;
        return next;
    }

    private boolean confirmsEnd(int after) {
        for (int i = after; i < to; i++) {
            if (sheet.is(i, LineRole.ISSUE) || sheet.is(i, LineRole.CORRECTION) || ArticleEndings.isNote(sheet.line(i), layout)) return true;
        }
        return false;
    }

    /** Open lines, and the bylines and dates of the articles named there. */
    private boolean isOfOther(int i) {
        return sheet.open(i) || sheet.is(i, LineRole.BYLINE) || sheet.is(i, LineRole.DATE);
    }

    /** The last open lines, the last one first, up to a long one; never the first of the body, which would be left without a line. */
    private List<Integer> lastLines() {
        var last = new ArrayList<Integer>();
        for (int i = to - 1; i >= from && last.size() <= LINES; i--) {
            if (!sheet.open(i)) continue;
            last.add(i);
            if (sheet.line(i).length() > LONGEST) break;
        }
        if (!last.isEmpty()) last.removeLast();
        return last;
    }

    private Optional<Wording.Filled> bio(int line) {
        return layout.match(Kind.BIO, sheet.line(line)).map(Layout.Match::filled).filter(bio -> isAuthor(bio, line));
    }

    private boolean isAuthor(Wording.Filled bio, int line) {
        var name = bio.value("fullname").or(() -> bio.value("name"));
        if (name.isEmpty()) return !byline.isEmpty();
        if (isOnByline(name.get())) return true;
        boolean byPerson = !byline.isEmpty() && !layout.lists("publication", byline.getFirst().replace(' ', '-').toLowerCase(Locale.ROOT));
        return !byPerson && bio.value("fullname").isPresent() && saysWork(sheet.line(line), name.get()) && !namedBefore(name.get(), line);
    }

    private boolean isOnByline(String name) {
        return byline.stream().anyMatch(author -> author.equals(name) || author.endsWith(" " + name));
    }

    /**
     * Whether the line tells the person's work in the clause that begins with the name: "is a novelist", "writes for", not "was late, and
     * the historian with him". Who was something is spoken of, not introduced.
     */
    private boolean saysWork(Line line, String name) {
        if (line.length() > LONGEST_UNNAMED) return false;
        var predicate = line.small().substring(Math.min(name.length(), line.small().length())).strip();
        if (predicate.startsWith(",")) predicate = afterApposition(predicate);
        if (predicate.startsWith("was ") || predicate.startsWith("were ")) return false;
        if (!introduces(line, name)) return false;
        var end = CLAUSE_END.matcher(predicate);
        var clause = end.find() ? predicate.substring(0, end.start()) : predicate;
        return namesWork(clause, layout);
    }

    /**
     * Whether a sentence about somebody is one a magazine introduces its authors by: it names a paper, a college or a book, or is as short as
     * "is a novelist" or "writes about chess". "Is the minister who came late" and "teaches us to wait" are prose.
     */
    private boolean introduces(Line line, String name) {
        var rest = line.text().substring(Math.min(name.length(), line.length()));
        return NAMES_SOMETHING.matcher(rest).find() && !PAST.matcher(rest).find() || SHORT_NOTE.matcher(rest).matches();
    }

    /** "Joe Bloggs, who lives in Leeds, is ...": what follows the second comma. */
    private static String afterApposition(String predicate) {
        int end = predicate.indexOf(',', 1);
        return end < 0 ? predicate : predicate.substring(end + 1).strip();
    }

    /** Whether a line says what somebody does. */
    static boolean namesWork(Line line, Layout layout) {
        return namesWork(line.small(), layout);
    }

    private static boolean namesWork(String small, Layout layout) {
        return Arrays.stream(small.split("[^a-z]+")).anyMatch(word -> layout.lists("work", word));
    }

    /** "Her latest novel is ...", "He teaches at ...": goes on with a note that stands above it. */
    private boolean isOfTheAuthor(Line line) {
        return line.length() <= LONGEST_UNNAMED
                && OF_THE_AUTHOR.matcher(line.small()).find()
                && (namesWork(line, layout) || layout.match(Kind.PLUG, line).isPresent());
    }

    private boolean namedBefore(String name, int line) {
        for (int i = from; i < line; i++) {
            if (!sheet.is(i, LineRole.CREDIT) && sheet.text(i).contains(name)) return layout.match(Kind.BIO, sheet.line(i)).isEmpty();
        }
        return head.title().map(title -> sheet.text(title).contains(name)).orElse(false);
    }

    private void takeNote(int line) {
        var bio = layout.match(Kind.BIO, sheet.line(line)).map(Layout.Match::filled);
        sheet.take(line, LineRole.BIO);
        if (bio.isEmpty()) {
            bios.getLast().lines().add(sheet.text(line));
            return;
        }
        add(bio.get(), line);
        if (sheet.line(line).length() > LONG && !hasIssueAfter(line)) {
            doubts.add("Line %d was read as a note on the author; it may be the last paragraph.".formatted(line + 1));
        }
    }

    private void add(Wording.Filled bio, int line) {
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
}
