package backissue.store;

import java.util.List;

/** Part of a list, in the list's order, and whether there is more on either side. */
public record Slice<T>(List<Entry<T>> entries, boolean hasPrevious, boolean hasNext) {

    /** A row and the cursor that says where in the list it stands. */
    public record Entry<T>(String cursor, T row) {}
}
