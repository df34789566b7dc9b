package backissue.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RecordMapper;
import org.jooq.ResultQuery;
import org.jooq.Table;

/** Finds the rows of a table by id or by slug, many in one statement. Those not there are not in the answer. */
final class Lookup<T> {

    private final Table<?> table;
    private final Field<Long> id;
    private final Field<String> slug;
    private final List<Field<?>> fields;
    private final RecordMapper<Record, T> mapper;

    /** What tells the statements of lookups apart. */
    private record By(Lookup<?> lookup, Field<?> field) {}

    Lookup(Table<?> table, Field<Long> id, Field<String> slug, List<Field<?>> fields, RecordMapper<Record, T> mapper) {
        this.table = table;
        this.id = id;
        this.slug = slug;
        this.fields = fields;
        this.mapper = mapper;
    }

    Map<Long, T> byId(DSLContext database, Collection<Long> ids) {
        return rows(database, id, IdConditions.in(id, ids)).fetchMap(id, mapper);
    }

    Map<String, T> bySlug(DSLContext database, Collection<String> slugs) {
        // PostgreSQL refuses a text with a NUL, which no slug has
        var possible = slugs.stream().filter(text -> text.indexOf('\0') < 0).toArray(String[]::new);
        return rows(database, slug, IdConditions.in(slug, possible)).fetchMap(slug, mapper);
    }

    private ResultQuery<Record> rows(DSLContext database, Field<?> by, Condition condition) {
        return RenderedStatements.of(
                database, new By(this, by), database.select(fields).from(table).where(condition), fields);
    }
}
