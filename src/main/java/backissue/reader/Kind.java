package backissue.reader;

import java.util.Arrays;
import java.util.Optional;

/** What has a page of its own, and the folder of its addresses. */
enum Kind {
    ARTICLE("articles"),
    ISSUE("issues"),
    PERSON("people"),
    AUTHOR("authors");

    private final String folder;

    Kind(String folder) {
        this.folder = folder;
    }

    String folder() {
        return folder;
    }

    /** The field of the type Query that finds one by its slug. */
    String field() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String path(String slug) {
        return folder + "/" + slug;
    }

    static Optional<Kind> of(String folder) {
        return Arrays.stream(values())
                .filter(kind -> kind.folder.equals(folder))
                .findFirst();
    }

    /** @param typename the type's name in the schema */
    static Kind ofType(String typename) {
        return valueOf(typename.toUpperCase(java.util.Locale.ROOT));
    }
}
