package backissue.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a list is narrowed to: criteria of that list by name, each with the value wanted. All of them must hold. The
 * names {@code and}, {@code or} and {@code not} hold filters in turn.
 */
public record Filter(Map<String, Object> wanted) {

    /** Keeps everything. */
    public static final Filter NONE = new Filter(Map.of());

    public Filter {
        wanted = sendable(wanted);
    }

    private static Map<String, Object> sendable(Map<?, ?> wanted) {
        var sendable = new LinkedHashMap<String, Object>();
        wanted.forEach((name, value) -> sendable.put((String) name, sendable(value)));
        return sendable;
    }

    /** PostgreSQL refuses a text with a NUL. No text of the archive has one, nor the sign for a lost character. */
    private static Object sendable(Object value) {
        return switch (value) {
            case String text -> text.replace('\0', '\uFFFD');
            case Map<?, ?> filter -> sendable(filter);
            case Collection<?> list -> list.stream().map(Filter::sendable).toList();
            case null, default -> value;
        };
    }
}
