package backissue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns what is asked for into Lucene's queries. */
final class LuceneQueries {

    /** How much a word counts by where it stands. */
    private static final Map<String, Float> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put(IndexFields.NAME, 6f);
        FIELDS.put(IndexFields.TITLE, 4f);
        FIELDS.put(IndexFields.CREDITS, 3f);
        FIELDS.put(IndexFields.STANDFIRST, 2f);
        FIELDS.put(IndexFields.COVER, 1f);
        FIELDS.put(IndexFields.BODY, 1f);
    }

    /** Another form of the word counts less than the word itself; a name that may be meant counts more. */
    private static final float BY_STEM = 0.7f;

    private static final float BY_NAME = 1.3f;

    /** What a word counts in the fields where it counts less than in its best one. */
    private static final float ELSEWHERE = 0.1f;

    /** What it counts that articles name somebody: enough to decide between names that fit alike. */
    private static final float PROMINENCE = 0.2f;

    /** How many words may stand between two that are near each other. */
    private static final int NEAR = 3;

    private final IndexReader index;

    LuceneQueries(IndexReader index) {
        this.index = index;
    }

    /** The same clauses, where a capitalised word that is part of a known name stands for that name alone. */
    List<Clause> withNames(List<Clause> clauses) throws IOException {
        var known = new ArrayList<Clause>();
        for (var clause : clauses) {
            boolean name = clause.form() == Clause.Form.WORD && clause.word().capital() && isName(clause.word());
            known.add(name ? clause.with(clause.word().whole()) : clause);
        }
        return List.copyOf(known);
    }

    private boolean isName(IndexedWord word) throws IOException {
        return isName(index, word.exact());
    }

    /** Whether a word is part of what a person or an author is called. */
    static boolean isName(IndexReader index, String exact) throws IOException {
        return index.docFreq(new Term(IndexFields.NAME, IndexFields.ofName(exact))) > 0;
    }

    /** The clauses that count: function words do only if nothing else is asked for. */
    static List<Clause> telling(List<Clause> clauses) {
        boolean substance = clauses.stream().anyMatch(clause -> !clause.excluded() && !isFunctionWord(clause));
        return clauses.stream()
                .filter(clause -> clause.excluded() || !substance || !isFunctionWord(clause))
                .toList();
    }

    /** What must and must not be there, and what makes it fit better. Without clauses, nothing. */
    Query of(List<Clause> clauses) throws IOException {
        var query = new BooleanQuery.Builder();
        for (var clause : clauses) query.add(of(clause), clause.excluded() ? Occur.MUST_NOT : Occur.MUST);
        boolean onlyExcludes = !clauses.isEmpty() && clauses.stream().allMatch(Clause::excluded);
        if (onlyExcludes) query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        var words = clauses.stream().filter(Clause::isWord).map(Clause::word).toList();
        if (words.size() > 1) query.add(phrase(words, NEAR), Occur.SHOULD);
        if (!words.isEmpty()) {
            query.add(
                    FeatureField.newLogQuery(IndexFields.PROMINENCE, IndexFields.PROMINENCE, PROMINENCE, 1),
                    Occur.SHOULD);
        }
        return query.build();
    }

    private static boolean isFunctionWord(Clause clause) {
        return clause.isWord() && WordTokenizer.isFunctionWord(clause.word().exact());
    }

    private Query of(Clause clause) throws IOException {
        return switch (clause.form()) {
            case WORD -> word(clause.word());
            case PREFIX ->
                inEachField(field ->
                        List.of(new PrefixQuery(new Term(field, clause.word().exact()))));
            case PHRASE -> phrase(clause.words(), 0);
        };
    }

    private Query word(IndexedWord word) throws IOException {
        boolean name = isName(word);
        return inEachField(field -> {
            var forms = new ArrayList<Query>();
            forms.add(new TermQuery(new Term(field, word.exact())));
            if (name) forms.add(boosted(field, IndexFields.ofName(word.exact()), BY_NAME));
            word.stem().ifPresent(stem -> forms.add(boosted(field, IndexFields.ofStem(stem), BY_STEM)));
            return forms;
        });
    }

    private static Query boosted(String field, String term, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, term)), weight);
    }

    private static Query phrase(List<IndexedWord> words, int slop) {
        return inEachField(field -> {
            var phrase = new PhraseQuery.Builder().setSlop(slop);
            int first = words.getFirst().position();
            int place = 0;
            for (var word : words) {
                phrase.add(new Term(field, word.exact()), slop > 0 ? place++ : word.position() - first);
            }
            return List.of(phrase.build());
        });
    }

    private interface Forms {
        List<? extends Query> in(String field);
    }

    private static Query inEachField(Forms forms) {
        var all = new ArrayList<Query>();
        FIELDS.forEach((field, weight) -> forms.in(field).forEach(form -> all.add(new BoostQuery(form, weight))));
        return new DisjunctionMaxQuery(all, ELSEWHERE);
    }

    /** Only hits of these kinds; of articles, only those with these ids, if they are given. */
    static Query within(Query query, SearchQuery wanted) {
        var kinds = new BooleanQuery.Builder();
        for (var kind : wanted.kinds()) {
            Query ofKind = new TermQuery(new Term(IndexFields.KIND, kind.name()));
            if (kind == HitKind.ARTICLE && wanted.articles().isPresent()) {
                ofKind = new BooleanQuery.Builder()
                        .add(ofKind, Occur.FILTER)
                        .add(
                                LongPoint.newSetQuery(
                                        IndexFields.ID, wanted.articles().get()),
                                Occur.FILTER)
                        .build();
            }
            kinds.add(ofKind, Occur.SHOULD);
        }
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(kinds.build(), Occur.FILTER)
                .build();
    }

    static Set<String> fields() {
        return FIELDS.keySet();
    }
}
