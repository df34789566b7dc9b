package backissue.page;

import java.util.List;
import java.util.Optional;

/** Finds an article's title among the open lines of its head, by the date, byline or picture beside it. */
final class TitleFinder {

    /** A sentence of this length beside the byline is a standfirst, not a title. */
    private static final int SENTENCE = 80;

    private final TaggedLines lines;
    private final HeadAnchors anchors;

    private TitleFinder(TaggedLines lines, HeadAnchors anchors) {
        this.lines = lines;
        this.anchors = anchors;
    }

    /** The title's line. */
    static Optional<Integer> find(TaggedLines lines, HeadAnchors anchors) {
        return new TitleFinder(lines, anchors)
                .find(lines.passages(lines.from(), lines.to()))
                .map(Passage::first);
    }

    private Optional<Passage> find(List<Passage> passages) {
        var byline = anchors.byline();
        var date = anchors.date();
        if (date.isPresent() && lines.is(date.getAsInt(), Kind.UNTITLED)) return Optional.empty();
        if (passages.isEmpty()) return Optional.empty();
        if (date.isPresent() && anchors.isBylineBelow(date.getAsInt())) {
            var between = passages.stream()
                    .filter(passage -> passage.first() > date.getAsInt() && passage.last() < byline.getAsInt())
                    .findFirst();
            if (between.filter(this::possible).isPresent()) return between;
        }
        if (date.isEmpty() && !anchors.picture()) {
            boolean second = byline.isPresent() ? isBelowStrapline(passages, byline.getAsInt()) : standsThird(passages);
            if (second) return Optional.of(passages.get(1));
        }
        return firstThatMayBe(passages);
    }

    private Optional<Passage> firstThatMayBe(List<Passage> passages) {
        int first = 0;
        while (first + 2 < passages.size() && strapline(passages.get(first)) && possible(passages.get(first + 1))) {
            first++;
        }
        var passage = passages.get(first);
        if (!possible(passage) || isStandfirstAlone(passage) || isBook(passage)) return Optional.empty();
        boolean something = first + 1 < passages.size() || anchors.isBylineBelow(passage.last());
        return something ? Optional.of(passage) : Optional.empty();
    }

    /** Three lines above a byline: the last is its standfirst if it is longer than the title before it. */
    private boolean isBelowStrapline(List<Passage> passages, int byline) {
        var above = passages.stream().filter(passage -> passage.last() < byline).toList();
        return above.size() == 3
                && above.stream().allMatch(this::possible)
                && length(above.get(2)) > length(above.get(1));
    }

    /** Two lines above one the crawl has cut: that is the standfirst, so the first line is the site's. */
    private boolean standsThird(List<Passage> passages) {
        if (passages.size() < 4 || !passages.subList(0, 3).stream().allMatch(this::possible)) return false;
        var third = text(passages.get(2));
        return StandfirstCut.atLimit(third)
                && !Prose.endsSentence(third)
                && !StandfirstCut.atLimit(text(passages.get(1)));
    }

    private String text(Passage passage) {
        return lines.text(passage.first());
    }

    private int length(Passage passage) {
        return text(passage).length();
    }

    private boolean possible(Passage passage) {
        return Titles.possible(lines, passage);
    }

    /** Words of the site that no layout file knows: a few short lines together above the title. */
    private boolean strapline(Passage passage) {
        if (passage.size() < 2) return false;
        for (int i = passage.first(); i <= passage.last(); i++) {
            if (lines.line(i).length() > lines.limit("strapline") || Prose.endsSentence(lines.text(i))) return false;
        }
        return true;
    }

    private boolean isStandfirstAlone(Passage passage) {
        return anchors.isBylineAt(passage.last() + 1)
                && length(passage) > SENTENCE
                && Prose.endsSentence(text(passage));
    }

    private boolean isBook(Passage passage) {
        return lines.worded(Kind.BOOK, passage.first());
    }
}
