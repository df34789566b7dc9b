package backissue.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.RecordMapper;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * A list that is read page by page: all articles, the people of an article, the mentions of a person.
 *
 * <p>The lists of many parents are read in one statement, even where different parts of them are wanted.
 */
public final class Listing<T> {

    /** The parent of a list that belongs to the archive as a whole. */
    public static final long ARCHIVE = 0;

    /** The order of a list that has only one, or of one nobody asks to be in another. */
    public static final String OWN_ORDER = "";

    private static final Field<Long> WHOLE = inline(ARCHIVE);
    static final Field<Long> PARENT = field(name("parent_id"), Long.class);
    private static final Field<Integer> COUNT = field(name("counted"), Integer.class);
    private static final Field<Integer> PART = field(name("part"), Integer.class);

    private final Source rows;
    private final Field<Long> parent;
    private final List<Field<?>> fields;
    private final RecordMapper<Record, T> mapper;
    private final Map<String, Keyset> orders;
    private final Criteria criteria;

    /**
     * Where the rows of some parents come from: a table, and which of its rows are theirs.
     *
     * @param indexed whether the rows of one parent can be found by an index, and not only be computed with those of
     *     others
     * @param computed whether the table is another for other parents
     */
    private record Source(
            Function<Collection<Long>, Table<?>> table,
            Function<Collection<Long>, Condition> ofParents,
            boolean indexed,
            boolean computed) {}

    private Listing(
            Source rows,
            Field<Long> parent,
            List<Field<?>> fields,
            RecordMapper<Record, T> mapper,
            Map<String, Keyset> orders,
            Criteria criteria) {
        this.rows = rows;
        this.parent = parent;
        this.fields = fields;
        this.mapper = mapper;
        this.orders = orders;
        this.criteria = criteria;
    }

    static <T> Listing<T> ofAll(Table<?> rows, List<Field<?>> fields, RecordMapper<Record, T> mapper, Keyset keyset) {
        return of(WHOLE, new Source(_ -> rows, _ -> DSL.noCondition(), false, false), fields, mapper, keyset);
    }

    static <T> Listing<T> of(
            Field<Long> parent, Table<?> rows, List<Field<?>> fields, RecordMapper<Record, T> mapper, Keyset keyset) {
        return of(
                parent,
                new Source(_ -> rows, parents -> IdConditions.in(parent, parents), true, false),
                fields,
                mapper,
                keyset);
    }

    /** A list whose rows are computed; what computes them is told for which parents. */
    static <T> Listing<T> ofComputed(
            Field<Long> parent,
            Function<Collection<Long>, Table<?>> rows,
            List<Field<?>> fields,
            RecordMapper<Record, T> mapper,
            Keyset keyset) {
        return of(parent, new Source(rows, _ -> DSL.noCondition(), false, true), fields, mapper, keyset);
    }

    private static <T> Listing<T> of(
            Field<Long> parent, Source rows, List<Field<?>> fields, RecordMapper<Record, T> mapper, Keyset keyset) {
        return new Listing<>(rows, parent, fields, mapper, Map.of(OWN_ORDER, keyset), Criteria.NONE);
    }

    /** The same list, which can be put into these orders too. */
    Listing<T> orderedBy(Map<String, Keyset> more) {
        var all = new LinkedHashMap<>(orders);
        all.putAll(more);
        return new Listing<>(rows, parent, fields, mapper, all, criteria);
    }

    /** The same list, which can be narrowed by these criteria. */
    Listing<T> filteredBy(Criteria these) {
        return new Listing<>(rows, parent, fields, mapper, orders, these);
    }

    /** The names of the criteria this list can be narrowed by. */
    public Set<String> criteria() {
        return criteria.names();
    }

    /** The names of the orders this list can be put into, but for its own. */
    public Set<String> orders() {
        var names = new LinkedHashSet<>(orders.keySet());
        names.remove(OWN_ORDER);
        return names;
    }

    /** @throws BadCursor if the cursor was not given out for this order of the list */
    public List<Object> key(String order, String cursor) {
        return orders.get(order).key(cursor);
    }

    /** One column of the rows, and for each its parent. */
    Select<Record2<Long, Long>> column(Field<Long> column, Collection<Long> parents, Filter filter) {
        return DSL.select(parent.as(PARENT), column)
                .from(rows.table().apply(parents))
                .where(of(parents, filter));
    }

    /** For each part wanted, a page of the list of each parent. A parent without rows has an empty page. */
    Map<PageRequest, Map<Long, Slice<T>>> pages(DSLContext database, Map<PageRequest, Set<Long>> wanted) {
        var requests = List.copyOf(wanted.keySet());
        var columns = columns();
        var found = new ArrayList<Map<Long, List<Record>>>();
        var each = new FirstOfEachParent(database, parent, numbered(columns, 0));
        var parents = wanted.get(requests.getFirst());
        boolean oneByOne = rows.indexed()
                && !each.isLateral()
                && parents.size() > 1
                && wanted.values().stream().allMatch(parents::equals);
        Select<Record> statement = null;
        for (var request : requests) {
            var byParent = new HashMap<Long, List<Record>>();
            wanted.get(request).forEach(id -> byParent.put(id, new ArrayList<>()));
            var part = new Statement(database, numbered(columns, found.size()), wanted.get(request), request);
            var select = oneByOne ? part.ofOne() : part.ofAll(each);
            statement = statement == null ? select : statement.unionAll(select);
            found.add(byParent);
        }
        var rendered = rendered(database, statement, wanted, oneByOne);
        var read = oneByOne ? FirstOfEachParent.fetch(rendered, parents) : rendered.fetch();
        read.forEach(row -> found.get(row.get(PART)).get(row.get(parent)).add(row));
        return slices(requests, found);
    }

    /** What decides about the SQL of a page without a filter, besides its list. */
    private record Part(String order, boolean fromEnd, boolean after, boolean before, boolean ofOne) {}

    private record Parts(Listing<?> list, List<Part> parts, boolean oneByOne) {}

    private ResultQuery<Record> rendered(
            DSLContext database, Select<Record> statement, Map<PageRequest, Set<Long>> wanted, boolean oneByOne) {
        var fields = numbered(columns(), 0);
        boolean known = !rows.computed()
                && wanted.keySet().stream().allMatch(request -> request.filter().equals(Filter.NONE));
        if (!known) return statement.coerce(fields);
        var parts = new ArrayList<Part>();
        wanted.forEach((request, parents) -> parts.add(new Part(
                request.order(),
                request.fromEnd(),
                request.after().isPresent(),
                request.before().isPresent(),
                parents.size() == 1)));
        return RenderedStatements.of(database, new Parts(this, parts, oneByOne), statement, fields);
    }

    private Map<PageRequest, Map<Long, Slice<T>>> slices(
            List<PageRequest> requests, List<Map<Long, List<Record>>> found) {
        var pages = new HashMap<PageRequest, Map<Long, Slice<T>>>();
        for (int i = 0; i < requests.size(); i++) {
            var request = requests.get(i);
            var slices = new HashMap<Long, Slice<T>>();
            found.get(i).forEach((id, records) -> slices.put(id, slice(records, request)));
            pages.put(request, slices);
        }
        return pages;
    }

    /** All that is read of a row: what makes its record, what makes its cursor, and whose it is. */
    private List<Field<?>> columns() {
        var columns = new LinkedHashSet<>(fields);
        orders.values().forEach(order -> columns.addAll(order.fields()));
        columns.add(parent);
        return List.copyOf(columns);
    }

    private static List<Field<?>> numbered(List<Field<?>> columns, int part) {
        var numbered = new ArrayList<>(columns);
        numbered.add(inline(part).as(PART));
        return numbered;
    }

    /**
     * The statement for a part of the lists of some parents. It reads one row more than asked for of each, which tells
     * whether there is more.
     */
    private final class Statement {

        private final DSLContext database;
        private final List<Field<?>> columns;
        private final Set<Long> parents;
        private final PageRequest request;
        private final Keyset keyset;

        Statement(DSLContext database, List<Field<?>> columns, Set<Long> parents, PageRequest request) {
            this.database = database;
            this.columns = columns;
            this.parents = parents;
            this.request = request;
            this.keyset = orders.get(request.order());
        }

        Select<Record> ofAll(FirstOfEachParent each) {
            var table = rows.table().apply(parents);
            if (parents.size() == 1) {
                var one = rows.indexed()
                        ? parent.eq(parents.iterator().next())
                        : rows.ofParents().apply(parents);
                return stretches(table, one.and(criteria.of(request.filter())));
            }
            if (rows.indexed() && each.isLateral()) {
                var condition = criteria.of(request.filter()).and(bounds());
                return each.lateral(columns, table, condition, order(), limit(), parents);
            }
            return RankedRows.select(
                    database,
                    parent,
                    columns,
                    table,
                    of(parents, request.filter()).and(bounds()),
                    order(),
                    limit());
        }

        /** For one parent, who is bound when it is run. */
        Select<Record> ofOne() {
            return stretch(
                    rows.table().apply(parents),
                    parent.eq(FirstOfEachParent.ANY)
                            .and(criteria.of(request.filter()))
                            .and(bounds()));
        }

        /**
         * A page that goes on from a cursor is read as ranges of an index; a condition with OR would read the list from
         * its start.
         */
        private Select<Record> stretches(Table<?> table, Condition condition) {
            if (request.after().isEmpty() && request.before().isEmpty()) return stretch(table, condition);
            boolean reversed = request.after().isEmpty();
            var key =
                    reversed ? request.before().orElseThrow() : request.after().orElseThrow();
            var other = reversed ? DSL.noCondition() : before();
            Select<Record> union = null;
            for (var beyond : keyset.stretchesBeyond(key, reversed)) {
                var stretch = stretch(table, condition.and(beyond).and(other));
                union = union == null ? stretch : union.unionAll(stretch);
            }
            var page = union.asTable("page");
            return database.select(places(page))
                    .from(page)
                    .orderBy(keyset.order(request.fromEnd(), field -> page.field(columns.indexOf(field))))
                    .limit(limit());
        }

        private List<Field<?>> places(Table<?> page) {
            return IntStream.range(0, columns.size())
                    .<Field<?>>mapToObj(page::field)
                    .toList();
        }

        private Select<Record> stretch(Table<?> table, Condition condition) {
            return database.select(RankedRows.placed(columns))
                    .from(table)
                    .where(condition)
                    .orderBy(order())
                    .limit(limit());
        }

        private List<SortField<?>> order() {
            return keyset.order(request.fromEnd());
        }

        private int limit() {
            return request.size() + 1;
        }

        private Condition bounds() {
            return request.after()
                    .map(key -> keyset.beyond(key, false))
                    .orElse(DSL.noCondition())
                    .and(before());
        }

        private Condition before() {
            return request.before().map(key -> keyset.beyond(key, true)).orElse(DSL.noCondition());
        }
    }

    /** How many rows the list of each parent has, for each filter. */
    Map<Filter, Map<Long, Integer>> counts(DSLContext database, Map<Filter, Set<Long>> wanted) {
        var filters = List.copyOf(wanted.keySet());
        var counts = new HashMap<Filter, Map<Long, Integer>>();
        Select<Record> statement = null;
        for (var filter : filters) {
            var part = count(database, counts.size(), wanted.get(filter), filter);
            statement = statement == null ? part : statement.unionAll(part);
            var zeros = new HashMap<Long, Integer>();
            wanted.get(filter).forEach(id -> zeros.put(id, 0));
            counts.put(filter, zeros);
        }
        statement.fetch().forEach(row -> counts.get(filters.get(row.get(PART))).put(row.get(PARENT), row.get(COUNT)));
        return counts;
    }

    private Select<Record> count(DSLContext database, int number, Set<Long> parents, Filter filter) {
        var counting = database.select(List.of(
                        parent.as(PARENT), DSL.count().as(COUNT), inline(number).as(PART)))
                .from(rows.table().apply(parents))
                .where(of(parents, filter));
        return parent == WHOLE ? counting : counting.groupBy(parent);
    }

    private Condition of(Collection<Long> parents, Filter filter) {
        return rows.ofParents().apply(parents).and(criteria.of(filter));
    }

    private Slice<T> slice(List<Record> found, PageRequest request) {
        var keyset = orders.get(request.order());
        boolean more = found.size() > request.size();
        var kept = more ? found.subList(0, request.size()) : found;
        var entries = new ArrayList<Slice.Entry<T>>();
        kept.forEach(row -> entries.add(new Slice.Entry<>(() -> keyset.cursor(row), mapper.map(row))));
        if (request.fromEnd()) Collections.reverse(entries);
        // a cursor was given out for a row, so there is something on its far side
        boolean previous = request.after().isPresent() || more && request.fromEnd();
        boolean next = request.before().isPresent() || more && !request.fromEnd();
        return new Slice<>(List.copyOf(entries), previous, next);
    }
}
