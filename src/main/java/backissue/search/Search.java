package backissue.search;

import backissue.store.Slice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** Answers one search. */
final class Search {

    private final IndexSearcher index;
    private final SearchQuery wanted;

    /** A query as it was understood, which finds something. */
    private record Reading(List<Clause> clauses, Query query, Optional<String> corrected) {}

    Search(IndexSearcher index, SearchQuery wanted) {
        this.index = index;
        this.wanted = wanted;
    }

    SearchPage page() throws IOException {
        var reading = reading();
        if (reading.isEmpty()) return new SearchPage(new Slice<>(List.of(), false, false), 0, Optional.empty());
        var found = find(reading.get().query());
        var request = wanted.page();
        var within = within(found);
        boolean more = within.size() > request.size();
        var kept = new ArrayList<>(more ? within.subList(0, request.size()) : within);
        if (request.fromEnd()) Collections.reverse(kept);
        score(kept, reading.get().query());
        var hits = new HitReader(index, reading.get().clauses(), wanted.snippets());
        var entries = new ArrayList<Slice.Entry<Hit>>();
        for (var doc : kept) {
            entries.add(new Slice.Entry<>(() -> place(doc).cursor(wanted.text()), hits.of(place(doc), doc)));
        }
        boolean previous = request.after().isPresent() || more && request.fromEnd();
        boolean next = request.before().isPresent() || more && !request.fromEnd();
        var slice = new Slice<>(List.copyOf(entries), previous, next);
        return new SearchPage(
                slice, Math.toIntExact(found.totalHits.value()), reading.get().corrected());
    }

    /** One more than wanted, to tell whether there are more; from the end of the list if they are wanted from there. */
    private TopFieldDocs find(Query query) throws IOException {
        var request = wanted.page();
        var from = (request.fromEnd() ? request.before() : request.after())
                .map(key -> SearchCursor.of(wanted.order(), key).bound());
        return index.search(
                query,
                new TopFieldCollectorManager(
                        wanted.order().sort(request.fromEnd()),
                        request.size() + 1,
                        from.orElse(null),
                        Integer.MAX_VALUE));
    }

    private SearchCursor place(FieldDoc hit) {
        return SearchCursor.of(wanted.order(), hit);
    }

    /** Where the hits are in another order than that of their scores, these are not known yet. */
    private void score(List<FieldDoc> hits, Query query) throws IOException {
        TopFieldCollector.populateScores(hits.toArray(ScoreDoc[]::new), index, query);
    }

    /** Those found that do not lie beyond the other end of what is wanted. */
    private List<FieldDoc> within(TopFieldDocs found) {
        var request = wanted.page();
        var to = (request.fromEnd() ? request.after() : request.before())
                .map(key -> SearchCursor.of(wanted.order(), key));
        var within = new ArrayList<FieldDoc>();
        for (var doc : found.scoreDocs) {
            var place = place((FieldDoc) doc);
            boolean inside = to.isEmpty() || (request.fromEnd() ? to.get().isBefore(place) : place.isBefore(to.get()));
            if (inside) within.add((FieldDoc) doc);
        }
        return within;
    }

    /** The ids of all articles found, in ascending order. */
    long[] articles() throws IOException {
        var reading = reading();
        return reading.isEmpty() ? new long[0] : index.search(reading.get().query(), new IdCollector.Manager());
    }

    /**
     * The query as typed or, if nothing is found for that, as it was probably meant; empty if that finds nothing
     * either.
     */
    private Optional<Reading> reading() throws IOException {
        var typed = QuerySyntax.read(wanted.text());
        var asTyped = reading(typed, Optional.empty());
        if (asTyped.isPresent() || typed.isEmpty()) return asTyped;
        var spelling = new SpellingCorrection(
                index.getIndexReader(),
                clauses -> reading(clauses, Optional.empty()).isPresent());
        var meant = spelling.correct(typed);
        return meant.isEmpty()
                ? Optional.empty()
                : reading(meant.get(), Optional.of(SpellingCorrection.typed(meant.get())));
    }

    private Optional<Reading> reading(List<Clause> typed, Optional<String> corrected) throws IOException {
        var queries = new LuceneQueries(index.getIndexReader());
        var clauses = LuceneQueries.telling(queries.withNames(typed));
        var query = LuceneQueries.within(queries.of(clauses), wanted);
        boolean finds = index.search(new ConstantScoreQuery(query), 1).scoreDocs.length > 0;
        return finds ? Optional.of(new Reading(clauses, query, corrected)) : Optional.empty();
    }
}
