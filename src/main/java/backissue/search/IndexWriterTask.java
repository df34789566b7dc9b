package backissue.search;

import backissue.store.Database;
import backissue.store.IndexFeed;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * Writes what changed in the archive into the index.
 *
 * <p>The database is read in many short transactions, so that a load need not wait. What changes meanwhile has a later
 * version than the one the index is going to state, and is read again the next time.
 */
final class IndexWriterTask {

    private static final int ARTICLES_AT_A_TIME = 200;
    private static final int ROWS_AT_A_TIME = 2000;

    private final Database database;
    private final IndexWriter writer;
    private final BooleanSupplier stopped;

    /**
     * A kind of row that articles point at: how it is read, what document it becomes, and the field that points at it.
     */
    private record Pointing<T>(
            HitKind kind,
            String field,
            IndexFeed.Kind<T> rows,
            Function<T, Long> id,
            Function<IndexFeed.Pointed<T>, Document> document) {}

    private static final List<Pointing<?>> POINTING = List.of(
            new Pointing<>(
                    HitKind.PERSON, IndexFields.PEOPLE, IndexFeed.PEOPLE, row -> row.id(), IndexDocuments::person),
            new Pointing<>(
                    HitKind.AUTHOR, IndexFields.AUTHORS, IndexFeed.AUTHORS, row -> row.id(), IndexDocuments::author),
            new Pointing<>(
                    HitKind.ISSUE, IndexFields.ISSUES, IndexFeed.ISSUES, row -> row.id(), IndexDocuments::issue));

    /** @param stopped whether to give up what is not written yet */
    IndexWriterTask(Database database, IndexWriter writer, BooleanSupplier stopped) {
        this.database = database;
        this.writer = writer;
        this.stopped = stopped;
    }

    /** Writes everything into an empty index. Returns false if it was stopped before the end. */
    boolean writeAll() throws IOException {
        writeArticles(feed(feed -> feed.changedAfter(CommitInfo.NOTHING)), false);
        for (var pointing : POINTING) writeAll(pointing);
        return !stopped.getAsBoolean();
    }

    private <T> void writeAll(Pointing<T> pointing) throws IOException {
        long last = 0;
        while (!stopped.getAsBoolean()) {
            long after = last;
            var rows = feed(feed -> feed.after(pointing.rows(), after, ROWS_AT_A_TIME));
            for (var row : rows) writer.addDocument(pointing.document().apply(row));
            if (rows.size() < ROWS_AT_A_TIME) return;
            last = pointing.id().apply(rows.getLast().row());
        }
    }

    /**
     * Writes the articles, and the rows they point at or did when they were indexed before: nothing else can have
     * changed.
     *
     * @param before the index without the changes
     * @return false if it was stopped before the end
     */
    boolean writeChanged(long[] articles, IndexSearcher before) throws IOException {
        writeArticles(articles, true);
        try (var now = DirectoryReader.open(writer)) {
            var after = IndexReaders.searcher(now);
            for (var pointing : POINTING) {
                var ids = new HashSet<Long>();
                for (long article : articles) {
                    collect(article, pointing.field(), before, ids);
                    collect(article, pointing.field(), after, ids);
                }
                write(pointing, ids);
            }
        }
        return !stopped.getAsBoolean();
    }

    private <T> void write(Pointing<T> pointing, Set<Long> ids) throws IOException {
        var all = ids.stream().sorted().toList();
        for (int from = 0; from < all.size() && !stopped.getAsBoolean(); from += ROWS_AT_A_TIME) {
            var some = all.subList(from, Math.min(from + ROWS_AT_A_TIME, all.size()));
            for (long id : some) writer.deleteDocuments(key(pointing.kind(), id));
            var rows = feed(feed -> feed.of(pointing.rows(), some));
            for (var row : rows) writer.addDocument(pointing.document().apply(row));
        }
    }

    private void writeArticles(long[] ids, boolean again) throws IOException {
        for (int from = 0; from < ids.length && !stopped.getAsBoolean(); from += ARTICLES_AT_A_TIME) {
            int to = Math.min(from + ARTICLES_AT_A_TIME, ids.length);
            var some = Arrays.stream(ids, from, to).boxed().toList();
            if (again) for (long id : some) writer.deleteDocuments(key(HitKind.ARTICLE, id));
            var texts = feed(feed -> feed.articles(some));
            // taking texts apart is half the work and goes on all cores; the order of the documents stays
            for (var document :
                    texts.parallelStream().map(IndexDocuments::article).toList()) writer.addDocument(document);
        }
    }

    private static void collect(long article, String field, IndexSearcher index, Set<Long> ids) throws IOException {
        var found = index.search(new TermQuery(key(HitKind.ARTICLE, article)), 1).scoreDocs;
        if (found.length == 0) return;
        for (var leaf : index.getIndexReader().leaves()) {
            int document = found[0].doc - leaf.docBase;
            if (document < 0 || document >= leaf.reader().maxDoc()) continue;
            var values = leaf.reader().getSortedNumericDocValues(field);
            if (values == null || !values.advanceExact(document)) continue;
            for (int i = 0; i < values.docValueCount(); i++) ids.add(values.nextValue());
        }
    }

    private static Term key(HitKind kind, long id) {
        return new Term(IndexFields.KEY, IndexFields.key(kind, id));
    }

    private <T> T feed(Function<IndexFeed, T> question) {
        return database.read(snapshot -> question.apply(snapshot.indexFeed()));
    }
}
