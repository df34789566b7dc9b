package backissue.search;

import backissue.store.Database;
import backissue.store.IndexFeed.Totals;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** Counts whether an index that was added to holds what the archive does, whatever became of either before. */
final class IndexConsistencyCheck {

    private IndexConsistencyCheck() {}

    /**
     * Whether what is written, though not committed, holds as much as the archive, or the archive has moved on since.
     */
    static boolean isWhole(IndexWriter writer, Database database, long version) throws IOException {
        var totals = database.read(
                snapshot -> snapshot.version() == version ? snapshot.indexFeed().totals() : null);
        if (totals == null) return true;
        try (var now = DirectoryReader.open(writer)) {
            return totals.equals(totals(IndexReaders.searcher(now)));
        }
    }

    /** Whether an index holds as much as the archive. */
    static boolean isWhole(IndexSearcher index, Totals archive) throws IOException {
        return archive.equals(totals(index));
    }

    private static Totals totals(IndexSearcher index) throws IOException {
        return new Totals(
                count(index, HitKind.ARTICLE),
                versions(index),
                count(index, HitKind.PERSON),
                count(index, HitKind.AUTHOR),
                count(index, HitKind.ISSUE));
    }

    private static long count(IndexSearcher index, HitKind kind) throws IOException {
        return index.count(new TermQuery(new Term(IndexFields.KIND, kind.name())));
    }

    private static long versions(IndexSearcher index) throws IOException {
        long sum = 0;
        for (var leaf : index.getLeafContexts()) {
            var versions = leaf.reader().getNumericDocValues(IndexFields.VERSION);
            var live = leaf.reader().getLiveDocs();
            if (versions == null) continue;
            while (versions.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(versions.docID())) sum += versions.longValue();
            }
        }
        return sum;
    }
}
