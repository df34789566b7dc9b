package backissue.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.Select;

/**
 * The SQL of statements that differ only in their parameters, made once. To render a statement costs the program more
 * than to build it and to read what it returns. Thread-safe.
 */
final class RenderedStatements {

    /** More shapes than the program's own lists have; what comes beyond is rendered each time. */
    private static final int MOST = 2_000;

    private static final Map<Key, String> SQL = new ConcurrentHashMap<>();

    /** @param shape equal for two statements only if their SQL is the same */
    private record Key(SQLDialect dialect, Object shape) {}

    private RenderedStatements() {}

    /**
     * A statement with the parameters of this one, and the SQL of the first of its shape.
     *
     * @param fields what its columns are called in the records, by their places
     */
    static ResultQuery<Record> of(
            DSLContext database, Object shape, Select<? extends Record> statement, List<? extends Field<?>> fields) {
        var key = new Key(database.dialect(), shape);
        var sql = SQL.get(key);
        if (sql == null) {
            sql = database.render(statement);
            if (SQL.size() < MOST) SQL.put(key, sql);
        }
        return database.resultQuery(sql, statement.getBindValues().toArray()).coerce(fields);
    }
}
