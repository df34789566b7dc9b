package backissue.page;

import java.util.List;
import java.util.Optional;

/** Finds an article's title among the open lines of its head, by the date, byline or picture beside it. */
final class TitleFinder {

    private static final int NONE = -1;

    /** A sentence of this length beside the byline is a standfirst, not a title. */
    private static final int SENTENCE = 80;

    private final Sheet sheet;
    private final Layout layout;
    private final int byline;
    private final int date;
    private final boolean picture;

    /** Byline and date are lines of the sheet; -1 if the head has none. */
    TitleFinder(Sheet sheet, Layout layout, int byline, int date, boolean picture) {
        this.sheet = sheet;
        this.layout = layout;
        this.byline = byline;
        this.date = date;
        this.picture = picture;
    }

    Optional<Sheet.Run> find(List<Sheet.Run> runs) {
        if (date != NONE && sheet.is(date, Kind.UNTITLED)) return Optional.empty();
        if (runs.isEmpty()) return Optional.empty();
        if (date != NONE && byline > date) {
            var between = between(runs, date, byline);
            if (!between.isEmpty() && possible(between.getFirst())) return Optional.of(between.getFirst());
        }
        if (date == NONE && !picture) {
            if (byline != NONE && belowStrapline(between(runs, NONE, byline))) return Optional.of(runs.get(1));
            if (byline == NONE && standsThird(runs)) return Optional.of(runs.get(1));
        }
        return firstThatMayBe(runs);
    }

    private Optional<Sheet.Run> firstThatMayBe(List<Sheet.Run> runs) {
        int first = 0;
        while (first + 2 < runs.size() && strapline(runs.get(first)) && possible(runs.get(first + 1))) first++;
        var run = runs.get(first);
        if (!possible(run) || isStandfirstAlone(run) || isBook(run)) return Optional.empty();
        boolean something = first + 1 < runs.size() || byline > run.last();
        return something ? Optional.of(run) : Optional.empty();
    }

    private static List<Sheet.Run> between(List<Sheet.Run> runs, int from, int to) {
        return runs.stream().filter(run -> run.first() > from && run.last() < to).toList();
    }

    /** Three lines above a byline: the last is its standfirst if it is longer than the title before it. */
    private boolean belowStrapline(List<Sheet.Run> above) {
        return above.size() == 3
                && above.stream().allMatch(this::possible)
                && length(above.get(2)) > length(above.get(1));
    }

    /** Two lines above one the crawl has cut: that is the standfirst, so the first line is the site's. */
    private boolean standsThird(List<Sheet.Run> runs) {
        if (runs.size() < 4 || !runs.subList(0, 3).stream().allMatch(this::possible)) return false;
        var third = sheet.text(runs.get(2).first());
        return StandfirstCut.atLimit(third) && !Prose.endsSentence(third) && !StandfirstCut.atLimit(sheet.text(runs.get(1).first()));
    }

    private int length(Sheet.Run run) {
        return sheet.line(run.first()).length();
    }

    private boolean possible(Sheet.Run run) {
        return Titles.possible(sheet, layout, run);
    }

    /** Words of the site that no layout file knows: a few short lines together above the title. */
    private boolean strapline(Sheet.Run run) {
        if (run.size() < 2) return false;
        for (int i = run.first(); i <= run.last(); i++) {
            if (sheet.line(i).length() > layout.limit("strapline") || Prose.endsSentence(sheet.text(i))) return false;
        }
        return true;
    }

    private boolean isStandfirstAlone(Sheet.Run run) {
        return byline == run.last() + 1
                && sheet.line(run.first()).length() > SENTENCE
                && Prose.endsSentence(sheet.text(run.first()));
    }

    private boolean isBook(Sheet.Run run) {
        return layout.match(Kind.BOOK, sheet.line(run.first())).isPresent();
    }
}
