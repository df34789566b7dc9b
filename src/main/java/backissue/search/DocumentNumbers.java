package backissue.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/** A number kept with each document. */
final class DocumentNumbers {

    private final List<LeafReaderContext> leaves;
    private final String field;

    DocumentNumbers(IndexSearcher index, String field) {
        this.leaves = index.getLeafContexts();
        this.field = field;
    }

    long of(int document) throws IOException {
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var values = leaf.reader().getNumericDocValues(field);
        if (values == null || !values.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException(field + " is missing");
        }
        return values.longValue();
    }
}
