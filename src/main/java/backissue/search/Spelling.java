package backissue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;

/** Finds what a word nobody wrote was probably meant to be. */
final class Spelling {

    /** Shorter words are like too many others. */
    private static final int SHORTEST = 3;

    /** From this length on, two letters may be wrong. */
    private static final int LONG = 6;

    private final IndexReader index;

    private record Candidate(String word, float nearness, int articles) {

        private static final Comparator<Candidate> BEST = Comparator.comparing(Candidate::nearness)
                .thenComparing(Candidate::articles)
                .thenComparing(Candidate::word, Comparator.reverseOrder());

        Candidate and(Candidate other) {
            return new Candidate(word, Math.max(nearness, other.nearness), articles + other.articles);
        }
    }

    Spelling(IndexReader index) {
        this.index = index;
    }

    /**
     * The query with each word that is nowhere in the index replaced by the most like one that is; empty if none is
     * replaced.
     */
    Optional<List<Clause>> correctUnknown(List<Clause> clauses) throws IOException {
        var corrected = new ArrayList<Clause>();
        boolean changed = false;
        for (var clause : clauses) {
            var better = clause.isWord() && !isKnown(clause.word()) ? correct(clause.word()) : Optional.<Word>empty();
            corrected.add(better.map(clause::with).orElse(clause));
            changed |= better.isPresent();
        }
        return changed ? Optional.of(List.copyOf(corrected)) : Optional.empty();
    }

    /** The readings of a query in which one known word was meant to be another. */
    List<List<Clause>> correctOne(List<Clause> clauses) throws IOException {
        var readings = new ArrayList<List<Clause>>();
        for (int i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            if (!clause.isWord() || Words.isFunctionWord(clause.word().exact())) continue;
            var better = correct(clause.word());
            if (better.isEmpty()) continue;
            var reading = new ArrayList<>(clauses);
            reading.set(i, clause.with(better.get()));
            readings.add(List.copyOf(reading));
        }
        return readings;
    }

    private boolean isKnown(Word word) throws IOException {
        for (var field : Queries.fields()) {
            if (index.docFreq(new Term(field, word.exact())) > 0) return true;
            var stem = word.stem().map(Terms::ofStem);
            if (stem.isPresent() && index.docFreq(new Term(field, stem.get())) > 0) return true;
        }
        return false;
    }

    private Optional<Word> correct(Word word) throws IOException {
        int letters = word.exact().codePointCount(0, word.exact().length());
        if (letters < SHORTEST) return Optional.empty();
        var candidates = new HashMap<String, Candidate>();
        for (var field : Queries.fields()) collect(field, word.exact(), letters < LONG ? 1 : 2, candidates);
        return candidates.values().stream().max(Candidate.BEST).map(best -> word.replaced(best.word()));
    }

    private void collect(String field, String word, int edits, Map<String, Candidate> candidates) throws IOException {
        var terms = MultiTerms.getTerms(index, field);
        if (terms == null) return;
        var near = new FuzzyTermsEnum(terms, new Term(field, word), edits, 0, true);
        for (var term = near.next(); term != null; term = near.next()) {
            var found = term.utf8ToString();
            if (!Terms.isExact(found) || Words.isFunctionWord(found) || isFormOf(word, found)) continue;
            candidates.merge(found, new Candidate(found, near.getBoost(), near.docFreq()), Candidate::and);
        }
    }

    /**
     * Another form of a word is no misspelling of it, or a name could be found by a word it looks like the plural
     * of.
     */
    private static boolean isFormOf(String word, String other) {
        return Words.stem(word).equals(Words.stem(other));
    }

    /** A reading as one would type it. */
    static String typed(List<Clause> clauses) {
        var pieces = new ArrayList<String>();
        for (var clause : clauses) {
            var words = String.join(" ", clause.words().stream().map(Spelling::typed).toList());
            pieces.add((clause.excluded() ? "-" : "") + switch (clause.form()) {
                case WORD -> words;
                case PREFIX -> words + "*";
                case PHRASE -> '"' + words + '"';
            });
        }
        return String.join(" ", pieces);
    }

    private static String typed(Word word) {
        var exact = word.exact();
        return word.capital() ? exact.substring(0, 1).toUpperCase(Locale.ROOT) + exact.substring(1) : exact;
    }
}
