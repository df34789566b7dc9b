package backissue.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Takes bylines that are nothing but a name, on pages that have no other: "Nora Vale" beside the date, "Nora Vale | 12 May 2015", or a name
 * above the title of an article. A name is also what articles are about, so it takes the date's place, or two paragraphs below.
 */
final class NameLines {

    /** The head of a page has at most so many lines that are not empty. */
    private static final int HEAD = 14;

    private static final Pattern NAME = Pattern.compile("(?<name>" + Names.FULL + ")(?:, (?<job>[\\p{L} -]{4,40}))?");
    private static final Pattern WITH_DATE =
            Pattern.compile("(?<name>" + Names.FULL + ")(?:, | \\| | - | · | )(?<date>(?i:" + PageDate.ANY + ")).{0,20}");
    private static final Pattern HANDLE = Pattern.compile("@\\w+");

    private final Sheet sheet;
    private final Layout layout;
    private final List<Integer> lines;

    NameLines(Sheet sheet, Layout layout) {
        this.sheet = sheet;
        this.layout = layout;
        lines = IntStream.range(0, sheet.size()).filter(i -> !sheet.blank(i) && !isOfSite(sheet, i)).boxed().limit(HEAD).toList();
    }

    private static boolean isOfSite(Sheet sheet, int i) {
        return sheet.is(i, LineRole.BOILERPLATE) || sheet.is(i, LineRole.FORM) || sheet.is(i, LineRole.CREDIT);
    }

    void take() {
        if (lines.stream().anyMatch(i -> sheet.is(i, LineRole.BYLINE) || sheet.is(i, LineRole.SEPARATOR)) || paragraphs(0) < 2) return;
        for (int at = 1; at < lines.size(); at++) {
            if (sheet.line(lines.get(at)).length() > layout.limit("standfirst")) break;
            if (!sheet.open(lines.get(at)) || !isTitleAbove(at)) continue;
            if (takeWithDate(lines.get(at)) || isBesideDate(at) && takeName(lines.get(at))) return;
        }
        takeAboveTitle();
    }

    private boolean isTitleAbove(int at) {
        return lines.subList(0, at).stream().anyMatch(sheet::open);
    }

    private boolean takeWithDate(int line) {
        var matcher = WITH_DATE.matcher(sheet.line(line).plain());
        if (!matcher.matches() || !isPerson(matcher.group("name"))) return false;
        take(line, Map.of("names", matcher.group("name"), "date", matcher.group("date")));
        return true;
    }

    private boolean isBesideDate(int at) {
        int next = at + 1;
        if (next < lines.size() && HANDLE.matcher(sheet.text(lines.get(next))).matches()) next++;
        boolean above = sheet.is(lines.get(at - 1), Kind.DATE) && lines.get(at - 1) == lines.get(at) - 1;
        return above || next < lines.size() && sheet.is(lines.get(next), Kind.DATE);
    }

    private boolean takeName(int line) {
        var name = name(line);
        if (name.isEmpty()) return false;
        take(line, Map.of("names", name.get()));
        if (line + 1 < sheet.size() && HANDLE.matcher(sheet.text(line + 1)).matches()) sheet.discard(line + 1);
        return true;
    }

    /** A name, a title and a standfirst at most, the date, and an article below. */
    private void takeAboveTitle() {
        if (lines.size() < 4 || !sheet.open(lines.get(0)) || !sheet.open(lines.get(1))) return;
        int date = sheet.is(lines.get(2), Kind.DATE) ? 2 : 3;
        if (sheet.is(lines.get(date), Kind.DATE) && paragraphs(lines.get(date)) >= 2) takeName(lines.get(0));
    }

    private Optional<String> name(int line) {
        var matcher = NAME.matcher(sheet.line(line).plain());
        if (!matcher.matches() || !isPerson(matcher.group("name"))) return Optional.empty();
        var job = Optional.ofNullable(matcher.group("job")).map(it -> it.toLowerCase(Locale.ROOT)).map(it -> it.substring(it.lastIndexOf(' ') + 1));
        return job.isEmpty() || layout.lists("job-title", job.get()) ? Optional.of(matcher.group("name")) : Optional.empty();
    }

    /** "Current Affairs" and "The Week" look like names. */
    private boolean isPerson(String name) {
        for (var word : name.toLowerCase(Locale.ROOT).split("[ -]")) {
            if (layout.lists("no-name", word) || layout.lists("calendar", word)) return false;
        }
        return true;
    }

    private long paragraphs(int from) {
        return IntStream.range(from, sheet.size())
                .filter(i -> sheet.open(i) && Prose.paragraph(sheet.text(i)) && sheet.line(i).length() >= Prose.PARAGRAPH)
                .count();
    }

    private void take(int line, Map<String, String> values) {
        sheet.take(line, LineRole.BYLINE, new Layout.Match(Kind.BYLINE, new Wording.Filled(values)));
    }
}
