package backissue.search;

import backissue.archive.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds in a text what a query asks for. */
final class MatchFinder {

    private final List<Clause> sought;

    /** @param clause which of the clauses it is, by number */
    record Match(int start, int end, int clause) {}

    /** @param clauses as they were searched, names told from other words */
    MatchFinder(List<Clause> clauses) {
        this.sought = clauses.stream().filter(clause -> !clause.excluded()).toList();
    }

    /** The whole text, marked. */
    Marked mark(String text, List<IndexedWord> words) {
        return marked(text, 0, text.length(), matches(words));
    }

    /** The passage [start, end) of a text, marked with the matches that lie in it. */
    static Marked marked(String text, int start, int end, List<Match> matches) {
        var marks = new ArrayList<Span>();
        for (var match : matches) {
            if (match.start() < start || match.end() > end) continue;
            boolean touches = !marks.isEmpty() && marks.getLast().end() >= match.start() - start;
            if (touches) {
                var last = marks.removeLast();
                marks.add(new Span(last.start(), Math.max(last.end(), match.end() - start)));
            } else {
                marks.add(new Span(match.start() - start, match.end() - start));
            }
        }
        return new Marked(text.substring(start, end), start, List.copyOf(marks));
    }

    /** All matches, in reading order. */
    List<Match> matches(List<IndexedWord> words) {
        var matches = new ArrayList<Match>();
        for (int at = 0; at < words.size(); at++) {
            for (int clause = 0; clause < sought.size(); clause++) {
                int length = length(sought.get(clause), words, at);
                if (length == 0) continue;
                matches.add(new Match(
                        words.get(at).start(), words.get(at + length - 1).end(), clause));
            }
        }
        matches.sort(Comparator.comparingInt(Match::start).thenComparing(Match::end));
        return matches;
    }

    /** How many words from here on are what the clause asks for; 0 if they are not. */
    private static int length(Clause clause, List<IndexedWord> words, int at) {
        var word = words.get(at);
        return switch (clause.form()) {
            case WORD -> isForm(word, clause.word()) ? 1 : 0;
            case PREFIX -> word.exact().startsWith(clause.word().exact()) ? 1 : 0;
            case PHRASE -> isPhrase(clause.words(), words, at) ? clause.words().size() : 0;
        };
    }

    private static boolean isForm(IndexedWord word, IndexedWord sought) {
        return word.exact().equals(sought.exact())
                || sought.stem().isPresent() && !word.name() && word.stem().equals(sought.stem());
    }

    private static boolean isPhrase(List<IndexedWord> phrase, List<IndexedWord> words, int at) {
        if (at + phrase.size() > words.size()) return false;
        int shift = words.get(at).position() - phrase.getFirst().position();
        for (int i = 0; i < phrase.size(); i++) {
            var word = words.get(at + i);
            var sought = phrase.get(i);
            if (!word.exact().equals(sought.exact()) || word.position() - sought.position() != shift) return false;
        }
        return true;
    }
}
