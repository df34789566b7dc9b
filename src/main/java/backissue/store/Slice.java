package backissue.store;

import java.util.List;
import java.util.function.Supplier;

/** Part of a list, in the list's order, and whether there is more on either side. */
public record Slice<T>(List<Entry<T>> entries, boolean hasPrevious, boolean hasNext) {

    /**
     * A row and the cursor that says where in the list it stands.
     *
     * @param place makes the cursor, which takes longer than to read the row and is seldom asked for
     */
    public record Entry<T>(Supplier<String> place, T row) {

        public String cursor() {
            return place.get();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Entry<?> entry && row.equals(entry.row) && cursor().equals(entry.cursor());
        }

        @Override
        public int hashCode() {
            return row.hashCode();
        }

        @Override
        public String toString() {
            return row + " at " + cursor();
        }
    }
}
