package backissue.search;

import java.util.Locale;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The order of hits. Equal ones are in the order of their kinds and slugs. */
public enum SearchOrder {
    /** The best first. */
    RELEVANCE,
    /** By the date of articles and issues; what has none comes last. */
    NEWEST,
    OLDEST;

    /** What stands at the beginning of this order's cursors. */
    String form() {
        return this == RELEVANCE ? "hit" : name().toLowerCase(Locale.ROOT);
    }

    /** @param fromEnd whether the last hit comes first */
    Sort sort(boolean fromEnd) {
        var place = new SortField(IndexFields.PLACE, SortField.Type.STRING, fromEnd);
        return new Sort(this == RELEVANCE ? new SortField(null, SortField.Type.SCORE, fromEnd) : byDay(fromEnd), place);
    }

    private SortField byDay(boolean fromEnd) {
        boolean descending = (this == NEWEST) != fromEnd;
        long undated = this == NEWEST ? Long.MIN_VALUE : Long.MAX_VALUE;
        return new SortField(IndexFields.DAY, SortField.Type.LONG, descending, undated);
    }

    /** What decides between two hits before their names do, compared as they stand in the list. */
    int compare(Number one, Number other) {
        return switch (this) {
            case RELEVANCE -> Float.compare(other.floatValue(), one.floatValue());
            case NEWEST -> Long.compare(other.longValue(), one.longValue());
            case OLDEST -> Long.compare(one.longValue(), other.longValue());
        };
    }
}
