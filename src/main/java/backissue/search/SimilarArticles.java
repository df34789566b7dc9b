package backissue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/** Finds articles that share the words which tell an article from others: those it uses often and few others do. */
final class SimilarArticles {

    /** More words cost time and change little. */
    private static final int WORDS = 30;

    /** Of the words of an article, so many are looked up in the index. */
    private static final int LOOKED_UP = 200;

    /** Articles that share fewer of them have a word in common, not a subject. */
    private static final int SHARED = 4;

    /** A word of the title is worth as many in the text. */
    private static final int TITLE = 3;

    private static final int SHORTEST = 3;

    private static final Sort MOST_ALIKE =
            new Sort(SortField.FIELD_SCORE, new SortField(IndexFields.PLACE, SortField.Type.STRING));

    private final IndexSearcher index;

    private record Telling(String term, double weight) {}

    SimilarArticles(IndexSearcher index) {
        this.index = index;
    }

    List<Related> to(long article, int size) throws IOException {
        var itself = new TermQuery(new Term(IndexFields.KEY, IndexFields.key(HitKind.ARTICLE, article)));
        var found = index.search(itself, 1).scoreDocs;
        if (found.length == 0 || size == 0) return List.of();
        var telling = telling(found[0].doc);
        if (telling.isEmpty()) return List.of();
        var alike = alike(telling);
        float best = index.explain(alike, found[0].doc).getValue().floatValue();
        var others = new BooleanQuery.Builder()
                .add(alike, Occur.MUST)
                .add(itself, Occur.MUST_NOT)
                .build();
        var ids = new DocumentNumbers(index, IndexFields.ID);
        var related = new ArrayList<Related>();
        for (var doc : index.search(others, size, MOST_ALIKE, true).scoreDocs) {
            var place = SearchCursor.of(SearchOrder.RELEVANCE, (FieldDoc) doc);
            related.add(new Related(
                    ids.of(doc.doc), place.slug(), Math.min(1, place.value().floatValue() / best)));
        }
        return List.copyOf(related);
    }

    private static Query alike(List<Telling> telling) {
        var alike = new BooleanQuery.Builder().setMinimumNumberShouldMatch(Math.min(SHARED, telling.size()));
        for (var word : telling) {
            float weight = (float) (word.weight() / telling.getFirst().weight());
            alike.add(new BoostQuery(new TermQuery(new Term(IndexFields.BODY, word.term())), weight), Occur.SHOULD);
        }
        return alike.build();
    }

    private List<Telling> telling(int document) throws IOException {
        var stored = index.storedFields().document(document);
        var names = HitReader.names(stored);
        var counts = new HashMap<String, Integer>();
        count(stored.get(IndexFields.BODY), names, 1, counts);
        count(stored.get(IndexFields.TITLE), names, TITLE, counts);
        var telling = new ArrayList<Telling>();
        int articles = index.getIndexReader().getDocCount(IndexFields.BODY);
        for (var entry : mostFrequent(counts)) {
            int among = index.getIndexReader().docFreq(new Term(IndexFields.BODY, entry.getKey()));
            // what no other article says can lead to none
            if (among < 2) continue;
            double rarity = Math.log(1 + (articles - among + 0.5) / (among + 0.5));
            telling.add(new Telling(entry.getKey(), entry.getValue() * rarity));
        }
        return telling.stream()
                .sorted(Comparator.comparing(Telling::weight).reversed().thenComparing(Telling::term))
                .limit(WORDS)
                .toList();
    }

    private static List<Map.Entry<String, Integer>> mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LOOKED_UP)
                .toList();
    }

    private static void count(String text, Set<String> names, int weight, Map<String, Integer> counts) {
        for (var word : WordTokenizer.of(text, names)) {
            if (word.exact().length() < SHORTEST
                    || Character.isDigit(word.exact().charAt(0))) continue;
            if (word.name()) {
                counts.merge(IndexFields.ofName(word.exact()), weight, Integer::sum);
            } else {
                word.stem().ifPresent(stem -> counts.merge(IndexFields.ofStem(stem), weight, Integer::sum));
            }
        }
    }
}
