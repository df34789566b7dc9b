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
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;

/** Finds what a word nobody wrote was probably meant to be. */
final class Spelling {

    /** Shorter words are like too many others. */
    private static final int SHORTEST = 3;

    /** From this length on, two letters may be wrong. */
    private static final int LONG = 6;

    /** Longer than any word that is in a text; to look for what is like it takes the longer, the longer it is. */
    private static final int LONGEST = 30;

    /** How many words of a query are looked at. Each takes a few milliseconds, and who has as many wrong meant something else. */
    private static final int MOST = 8;

    /** So many words that may be meant are tried, the likeliest first. */
    private static final int TRIED = 20;

    private final IndexReader index;
    private final Finding finding;
    private int lookedAt;

    /** Whether a query finds something of what is wanted. */
    interface Finding {
        boolean finds(List<Clause> clauses) throws IOException;
    }

    private record Candidate(String word, float nearness, boolean name, int articles) {

        private static final Comparator<Candidate> BEST = Comparator.comparing(Candidate::nearness)
                .thenComparing(Candidate::name)
                .thenComparing(Candidate::articles)
                .thenComparing(Candidate::word, Comparator.reverseOrder())
                .reversed();

        Candidate and(Candidate other) {
            return new Candidate(
                    word, Math.max(nearness, other.nearness), name || other.name, articles + other.articles);
        }
    }

    Spelling(IndexReader index, Finding finding) {
        this.index = index;
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
            if (!clause.isWord() || Words.isFunctionWord(clause.word().exact())) continue;
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
        for (var candidate : candidates(clause.word().exact())) {
            changed.set(at, clause.with(clause.word().replaced(candidate.word())));
            if (finding.finds(changed)) return Optional.of(changed.get(at));
        }
        return Optional.empty();
    }

    private boolean isKnown(Word word) throws IOException {
        for (var field : Queries.fields()) {
            if (index.docFreq(new Term(field, word.exact())) > 0) return true;
            var stem = word.stem().map(Terms::ofStem);
            if (stem.isPresent() && index.docFreq(new Term(field, stem.get())) > 0) return true;
        }
        return false;
    }

    private List<Candidate> candidates(String word) throws IOException {
        int letters = word.codePointCount(0, word.length());
        if (letters < SHORTEST || letters > LONGEST || ++lookedAt > MOST) return List.of();
        var candidates = new HashMap<String, Candidate>();
        for (var field : Queries.fields()) collect(field, word, letters < LONG ? 1 : 2, candidates);
        for (var name : soundingAlike(word)) {
            candidates.merge(name, new Candidate(name, 1 - 1f / letters, true, 0), Candidate::and);
        }
        genitive(word).ifPresent(name -> candidates.put(name, new Candidate(name, 1, true, 0)));
        return candidates.values().stream().sorted(Candidate.BEST).limit(TRIED).toList();
    }

    private void collect(String field, String word, int edits, Map<String, Candidate> candidates) throws IOException {
        var near = near(field, word, edits);
        for (var term = near.next(); term != null; term = near.next()) {
            var found = term.utf8ToString();
            if (!Terms.isExact(found) || Words.isFunctionWord(found) || isFormOf(word, found)) continue;
            float nearness = near.attributes().addAttribute(BoostAttribute.class).getBoost();
            var candidate = new Candidate(found, nearness, Queries.isName(index, found), near.docFreq());
            candidates.merge(found, candidate, Candidate::and);
        }
    }

    /** Names whose spellings are confused even where two letters differ, as Blare and Blair: they have the same consonants. */
    private List<String> soundingAlike(String word) throws IOException {
        var names = new ArrayList<String>();
        var near = near(Terms.NAME, word, 2);
        for (var term = near.next(); term != null; term = near.next()) {
            var found = term.utf8ToString();
            boolean alike = found.charAt(0) == word.charAt(0) && consonants(found).equals(consonants(word));
            if (alike && Queries.isName(index, found) && !isFormOf(word, found)) names.add(found);
        }
        return names;
    }

    private static String consonants(String word) {
        return word.replaceAll("[aeiouy]", "").replaceAll("(.)\\1", "$1");
    }

    /** The name of somebody whose genitive was typed without its apostrophe: "corbyns". */
    private Optional<String> genitive(String word) throws IOException {
        var bare = word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
        return bare.length() >= SHORTEST && Queries.isName(index, bare) ? Optional.of(bare) : Optional.empty();
    }

    private TermsEnum near(String field, String word, int edits) throws IOException {
        var terms = MultiTerms.getTerms(index, field);
        return terms == null ? TermsEnum.EMPTY : new FuzzyTermsEnum(terms, new Term(field, word), edits, 0, true);
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
