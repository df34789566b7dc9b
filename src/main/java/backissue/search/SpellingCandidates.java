package backissue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;

/** Words of the index that may be meant by one that was typed. For one query. */
final class SpellingCandidates {

    /** Shorter words are like too many others. */
    private static final int SHORTEST = 3;

    /** From this length on, two letters may be wrong. */
    private static final int LONG = 6;

    /** Longer than any word that is in a text; to look for what is like it takes the longer, the longer it is. */
    private static final int LONGEST = 30;

    /**
     * How many words of a query are looked at. Each takes a few milliseconds, and who has as many wrong meant something
     * else.
     */
    private static final int MOST = 8;

    /** So many words that may be meant are worth a try. */
    private static final int TRIED = 20;

    private final IndexReader index;
    private int lookedAt;

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

    SpellingCandidates(IndexReader index) {
        this.index = index;
    }

    /** The words of the index, the likeliest first: the nearest, of those names, of those what more articles have. */
    List<String> to(String word) throws IOException {
        int letters = word.codePointCount(0, word.length());
        if (letters < SHORTEST || letters > LONGEST || ++lookedAt > MOST) return List.of();
        var candidates = new HashMap<String, Candidate>();
        for (var field : LuceneQueries.fields()) collect(field, word, letters < LONG ? 1 : 2, candidates);
        for (var name : soundingAlike(word)) {
            candidates.merge(name, new Candidate(name, 1 - 1f / letters, true, 0), Candidate::and);
        }
        genitive(word).ifPresent(name -> candidates.put(name, new Candidate(name, 1, true, 0)));
        return candidates.values().stream()
                .sorted(Candidate.BEST)
                .limit(TRIED)
                .map(Candidate::word)
                .toList();
    }

    private void collect(String field, String word, int edits, Map<String, Candidate> candidates) throws IOException {
        var near = near(field, word, edits);
        for (var term = near.next(); term != null; term = near.next()) {
            var found = term.utf8ToString();
            if (!IndexFields.isExact(found) || WordTokenizer.isFunctionWord(found) || isFormOf(word, found)) continue;
            float nearness =
                    near.attributes().addAttribute(BoostAttribute.class).getBoost();
            var candidate = new Candidate(found, nearness, LuceneQueries.isName(index, found), near.docFreq());
            candidates.merge(found, candidate, Candidate::and);
        }
    }

    /**
     * Names whose spellings are confused even where two letters differ, as Blare and Blair: they have the same
     * consonants.
     */
    private List<String> soundingAlike(String word) throws IOException {
        var names = new ArrayList<String>();
        var near = near(IndexFields.NAME, word, 2);
        for (var term = near.next(); term != null; term = near.next()) {
            var found = term.utf8ToString();
            boolean alike =
                    found.charAt(0) == word.charAt(0) && consonants(found).equals(consonants(word));
            if (alike && LuceneQueries.isName(index, found) && !isFormOf(word, found)) names.add(found);
        }
        return names;
    }

    private static String consonants(String word) {
        return word.replaceAll("[aeiouy]", "").replaceAll("(.)\\1", "$1");
    }

    /** The name of somebody whose genitive was typed without its apostrophe: "corbyns". */
    private Optional<String> genitive(String word) throws IOException {
        var bare = word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
        return bare.length() >= SHORTEST && LuceneQueries.isName(index, bare) ? Optional.of(bare) : Optional.empty();
    }

    private TermsEnum near(String field, String word, int edits) throws IOException {
        var terms = MultiTerms.getTerms(index, field);
        return terms == null ? TermsEnum.EMPTY : new FuzzyTermsEnum(terms, new Term(field, word), edits, 0, true);
    }

    /**
     * Another form of a word is no misspelling of it, or a name could be found by a word it looks like the plural of.
     */
    private static boolean isFormOf(String word, String other) {
        return WordTokenizer.stem(word).equals(WordTokenizer.stem(other));
    }
}
