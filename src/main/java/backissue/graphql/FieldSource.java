package backissue.graphql;

import backissue.store.Snapshot;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How the value of a field comes about. */
sealed interface FieldSource {

    /** A scalar that stands in the record. */
    record Read(Function<Object, Object> value) implements FieldSource {}

    /** An object, or a list of objects, that the record holds. */
    record Held(Function<Object, Object> value) implements FieldSource {}

    /**
     * Something that must be loaded.
     *
     * @param want reads the field's arguments, before anything is loaded
     * @param loader the statement
     * @param value makes the field's value of what was loaded
     */
    record Relation(Function<Selection, Want> want, Loader<?, ?> loader, Value<Object, Object> value)
            implements FieldSource {}

    /**
     * What a relation wants of its loader.
     *
     * @param key by which key a parent's part is found; null if the parent has none
     * @param request what else the loader must know, compared by equals
     */
    record Want(Function<Object, Object> key, Object request) {

        /** What a loader is told that needs nothing but keys. */
        static final Object NOTHING_ELSE = "";
    }

    /**
     * Makes a field's value of its parent's record and of what was loaded for it, which is null where there is nothing.
     */
    @FunctionalInterface
    interface Value<T, R> {
        Object of(T parent, R row, Arguments arguments);
    }

    /** Loads what belongs to many keys in one statement. A key with nothing to it may be missing from the answer. */
    @FunctionalInterface
    interface Loader<K, R> {

        /** @param request the same for all keys */
        Map<K, R> load(Snapshot snapshot, Set<K> keys, Object request);

        /** Loads for several requests. A loader that can do so in one statement says how. */
        default Map<Object, Map<K, R>> loadAll(Snapshot snapshot, Map<Object, Set<K>> wanted) {
            var loaded = new HashMap<Object, Map<K, R>>();
            wanted.forEach((request, keys) -> loaded.put(request, load(snapshot, keys, request)));
            return loaded;
        }
    }
}
