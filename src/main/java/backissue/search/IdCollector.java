package backissue.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers the row ids of all documents found, without scoring them. */
final class IdCollector extends SimpleCollector {

    private long[] ids = new long[1024];
    private int count;
    private NumericDocValues values;

    /** Ids in ascending order. */
    static final class Manager implements CollectorManager<IdCollector, long[]> {

        @Override
        public IdCollector newCollector() {
            return new IdCollector();
        }

        @Override
        public long[] reduce(Collection<IdCollector> collectors) {
            return collectors.stream()
                    .flatMapToLong(IdCollector::found)
                    .sorted()
                    .toArray();
        }
    }

    private LongStream found() {
        return Arrays.stream(ids, 0, count);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        values = leaf.reader().getNumericDocValues(IndexFields.ID);
    }

    @Override
    public void collect(int document) throws IOException {
        if (!values.advanceExact(document)) return;
        if (count == ids.length) ids = Arrays.copyOf(ids, 2 * count);
        ids[count++] = values.longValue();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
