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
final class Hits {

    private static final Set<String> WITHOUT_BODY = Set.of(Terms.TITLE, Terms.STANDFIRST, Terms.NAME, Terms.NAMES);
    private static final Set<String> WHOLE = Set.of(Terms.TITLE, Terms.STANDFIRST, Terms.NAME, Terms.NAMES, Terms.BODY);

    private final StoredFields stored;
    private final Numbers ids;
    private final Marker marker;
    private final int snippets;
    private final Set<String> shown;

    Hits(IndexSearcher index, List<Clause> clauses, int snippets) throws IOException {
        this.stored = index.storedFields();
        this.ids = new Numbers(index, Terms.ID);
        this.marker = new Marker(clauses);
        this.snippets = snippets;
        this.shown = snippets > 0 ? WHOLE : WITHOUT_BODY;
    }

    Hit of(FieldDoc found) throws IOException {
        var document = stored.document(found.doc, shown);
        var place = Place.of(found);
        var kind = place.kind();
        var names = names(document);
        var label = document.get(kind == HitKind.ARTICLE ? Terms.TITLE : Terms.NAME);
        return new Hit(
                kind,
                ids.of(found.doc),
                place.slug(),
                place.score(),
                marker.mark(label, Words.of(label, names)),
                Optional.ofNullable(document.get(Terms.STANDFIRST))
                        .map(text -> marker.mark(text, Words.of(text, names))),
                snippets(Optional.ofNullable(document.get(Terms.BODY)).orElse(""), names));
    }

    private List<Marked> snippets(String body, Set<String> names) {
        if (snippets == 0 || body.isEmpty()) return List.of();
        var words = Words.of(body, names);
        return new Snippets(body, words, marker.matches(words)).best(snippets);
    }

    /** The words that are parts of names in a document: for a person or author, those of the name itself. */
    static Set<String> names(Document document) {
        var names = document.get(Terms.NAMES);
        return names == null ? Set.of() : Set.of(names.split(" "));
    }
}
