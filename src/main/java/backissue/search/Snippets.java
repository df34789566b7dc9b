package backissue.search;

import backissue.search.MatchFinder.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the passages of a text that show best why it was found: in one paragraph each, from the start of a word to an
 * end.
 */
final class Snippets {

    /** As long as two or three lines of a list of hits. */
    private static final int LENGTH = 220;

    private final String text;
    private final List<IndexedWord> words;
    private final List<Match> matches;

    /** A paragraph's best passage: as many different things sought as can be, then as many matches as can be. */
    private record Passage(int start, int end, long things, int matches) {

        private static final Comparator<Passage> BEST = Comparator.comparing(Passage::things)
                .thenComparing(Passage::matches)
                .reversed()
                .thenComparing(Passage::start);
    }

    Snippets(String text, List<IndexedWord> words, List<Match> matches) {
        this.text = text;
        this.words = words;
        this.matches = matches;
    }

    /** In reading order. */
    List<Marked> best(int count) {
        var passages = new ArrayList<Passage>();
        int next = 0;
        while (next < matches.size()) {
            int start = paragraphStart(matches.get(next).start());
            int end = paragraphEnd(matches.get(next).start());
            int first = next;
            while (next < matches.size() && matches.get(next).start() < end) next++;
            passages.add(best(start, end, matches.subList(first, next)));
        }
        return passages.stream()
                .sorted(Passage.BEST)
                .limit(count)
                .sorted(Comparator.comparing(Passage::start))
                .map(passage -> MatchFinder.marked(text, passage.start(), passage.end(), matches))
                .toList();
    }

    private Passage best(int start, int end, List<Match> inside) {
        Passage best = null;
        for (int i = 0; i < inside.size(); i++) {
            int from = inside.get(i).start();
            int last = i;
            while (last + 1 < inside.size() && inside.get(last + 1).end() <= from + LENGTH) last++;
            var held = inside.subList(i, last + 1);
            long things = held.stream().mapToInt(Match::clause).distinct().count();
            int to = held.stream().mapToInt(Match::end).max().orElseThrow();
            var passage = new Passage(from, Math.min(to, end), things, held.size());
            if (best == null || Passage.BEST.compare(passage, best) < 0) best = passage;
        }
        return widened(best, start, end);
    }

    /** With as much of the paragraph around it as there is room for. */
    private Passage widened(Passage passage, int start, int end) {
        if (end - start <= LENGTH) return new Passage(start, end, passage.things(), passage.matches());
        int room = Math.max(0, LENGTH - (passage.end() - passage.start()));
        int from = Math.max(start, passage.start() - room / 2);
        int to = Math.min(end, from + Math.max(LENGTH, passage.end() - from));
        from = Math.max(start, Math.min(from, to - LENGTH));
        from = from == start ? start : wordStart(from, passage.start());
        to = to == end ? end : wordEnd(to, passage.end());
        return new Passage(from, to, passage.things(), passage.matches());
    }

    private int wordStart(int from, int latest) {
        for (var word : words) {
            if (word.start() >= from) return Math.min(word.start(), latest);
        }
        return latest;
    }

    private int wordEnd(int to, int earliest) {
        int end = earliest;
        for (var word : words) {
            if (word.end() > to) return end;
            end = Math.max(end, word.end());
        }
        return end;
    }

    private int paragraphStart(int at) {
        int gap = text.lastIndexOf("\n\n", at);
        return gap < 0 ? 0 : gap + 2;
    }

    private int paragraphEnd(int at) {
        int gap = text.indexOf("\n\n", at);
        return gap < 0 ? text.length() : gap;
    }
}
