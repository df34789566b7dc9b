package backissue.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;

/** Shows the documents found. */
final class HitReader {

    private static final Set<String> WITHOUT_BODY =
            Set.of(IndexFields.TITLE, IndexFields.STANDFIRST, IndexFields.NAME, IndexFields.NAMES);
    private static final Set<String> WHOLE =
            Set.of(IndexFields.TITLE, IndexFields.STANDFIRST, IndexFields.NAME, IndexFields.NAMES, IndexFields.BODY);

    private final StoredFields stored;
    private final DocumentNumbers ids;
    private final MatchFinder marker;
    private final int snippets;
    private final Set<String> shown;

    HitReader(IndexSearcher index, List<Clause> clauses, int snippets) throws IOException {
        this.stored = index.storedFields();
        this.ids = new DocumentNumbers(index, IndexFields.ID);
        this.marker = new MatchFinder(clauses);
        this.snippets = snippets;
        this.shown = snippets > 0 ? WHOLE : WITHOUT_BODY;
    }

    Hit of(SearchCursor place, FieldDoc found) throws IOException {
        var document = stored.document(found.doc, shown);
        var kind = place.kind();
        var names = names(document);
        var label = document.get(kind == HitKind.ARTICLE ? IndexFields.TITLE : IndexFields.NAME);
        return new Hit(
                kind,
                ids.of(found.doc),
                place.slug(),
                found.score,
                marker.mark(label, WordTokenizer.of(label, names)),
                Optional.ofNullable(document.get(IndexFields.STANDFIRST))
                        .map(text -> marker.mark(text, WordTokenizer.of(text, names))),
                snippets(Optional.ofNullable(document.get(IndexFields.BODY)).orElse(""), names));
    }

    private List<Marked> snippets(String body, Set<String> names) {
        if (snippets == 0 || body.isEmpty()) return List.of();
        var words = WordTokenizer.of(body, names);
        return new Snippets(body, words, marker.matches(words)).best(snippets);
    }

    /** The words that are parts of names in a document: for a person or author, those of the name itself. */
    static Set<String> names(Document document) {
        var names = document.get(IndexFields.NAMES);
        return names == null ? Set.of() : Set.of(names.split(" "));
    }
}
