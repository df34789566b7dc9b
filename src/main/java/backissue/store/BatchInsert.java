package backissue.store;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/**
 * Inserts many rows of one table, in all of which the same columns are set. The statement's text is made once, and some
 * hundred rows are on their way at a time.
 */
final class BatchInsert {

    private static final int ROWS = 500;

    private BatchInsert() {}

    static <R extends TableRecord<R>> void insert(DSLContext database, List<R> rows) {
        for (int from = 0; from < rows.size(); from += ROWS) {
            insertSome(database, rows.subList(from, Math.min(from + ROWS, rows.size())));
        }
    }

    private static <R extends TableRecord<R>> void insertSome(DSLContext database, List<R> rows) {
        var first = rows.getFirst();
        var fields = Stream.of(first.fields()).filter(first::touched).toList();
        var batch = database.batch(
                database.insertInto(first.getTable()).columns(fields).values(new Object[fields.size()]));
        for (var row : rows) batch = batch.bind(fields.stream().map(row::get).toArray());
        batch.execute();
    }
}
