package backissue.search;

import backissue.store.BadCursor;
import backissue.store.PageRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is sought, and which part of the hits is wanted.
 *
 * @param text as typed: words, "phrases", -not, prefix*
 * @param order the order of the hits
 * @param kinds what may be found
 * @param articles the ids of the articles that may be found; empty for all. Hits of other kinds are not concerned
 * @param page the part of the hits; its keys come from {@link #key}
 * @param snippets how many passages of the body to show at most
 */
public record SearchQuery(
        String text, SearchOrder order, Set<HitKind> kinds, Optional<long[]> articles, PageRequest page, int snippets) {

    private static final int SNIPPETS = 3;

    /** The best hits of all kinds. */
    public static SearchQuery of(String text, int size) {
        return new SearchQuery(
                text,
                SearchOrder.RELEVANCE,
                EnumSet.allOf(HitKind.class),
                Optional.empty(),
                PageRequest.first(size),
                SNIPPETS);
    }

    /**
     * The place among the hits for a text that a cursor stands for.
     *
     * @throws BadCursor if the cursor is none, or one of another search or another order
     */
    public static List<Object> key(String text, SearchOrder order, String cursor) {
        return SearchCursor.of(text, order, cursor).key();
    }

    SearchQuery only(HitKind kind) {
        return new SearchQuery(text, order, EnumSet.of(kind), articles, page, snippets);
    }
}
