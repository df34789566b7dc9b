package backissue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * Completes what is being typed: each word may be the beginning of a word of a name or title. Those that begin with
 * what was typed come first, a surname being as good a beginning as a first name; then those most written of.
 */
final class Suggester {

    private static final Sort LIKELIEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(IndexFields.WEIGHT, SortField.Type.LONG, true),
            new SortField(IndexFields.PLACE, SortField.Type.STRING));

    private static final int WORDS = 10;
    private static final int CHARACTERS = 200;

    private final IndexSearcher index;

    Suggester(IndexSearcher index) {
        this.index = index;
    }

    List<Suggestion> suggest(String typed, int size) throws IOException {
        var text = typed.length() <= CHARACTERS ? typed : typed.substring(0, CHARACTERS);
        var words = WordTokenizer.of(text).stream().limit(WORDS).toList();
        if (words.isEmpty() || size <= 0) return List.of();
        var query = new BooleanQuery.Builder();
        for (var word : words) {
            query.add(
                    new BooleanQuery.Builder()
                            .add(new PrefixQuery(new Term(IndexFields.NAME, word.exact())), Occur.SHOULD)
                            .add(new PrefixQuery(new Term(IndexFields.TITLE, word.exact())), Occur.SHOULD)
                            .build(),
                    Occur.FILTER);
        }
        query.add(
                new ConstantScoreQuery(new PrefixQuery(new Term(IndexFields.START, WordTokenizer.joined(words)))),
                Occur.SHOULD);
        var begun = words.stream()
                .map(word -> new Clause(Clause.Form.PREFIX, List.of(word), false))
                .toList();
        var hits = new HitReader(index, begun, 0);
        var suggestions = new ArrayList<Suggestion>();
        for (var doc : index.search(query.build(), size, LIKELIEST_FIRST).scoreDocs) {
            suggestions.add(suggestion((FieldDoc) doc, hits));
        }
        return List.copyOf(suggestions);
    }

    private static Suggestion suggestion(FieldDoc doc, HitReader hits) throws IOException {
        var placed = new FieldDoc(doc.doc, doc.score, new Object[] {doc.fields[0], doc.fields[2]});
        var hit = hits.of(SearchCursor.of(SearchOrder.RELEVANCE, placed), placed);
        return new Suggestion(hit.kind(), hit.id(), hit.slug(), hit.title());
    }
}
