package backissue.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.Table;

/**
 * The first rows of each of many computed lists, by row_number() in one statement. Columns of the derived table go by
 * their positions, since columns of different tables may have one name.
 */
final class RankedRows {

    private static final Field<Integer> RANK = field(name("rank_in_list"), Integer.class);

    private RankedRows() {}

    /** @param parent tells the lists apart; within each, the answer has the given order */
    static List<Record> firstOfEach(
            DSLContext database,
            Field<?> parent,
            List<? extends Field<?>> fields,
            Table<?> rows,
            Condition condition,
            List<? extends SortField<?>> order,
            int size) {
        return fetch(select(database, parent, fields, rows, condition, order, size), fields);
    }

    static Select<Record> select(
            DSLContext database,
            Field<?> parent,
            List<? extends Field<?>> fields,
            Table<?> rows,
            Condition condition,
            List<? extends SortField<?>> order,
            int size) {
        var ranked = database.select(placed(fields))
                .select(rowNumber().over().partitionBy(parent).orderBy(order).as(RANK))
                .from(rows)
                .where(condition)
                .asTable("ranked");
        var columns = new ArrayList<Field<?>>();
        for (int i = 0; i < fields.size(); i++) columns.add(ranked.field(i));
        return database.select(columns)
                .from(ranked)
                .where(ranked.field(RANK).le(size))
                .orderBy(ranked.field(RANK));
    }

    /** The fields, named by their places. */
    static List<Field<?>> placed(Collection<? extends Field<?>> fields) {
        var placed = new ArrayList<Field<?>>();
        for (var field : fields) placed.add(field.as("c" + placed.size()));
        return placed;
    }

    /** Runs a statement whose columns go by their places, and gives them their fields again. */
    static List<Record> fetch(ResultQuery<Record> statement, List<? extends Field<?>> fields) {
        return statement.coerce(fields).fetch();
    }
}
