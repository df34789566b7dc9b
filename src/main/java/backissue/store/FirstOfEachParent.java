package backissue.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Reads the first rows of the lists of many parents by an index that begins with the parent, so that what is read grows
 * with what is returned and not with how long the lists are. PostgreSQL does it by a lateral join. H2 cannot correlate
 * derived tables: there one prepared statement runs for each parent, which inside the process costs less than to rank
 * all rows.
 */
final class FirstOfEachParent {

    /** Stands for the parent in a statement that runs for each. No row has this id. */
    static final Long ANY = Long.MIN_VALUE;

    private static final Field<Integer> RANK = field(name("rank_in_list"), Integer.class);

    private final DSLContext database;
    private final Field<Long> parent;
    private final List<Field<?>> columns;

    FirstOfEachParent(DSLContext database, Field<Long> parent, List<Field<?>> columns) {
        this.database = database;
        this.parent = parent;
        this.columns = columns;
    }

    boolean isLateral() {
        return database.dialect().family() == SQLDialect.POSTGRES;
    }

    /** @param condition on the rows, but for the parent's */
    Select<Record> lateral(
            List<Field<?>> placed,
            Table<?> rows,
            Condition condition,
            List<? extends SortField<?>> order,
            int size,
            Set<Long> parents) {
        var ids = DSL.unnest(parents.toArray(Long[]::new)).as("parents", "id");
        var first = database.select(RankedRows.placed(placed))
                .select(rowNumber().over().orderBy(order).as(RANK))
                .from(rows)
                .where(parent.eq(ids.field("id", Long.class)))
                .and(condition)
                .orderBy(order)
                .limit(size)
                .asTable("first_rows");
        return database.select(IntStream.range(0, placed.size())
                        .<Field<?>>mapToObj(first::field)
                        .toList())
                .from(ids)
                .crossJoin(DSL.lateral(first))
                .orderBy(first.field(RANK));
    }

    /** Runs a statement for each parent, who takes the place of {@link #ANY}. */
    static List<Record> fetch(ResultQuery<Record> ofOne, Collection<Long> parents) {
        var places = places(ofOne.getBindValues());
        var rows = new ArrayList<Record>();
        try (var statement = ofOne.keepStatement(true)) {
            for (var id : parents) {
                for (int place : places) statement.bind(place, id);
                rows.addAll(statement.fetch());
            }
        }
        return rows;
    }

    /** Where a statement names its parent; the first parameter has the place 1. */
    private static List<Integer> places(List<Object> parameters) {
        return IntStream.rangeClosed(1, parameters.size())
                .filter(i -> ANY.equals(parameters.get(i - 1)))
                .boxed()
                .toList();
    }
}
