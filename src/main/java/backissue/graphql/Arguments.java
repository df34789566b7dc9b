package backissue.graphql;

import backissue.store.BadCursor;
import backissue.store.Filter;
import backissue.store.Listing;
import backissue.store.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The arguments of a field, coerced to the schema's types, and what this API asks of them beyond their types. */
record Arguments(Map<String, Object> values) {

    static final int DEFAULT_PAGE = 20;
    static final int LARGEST_PAGE = 100;
    private static final String PAGE_SIZES = "0 to " + LARGEST_PAGE;

    Optional<String> text(String name) {
        return Optional.ofNullable((String) values.get(name));
    }

    /** @throws ArgumentProblem if the number is not 0 to 100 */
    int size(String name) {
        return size(name, (Integer) values.get(name));
    }

    /** @throws ArgumentProblem if the number is not in the range */
    int number(String name, int least, int most) {
        int number = (Integer) values.get(name);
        if (number < least || number > most) {
            var allowed = "%d to %d".formatted(least, most);
            throw new ArgumentProblem(name, "`%s` is %d, but may be %s.".formatted(name, number, allowed), allowed);
        }
        return number;
    }

    private static int size(String name, int size) {
        if (size < 0 || size > LARGEST_PAGE) {
            throw new ArgumentProblem(name, "`%s` is %d, but may be %s.".formatted(name, size, PAGE_SIZES), PAGE_SIZES);
        }
        return size;
    }

    /**
     * The part of a list that {@code first}, {@code after}, {@code last} and {@code before} ask for, under filter and
     * order.
     */
    PageRequest page(Listing<?> listing) {
        var order = text("orderBy").orElse(Listing.OWN_ORDER);
        return page(order, cursor -> listing.key(order, cursor));
    }

    /** @param key reads a cursor of the list, or throws {@link BadCursor} */
    PageRequest page(String order, Function<String, List<Object>> key) {
        var first = (Integer) values.get("first");
        var last = (Integer) values.get("last");
        if (first != null && last != null) {
            throw new ArgumentProblem(
                    "last", "`first` and `last` are both given. Give one of the two.", "only without `first`");
        }
        int size = last != null ? size("last", last) : size("first", first != null ? first : DEFAULT_PAGE);
        return new PageRequest(filter(), order, size, last != null, key(key, "after"), key(key, "before"));
    }

    private Optional<List<Object>> key(Function<String, List<Object>> key, String name) {
        return text(name).map(cursor -> {
            try {
                return key.apply(cursor);
            } catch (BadCursor e) {
                throw new ArgumentProblem(
                        name,
                        "The cursor given as `%s` %s. Take it from `pageInfo` or from an edge of this same list."
                                .formatted(name, e.getMessage()),
                        "a cursor of this list");
            }
        });
    }

    Optional<Collection<?>> list(String name) {
        return Optional.ofNullable((Collection<?>) values.get(name));
    }

    @SuppressWarnings("unchecked") // an input object of the schema
    Filter filter() {
        return values.get("filter") instanceof Map<?, ?> wanted
                ? new Filter((Map<String, Object>) wanted)
                : Filter.NONE;
    }

    /** The slug that {@code id} or {@code slug} asks for; exactly one of them must be given. */
    String slug(GlobalId.Type type) {
        var id = text("id");
        var slug = text("slug");
        if (id.isPresent() == slug.isPresent()) {
            var found = id.isPresent() ? "both are" : "neither is";
            throw new ArgumentProblem(
                    "slug", "Give either `id` or `slug`: %s given.".formatted(found), "exactly one of `id` and `slug`");
        }
        return slug.orElseGet(() -> slugOf(id.get(), type));
    }

    /** What {@code id}, {@code slug} or {@code url} asks for; exactly one of them must be given. */
    Loaders.ArticleKey articleKey() {
        var given = Stream.of("id", "slug", "url")
                .filter(name -> text(name).isPresent())
                .toList();
        if (given.size() != 1) {
            throw new ArgumentProblem(
                    "slug",
                    "Give one of `id`, `slug` and `url`: %s given."
                            .formatted(given.isEmpty() ? "none is" : String.join(" and ", given) + " are"),
                    "exactly one of `id`, `slug` and `url`");
        }
        // PostgreSQL refuses a text with a NUL, which no address has
        return text("url")
                .map(url -> new Loaders.ArticleKey(url.replace('\0', '\uFFFD'), true))
                .orElseGet(() -> new Loaders.ArticleKey(slug(GlobalId.Type.Article), false));
    }

    private static String slugOf(String id, GlobalId.Type type) {
        var parsed = id("id", id);
        if (parsed.type() != type) {
            throw new ArgumentProblem(
                    "id",
                    "The id is that of an object of type %s, not of type %s. Use `node(id:)` for ids of any type."
                            .formatted(parsed.type(), type),
                    "the id of an object of type " + type);
        }
        return parsed.slug();
    }

    GlobalId id() {
        return id("id", (String) values.get("id"));
    }

    List<GlobalId> ids() {
        var ids = (List<?>) values.get("ids");
        if (ids.size() > LARGEST_PAGE) {
            throw new ArgumentProblem(
                    "ids",
                    "`ids` has %d ids, but may have %s. Ask for them in several requests."
                            .formatted(ids.size(), PAGE_SIZES),
                    PAGE_SIZES + " ids");
        }
        return ids.stream().map(id -> id("ids", (String) id)).toList();
    }

    private static GlobalId id(String argument, String id) {
        return GlobalId.parse(id)
                .orElseThrow(() -> new ArgumentProblem(
                        argument,
                        "'%s' is not an id of this API. Take it from the `id` field of an earlier answer; to ask by slug, use `slug`."
                                .formatted(id.length() <= 60 ? id : id.substring(0, 60) + "…"),
                        "an id that this API gave"));
    }
}
