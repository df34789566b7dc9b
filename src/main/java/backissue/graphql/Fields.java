package backissue.graphql;

import backissue.graphql.FieldSource.Held;
import backissue.graphql.FieldSource.Loader;
import backissue.graphql.FieldSource.Read;
import backissue.graphql.FieldSource.Relation;
import backissue.graphql.FieldSource.Value;
import backissue.graphql.FieldSource.Want;
import backissue.store.Listing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The fields of a type of the schema, and how the value of each comes about. */
final class Fields<T> {

    private final String type;
    private final Class<T> record;
    private final Map<String, FieldSource> sources = new LinkedHashMap<>();

    private Fields(String type, Class<T> record) {
        this.type = type;
        this.record = record;
    }

    static <T> Fields<T> of(String type, Class<T> record) {
        return new Fields<>(type, record);
    }

    String type() {
        return type;
    }

    Class<T> record() {
        return record;
    }

    Map<String, FieldSource> sources() {
        return sources;
    }

    /** A scalar of the record. */
    Fields<T> read(String field, Function<T, ?> value) {
        sources.put(field, new Read(row -> value.apply(record.cast(row))));
        return this;
    }

    /** An object or a list the record holds. */
    Fields<T> held(String field, Function<T, ?> value) {
        sources.put(field, new Held(row -> value.apply(record.cast(row))));
        return this;
    }

    /** At most one object, by a key of the record that may be null. */
    <K, R> Fields<T> one(String field, Function<T, K> key, Loader<K, R> loader) {
        return loaded(field, key, loader, (_, row, _) -> row);
    }

    /** A short list, by a key of the record. */
    <K, R> Fields<T> list(String field, Function<T, K> key, Loader<K, List<R>> loader) {
        return loaded(field, key, loader, (_, rows, _) -> rows == null ? List.of() : rows);
    }

    /** A short list of which the argument {@code first} says how much is wanted, by a key of the record. */
    <K, R> Fields<T> firstOf(String field, Function<T, K> key, Loader<K, List<R>> loader) {
        return relation(
                field,
                selection -> new Want(
                        row -> key.apply(record.cast(row)),
                        selection.arguments().size("first")),
                loader,
                (_, rows, _) -> rows == null ? List.of() : rows);
    }

    /** A value made of what is loaded and the field's arguments. */
    <K, R> Fields<T> loaded(String field, Function<T, K> key, Loader<K, R> loader, Value<T, R> value) {
        return relation(field, _ -> new Want(row -> key.apply(record.cast(row)), Want.NOTHING_ELSE), loader, value);
    }

    /** A page of a list, by the parent's row. */
    <R> Fields<T> connection(String field, Function<T, Long> parent, Listing<R> listing) {
        return relation(
                field,
                selection -> new Want(row -> parent.apply(record.cast(row)), Connections.request(selection, listing)),
                new Connections.PageLoader<>(listing),
                (_, connection, _) -> connection);
    }

    @SuppressWarnings("unchecked") // a loader's rows go to the function given with it
    <K, R> Fields<T> relation(String field, Function<Selection, Want> want, Loader<K, R> loader, Value<T, R> value) {
        sources.put(
                field,
                new Relation(
                        want, loader, (parent, row, arguments) -> value.of(record.cast(parent), (R) row, arguments)));
        return this;
    }
}
