package backissue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Finds what a query that finds nothing was probably meant to be. */
final class SpellingCorrection {

    private final IndexReader index;
    private final SpellingCandidates nearWords;
    private final Finding finding;

    /** Whether a query finds something of what is wanted. */
    interface Finding {
        boolean finds(List<Clause> clauses) throws IOException;
    }

    SpellingCorrection(IndexReader index, Finding finding) {
        this.index = index;
        this.nearWords = new SpellingCandidates(index);
        this.finding = finding;
    }

    /** The query as it was probably meant, which finds something; empty if nothing like it does. */
    Optional<List<Clause>> correct(List<Clause> clauses) throws IOException {
        var known = new ArrayList<Clause>();
        for (var clause : clauses) if (!clause.isWord() || isKnown(clause.word())) known.add(clause);
        if (known.size() < clauses.size()) return correctUnknown(clauses, known);
        // whoever leaves words out means those typed: another word in their place would find what nobody asked for
        boolean excludes = clauses.stream().anyMatch(Clause::excluded);
        return excludes ? Optional.empty() : correctOne(clauses);
    }

    /** With each word that is nowhere in the index replaced by one that is, and is found with the others. */
    private Optional<List<Clause>> correctUnknown(List<Clause> clauses, List<Clause> known) throws IOException {
        var settled = new ArrayList<>(known);
        var corrected = new ArrayList<Clause>();
        for (var clause : clauses) {
            if (known.contains(clause)) {
                corrected.add(clause);
                continue;
            }
            settled.add(clause);
            var better = better(settled, settled.size() - 1);
            if (better.isEmpty()) return Optional.empty();
            settled.set(settled.size() - 1, better.get());
            corrected.add(better.get());
        }
        return Optional.of(List.copyOf(corrected));
    }

    /** With one known word that was meant to be another. */
    private Optional<List<Clause>> correctOne(List<Clause> clauses) throws IOException {
        for (int i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            if (!clause.isWord() || WordTokenizer.isFunctionWord(clause.word().exact())) continue;
            var better = better(clauses, i);
            if (better.isEmpty()) continue;
            var corrected = new ArrayList<>(clauses);
            corrected.set(i, better.get());
            return Optional.of(List.copyOf(corrected));
        }
        return Optional.empty();
    }

    /** What one of the clauses was probably meant to be, so that all of them together find something. */
    private Optional<Clause> better(List<Clause> clauses, int at) throws IOException {
        var clause = clauses.get(at);
        var changed = new ArrayList<>(clauses);
        for (var word : nearWords.to(clause.word().exact())) {
            changed.set(at, clause.with(clause.word().replaced(word)));
            if (finding.finds(changed)) return Optional.of(changed.get(at));
        }
        return Optional.empty();
    }

    private boolean isKnown(IndexedWord word) throws IOException {
        if (WordTokenizer.isFunctionWord(word.exact())) return true;
        for (var field : LuceneQueries.fields()) {
            if (index.docFreq(new Term(field, word.exact())) > 0) return true;
            var stem = word.stem().map(IndexFields::ofStem);
            if (stem.isPresent() && index.docFreq(new Term(field, stem.get())) > 0) return true;
        }
        return false;
    }

    /** A reading as one would type it. */
    static String typed(List<Clause> clauses) {
        var pieces = new ArrayList<String>();
        for (var clause : clauses) {
            var words = String.join(
                    " ", clause.words().stream().map(SpellingCorrection::typed).toList());
            pieces.add((clause.excluded() ? "-" : "")
                    + switch (clause.form()) {
                        case WORD -> words;
                        case PREFIX -> words + "*";
                        case PHRASE -> '"' + words + '"';
                    });
        }
        return String.join(" ", pieces);
    }

    private static String typed(IndexedWord word) {
        var exact = word.exact();
        return word.capital() ? exact.substring(0, 1).toUpperCase(Locale.ROOT) + exact.substring(1) : exact;
    }
}
