package backissue.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands between a title and the body: standfirst, captions, the book that is reviewed. */
final class StandfirstReader {

    /** A standfirst of more characters may as well be a first paragraph. */
    private static final int LONG = 180;

    /** The first line of a standfirst that was broken into two has at least so many characters. */
    private static final int BROKEN = 60;

    /** A heading has fewer words. */
    private static final int STANDFIRST_WORDS = 10;

    /** How many pages a book has. */
    private static final Pattern PAGES = Pattern.compile("\\d ?pp\\b");

    private final Sheet sheet;
    private final Layout layout;
    private final Optional<Integer> title;
    private final int byline;
    private final int date;
    private final boolean picture;
    private final List<String> doubts = new ArrayList<>();
    private Optional<Sheet.Run> standfirst = Optional.empty();
    private int bodyFrom;

    StandfirstReader(Sheet sheet, Layout layout, Optional<Integer> title, int byline, int date, boolean picture) {
        this.sheet = sheet;
        this.layout = layout;
        this.title = title;
        this.byline = byline;
        this.date = date;
        this.picture = picture;
    }

    Optional<Sheet.Run> standfirst() {
        return standfirst;
    }

    int bodyFrom() {
        return bodyFrom;
    }

    List<String> doubts() {
        return doubts;
    }

    void read(int from, int to) {
        var runs = sheet.runs(from, to);
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            var next = i + 1 < runs.size() ? Optional.of(runs.get(i + 1)) : Optional.<Sheet.Run>empty();
            bodyFrom = run.first();
            if (isCaption(run)) take(run, LineRole.CAPTION);
            else if (isBook(run, next) || leadsToBook(runs, i)) {
                bodyFrom = takeBook(run);
                if (bodyFrom <= run.last()) return;
            }
            else if (isStandfirst(run, next) && (picture || anchored(run, next) || !isParagraph(runs, i))) takeStandfirst(run, next);
            else return;
        }
        bodyFrom = to;
    }

    private void take(Sheet.Run run, LineRole role) {
        sheet.takeOpen(run.first(), run.last() + 1, role);
    }

    private void takeStandfirst(Sheet.Run run, Optional<Sheet.Run> next) {
        standfirst = Optional.of(run);
        take(run, LineRole.STANDFIRST);
        if (!anchored(run, next) && sheet.line(run.first()).length() >= LONG && likeTheNext(run, next)) {
            doubts.add("Line %d was read as the standfirst; it may be the first paragraph."
                    .formatted(run.first() + 1));
        }
    }

    private boolean isStandfirst(Sheet.Run run, Optional<Sheet.Run> next) {
        if (standfirst.isPresent() || afterByline(run) && !isBelowByline(run, next)) return false;
        boolean anchored = anchored(run, next);
        if (title.isEmpty() && !(anchored && byline == run.last() + 1)) return false;
        if (run.size() > 1 && !broken(run)) return false;
        var text = sheet.text(run.first());
        int limit = anchored ? layout.limit("standfirst") : layout.limit("lone-standfirst");
        return text.length() <= limit
                && (anchored || next.isPresent())
                && !Prose.bullet(text)
                && !Prose.numbered(text)
                && !(text.endsWith(",") && !StandfirstCut.atLimit(text));
    }

    /** Several sentences, as long as one of the two passages after them: nothing but the body's first paragraph. */
    private boolean isParagraph(List<Sheet.Run> runs, int at) {
        var text = sheet.text(runs.get(at).first());
        return text.length() >= LONG
                && Prose.sentences(text) > 1
                && runs.stream().skip(at + 1).limit(2).anyMatch(next -> likeTheNext(runs.get(at), Optional.of(next)));
    }

    private boolean likeTheNext(Sheet.Run run, Optional<Sheet.Run> next) {
        int length = sheet.line(run.first()).length();
        int following = next.map(n -> sheet.line(n.first()).length()).orElse(0);
        return following > length / 2 && following < length * 3 / 2;
    }

    /** A line of many words without a stop between the byline and a paragraph is longer than a heading. */
    private boolean isBelowByline(Sheet.Run run, Optional<Sheet.Run> next) {
        var text = sheet.text(run.first());
        return run.size() == 1 && Prose.words(text) >= STANDFIRST_WORDS && !Prose.endsInStop(text)
                && next.isPresent() && Prose.paragraph(sheet.text(next.get().first()));
    }

    /** A byline under the title: what follows it is the body. */
    private boolean afterByline(Sheet.Run run) {
        return title.isPresent() && byline > title.get() && byline < run.first();
    }

    /** Whether byline or date comes between this passage and the next. */
    private boolean anchored(Sheet.Run run, Optional<Sheet.Run> next) {
        int end = next.map(Sheet.Run::first).orElse(Integer.MAX_VALUE);
        return byline > run.last() && byline < end || date > run.last() && date < end;
    }

    /** A standfirst the crawl has broken into lines. */
    private boolean broken(Sheet.Run run) {
        int length = 0;
        for (int i = run.first(); i <= run.last(); i++) {
            var text = sheet.text(i);
            length += text.length() + 1;
            if (i < run.last() && (text.length() < BROKEN || Prose.endsInStop(text))) return false;
            if (i > run.first() && !Prose.startsLower(text)) return false;
        }
        return length <= layout.limit("standfirst");
    }

    private boolean isCaption(Sheet.Run run) {
        for (int i = run.first(); i <= run.last(); i++) {
            var line = sheet.line(i);
            if (line.length() > layout.limit("standfirst")) return false;
            if (layout.match(Kind.CAPTION, line).isPresent() || Prose.saidTwice(line.text())) return true;
            if (i > run.first() && Titles.same(sheet.line(i - 1), line)) return true;
        }
        var text = sheet.text(run.first());
        boolean standIn = text.length() <= layout.limit("strapline") && Prose.startsLower(text) && !Prose.endsInStop(text);
        return run.size() == 1 && standIn && (standfirst.isPresent() || afterByline(run));
    }

    private boolean isBook(Sheet.Run run, Optional<Sheet.Run> next) {
        for (int i = run.first(); i <= run.last(); i++) {
            if (layout.match(Kind.BOOK, sheet.line(i)).isPresent() && !isSentence(sheet.text(i))) return true;
            if (sheet.line(i).length() > layout.limit("book")) return false;
        }
        return picture && standfirst.isPresent() && run.size() >= 2 && run.size() <= 4 && byline < 0
                && next.isPresent() && sheet.line(next.get().first()).length() >= Prose.PARAGRAPH && !hasStops(run);
    }

    /** "The chips cost £4." ends like the details of a book. */
    private static boolean isSentence(String text) {
        return Prose.sentences(text) > 1 || text.endsWith(".") && text.indexOf('(') < 0 && !PAGES.matcher(text).find();
    }

    private boolean hasStops(Sheet.Run run) {
        for (int i = run.first(); i <= run.last(); i++) {
            if (Prose.endsInStop(sheet.text(i)) || Prose.bullet(sheet.text(i)) || Prose.option(sheet.text(i))) return true;
        }
        return false;
    }

    /** A short line after the standfirst, with the details of a book within two more. */
    private boolean leadsToBook(List<Sheet.Run> runs, int at) {
        if (standfirst.isEmpty()) return false;
        for (int i = at; i < Math.min(runs.size(), at + 3); i++) {
            var run = runs.get(i);
            if (run.size() > 1 || sheet.line(run.first()).length() > layout.limit("book")) return false;
            if (i > at && layout.match(Kind.BOOK, sheet.line(run.first())).isPresent()) return true;
        }
        return false;
    }

    /** The short lines down to the last that gives details; prose may follow without an empty line. */
    private int takeBook(Sheet.Run run) {
        for (int i = run.first(); i <= run.last(); i++) {
            if (sheet.line(i).length() > layout.limit("book")) return i;
            sheet.take(i, LineRole.BOOK);
        }
        return run.last() + 1;
    }
}
