package backissue.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Takes bylines that are nothing but a name, on pages that have no other: "Nora Vale" beside the date, "Nora Vale | 12
 * May 2015", or a name above the title of an article. A name is also what articles are about, so it takes the date's
 * place, or two paragraphs below.
 */
final class NameLines {

    /** The head of a page has at most so many lines that are not empty. */
    private static final int HEAD = 14;

    private static final Pattern NAME = Pattern.compile("(?<name>" + Names.FULL + ")(?:, (?<job>[\\p{L} -]{4,40}))?");
    private static final Pattern WITH_DATE = Pattern.compile(
            "(?<name>" + Names.FULL + ")(?:, | \\| | - | · | )(?<date>(?i:" + PageDate.ANY + ")).{0,20}");
    private static final Pattern HANDLE = Pattern.compile("@\\w+");

    private final TaggedLines lines;
    private final TaggedLines.Changes changes;
    private final Layout layout;
    private final List<Integer> head;

    private NameLines(TaggedLines lines) {
        this.lines = lines;
        this.changes = lines.change();
        this.layout = lines.layout();
        head = lines.indexes()
                .filter(i -> !lines.blank(i) && !isOfSite(i))
                .boxed()
                .limit(HEAD)
                .toList();
    }

    static TaggedLines take(TaggedLines lines) {
        var names = new NameLines(lines);
        names.take();
        return names.changes.done();
    }

    private boolean isOfSite(int i) {
        return lines.is(i, LineRole.BOILERPLATE) || lines.is(i, LineRole.FORM) || lines.is(i, LineRole.CREDIT);
    }

    private void take() {
        boolean signed = head.stream().anyMatch(i -> lines.is(i, LineRole.BYLINE) || lines.is(i, LineRole.SEPARATOR));
        if (signed || paragraphs(0) < 2) return;
        for (int at = 1; at < head.size(); at++) {
            if (lines.line(head.get(at)).length() > lines.limit("standfirst")) break;
            if (!lines.open(head.get(at)) || !isTitleAbove(at)) continue;
            if (takeWithDate(head.get(at)) || isBesideDate(at) && takeName(head.get(at))) return;
        }
        takeAboveTitle();
    }

    private boolean isTitleAbove(int at) {
        return head.subList(0, at).stream().anyMatch(lines::open);
    }

    private boolean takeWithDate(int line) {
        var matcher = WITH_DATE.matcher(lines.line(line).plain());
        if (!matcher.matches() || !isPerson(matcher.group("name"))) return false;
        take(line, Map.of("names", matcher.group("name"), "date", matcher.group("date")));
        return true;
    }

    private boolean isBesideDate(int at) {
        int next = at + 1;
        if (next < head.size() && HANDLE.matcher(lines.text(head.get(next))).matches()) next++;
        boolean above = lines.is(head.get(at - 1), Kind.DATE) && head.get(at - 1) == head.get(at) - 1;
        return above || next < head.size() && lines.is(head.get(next), Kind.DATE);
    }

    private boolean takeName(int line) {
        var name = name(line);
        if (name.isEmpty()) return false;
        take(line, Map.of("names", name.get()));
        if (line + 1 < lines.to() && HANDLE.matcher(lines.text(line + 1)).matches()) changes.discard(line + 1);
        return true;
    }

    /** A name, a title and a standfirst at most, the date, and an article below. */
    private void takeAboveTitle() {
        if (head.size() < 4 || !lines.open(head.get(0)) || !lines.open(head.get(1))) return;
        int date = lines.is(head.get(2), Kind.DATE) ? 2 : 3;
        if (lines.is(head.get(date), Kind.DATE) && paragraphs(head.get(date)) >= 2) takeName(head.get(0));
    }

    private Optional<String> name(int line) {
        var matcher = NAME.matcher(lines.line(line).plain());
        if (!matcher.matches() || !isPerson(matcher.group("name"))) return Optional.empty();
        var job = Optional.ofNullable(matcher.group("job"))
                .map(it -> it.toLowerCase(Locale.ROOT))
                .map(it -> it.substring(it.lastIndexOf(' ') + 1));
        return job.isEmpty() || layout.lists("job-title", job.get())
                ? Optional.of(matcher.group("name"))
                : Optional.empty();
    }

    /** "Current Affairs" and "The Week" look like names. */
    private boolean isPerson(String name) {
        for (var word : name.toLowerCase(Locale.ROOT).split("[ -]")) {
            if (layout.lists("no-name", word) || layout.lists("calendar", word)) return false;
        }
        return true;
    }

    private long paragraphs(int from) {
        return IntStream.range(from, lines.to())
                .filter(i -> lines.open(i)
                        && Prose.paragraph(lines.text(i))
                        && lines.line(i).length() >= Prose.PARAGRAPH)
                .count();
    }

    private void take(int line, Map<String, String> values) {
        changes.take(line, LineRole.BYLINE, new Layout.Match(Kind.BYLINE, new Wording.Filled(values)));
    }
}
