package backissue.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import backissue.archive.Folded;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record2;
import org.jooq.impl.DSL;

/**
 * Fills the columns that V2 adds, in an archive loaded before there were any. Flyway takes the version from the class's
 * name. It names tables itself, since those of the program may have moved on by the time it runs.
 */
final class V3__Folded_names extends BaseJavaMigration {

    private static final int AT_A_TIME = 1_000;

    @Override
    public void migrate(Context context) {
        var database = DSL.using(context.getConnection());
        for (var table : List.of("article", "issue")) fill(database, table, "title");
        for (var table : List.of("author", "person")) fill(database, table, "name");
    }

    private static void fill(DSLContext database, String table, String column) {
        for (long last = Long.MIN_VALUE; ; ) {
            var rows = database.select(field(name("id"), Long.class), field(name(column), String.class))
                    .from(table(name(table)))
                    .where(field(name("id"), Long.class).gt(last))
                    .and(field(name(column)).isNotNull())
                    .orderBy(field(name("id")))
                    .limit(AT_A_TIME)
                    .fetch();
            if (rows.isEmpty()) return;
            database.batch(rows.stream()
                            .map(row -> update(database, table, column, row))
                            .toList())
                    .execute();
            last = rows.getLast().value1();
        }
    }

    private static Query update(DSLContext database, String table, String column, Record2<Long, String> row) {
        return database.update(table(name(table)))
                .set(field(name(column + "_folded"), String.class), Folded.of(row.value2()))
                .where(field(name("id"), Long.class).eq(row.value1()));
    }
}
