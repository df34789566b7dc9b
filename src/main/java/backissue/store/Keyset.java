package backissue.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The order of a list, and the cursors that name a place in it.
 *
 * <p>A cursor is the name of the order and the sort key of a row, as a JSON array in base64url. The last column of the
 * key is unique, so that a place never falls between two rows alike.
 */
final class Keyset {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Characters of a date in the years that both databases know. */
    private static final int ISO_DATE = 10;

    private final String name;
    private final List<Column<?>> columns;

    /** Columns that cursors have and the order does not need. */
    private final List<Column<?>> carried;

    /** A column of the sort key; none of its values is null. */
    private record Column<T>(Field<T> field, boolean descending) {

        SortField<T> order(boolean reversed) {
            return descending == reversed ? field.asc() : field.desc();
        }

        Condition beyond(Object value, boolean reversed) {
            var bound = DSL.val(value, field);
            return descending == reversed ? field.gt(bound) : field.lt(bound);
        }

        Condition same(Object value) {
            return field.eq(DSL.val(value, field));
        }
    }

    private Keyset(String name, List<Column<?>> columns, List<Column<?>> carried) {
        this.name = name;
        this.columns = columns;
        this.carried = carried;
    }

    /** An order that a cursor can be bound to by its name. */
    static Keyset named(String name) {
        return new Keyset(name, List.of(), List.of());
    }

    Keyset ascending(Field<?> field) {
        return with(new Column<>(field, false));
    }

    Keyset descending(Field<?> field) {
        return with(new Column<>(field, true));
    }

    private Keyset with(Column<?> column) {
        var more = new ArrayList<Column<?>>(columns);
        more.add(column);
        return new Keyset(name, List.copyOf(more), carried);
    }

    /** The same order; its cursors have this column as well, as they had when the order needed it. */
    Keyset carrying(Field<?> field) {
        return new Keyset(name, columns, List.of(new Column<>(field, false)));
    }

    private List<Column<?>> inCursors() {
        return Stream.concat(columns.stream(), carried.stream()).toList();
    }

    List<Field<?>> fields() {
        return inCursors().stream().<Field<?>>map(Column::field).toList();
    }

    List<SortField<?>> order(boolean reversed) {
        return columns.stream()
                .<SortField<?>>map(column -> column.order(reversed))
                .toList();
    }

    /**
     * The rows beyond a sort key in stretches, each a range of an index in this order: the rows alike in all columns
     * but the last, then those alike in fewer, and at last those beyond in the first. Their union is what
     * {@link #beyond} keeps.
     */
    List<Condition> stretchesBeyond(List<Object> key, boolean reversed) {
        var stretches = new ArrayList<Condition>();
        for (int last = columns.size() - 1; last >= 0; last--) {
            var stretch = columns.get(last).beyond(key.get(last), reversed);
            for (int i = last - 1; i >= 0; i--) {
                stretch = columns.get(i).same(key.get(i)).and(stretch);
            }
            stretches.add(stretch);
        }
        return stretches;
    }

    /** The order of rows whose columns go by other names. */
    List<SortField<?>> order(boolean reversed, Function<Field<?>, Field<?>> named) {
        return columns.stream()
                .<SortField<?>>map(column -> column.descending() == reversed
                        ? named.apply(column.field()).asc()
                        : named.apply(column.field()).desc())
                .toList();
    }

    /**
     * Rows beyond a sort key: after it, or before it when reversed.
     *
     * <p>As (a, b) > (x, y) would say, written out because the columns may run in different directions.
     */
    Condition beyond(List<Object> key, boolean reversed) {
        var condition = DSL.noCondition();
        for (int last = columns.size() - 1; last >= 0; last--) {
            var beyond = columns.get(last).beyond(key.get(last), reversed);
            condition = last == columns.size() - 1
                    ? beyond
                    : beyond.or(columns.get(last).same(key.get(last)).and(condition));
        }
        return condition;
    }

    String cursor(Record row) {
        var parts = new ArrayList<String>();
        parts.add(name);
        inCursors().forEach(column -> parts.add(String.valueOf(row.get(column.field()))));
        var json = JSON.writeValueAsString(parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The sort key a cursor stands for.
     *
     * @throws BadCursor if the cursor is none, or one of another list
     */
    List<Object> key(String cursor) {
        var parts = parts(cursor);
        if (!parts.getFirst().equals(name)) {
            throw new BadCursor(
                    "belongs to a list in another order (%s) than this one (%s)".formatted(parts.getFirst(), name));
        }
        var expected = inCursors();
        if (parts.size() != expected.size() + 1) throw new BadCursor("is not whole");
        var key = new ArrayList<Object>();
        for (int i = 0; i < expected.size(); i++) key.add(value(expected.get(i), parts.get(i + 1)));
        return List.copyOf(key);
    }

    private static List<String> parts(String cursor) {
        try {
            var json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = JSON.readValue(json, new TypeReference<List<String>>() {});
            if (parts == null || parts.isEmpty() || parts.stream().anyMatch(java.util.Objects::isNull)) {
                throw new BadCursor("is not one this API gave out");
            }
            return parts;
        } catch (IllegalArgumentException | JacksonException e) {
            throw new BadCursor("is not one this API gave out");
        }
    }

    private static Object value(Column<?> column, String part) {
        Object value;
        try {
            value = DSL.val(part, column.field()).getValue();
        } catch (RuntimeException e) {
            throw new BadCursor("is not one this API gave out");
        }
        boolean written = part.equals(String.valueOf(value)) && part.indexOf('\0') < 0;
        boolean dated = !(value instanceof LocalDate) || part.length() == ISO_DATE;
        if (!written || !dated) throw new BadCursor("is not one this API gave out");
        return value;
    }
}
