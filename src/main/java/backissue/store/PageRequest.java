package backissue.store;

import java.util.List;
import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param filter which rows count at all
 * @param order one of the list's orders, by name
 * @param size how many rows at most, 0 or more
 * @param fromEnd whether to count them from the end of the list
 * @param after only rows that come after this sort key
 * @param before only rows that come before this sort key
 */
public record PageRequest(
        Filter filter,
        String order,
        int size,
        boolean fromEnd,
        Optional<List<Object>> after,
        Optional<List<Object>> before) {

    /** The first rows of a list, in its own order. */
    public static PageRequest first(int size) {
        return new PageRequest(Filter.NONE, Listing.OWN_ORDER, size, false, Optional.empty(), Optional.empty());
    }
}
