package backissue.search;

import java.util.List;
import java.util.Optional;

/**
 * Something found.
 *
 * @param id its row in the archive
 * @param score how well it fits, to be compared with other hits of the same search only
 * @param title the title of an article; the name of a person or author; the magazine and date of an issue
 * @param standfirst of an article, whole
 * @param snippets passages of an article's body that hold what was sought, in reading order
 */
public record Hit(
        HitKind kind,
        long id,
        String slug,
        float score,
        Marked title,
        Optional<Marked> standfirst,
        List<Marked> snippets) {}
