package backissue.search;

import backissue.store.BadCursor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/**
 * A place among the hits of a search: what a hit is ordered by, and what decides between equal ones.
 *
 * <p>Going on from a score or a day, and not from a count, a page neither repeats nor loses hits when others are added
 * before it.
 *
 * @param value the score, or the day as the number of days since 1970
 */
record SearchCursor(SearchOrder order, Number value, String name) {

    private static final String NONE = "is not one this API gave out";

    static SearchCursor of(SearchOrder order, FieldDoc hit) {
        return new SearchCursor(order, (Number) hit.fields[0], ((BytesRef) hit.fields[1]).utf8ToString());
    }

    static SearchCursor of(SearchOrder order, List<Object> key) {
        return new SearchCursor(order, (Number) key.get(0), (String) key.get(1));
    }

    static SearchCursor of(String text, SearchOrder order, String cursor) {
        String[] parts;
        try {
            parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 4);
        } catch (IllegalArgumentException e) {
            throw new BadCursor(NONE);
        }
        if (parts.length != 4) throw new BadCursor(NONE);
        if (!parts[0].equals(order.form())) {
            throw new BadCursor(isForm(parts[0]) ? "belongs to a search in another order" : NONE);
        }
        if (!parts[1].equals(digest(text))) throw new BadCursor("belongs to a search for another text");
        try {
            return new SearchCursor(
                    order,
                    order == SearchOrder.RELEVANCE ? score(parts[2]) : (Number) Long.valueOf(parts[2]),
                    parts[3]);
        } catch (NumberFormatException e) {
            throw new BadCursor(NONE);
        }
    }

    private static boolean isForm(String text) {
        for (var order : SearchOrder.values()) {
            if (order.form().equals(text)) return true;
        }
        return false;
    }

    private static Number score(String bits) {
        float score = Float.intBitsToFloat(Integer.parseInt(bits));
        if (!Float.isFinite(score)) throw new BadCursor(NONE);
        return score;
    }

    HitKind kind() {
        return HitKind.values()[name.charAt(0) - '0'];
    }

    String slug() {
        return name.substring(2);
    }

    List<Object> key() {
        return List.of(value, name);
    }

    String cursor(String text) {
        var number = order == SearchOrder.RELEVANCE
                ? Integer.toString(Float.floatToIntBits(value.floatValue()))
                : value.toString();
        var parts = String.join(" ", order.form(), digest(text), number, name);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }

    /** Where to go on: past every hit of this value and name. */
    FieldDoc bound() {
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {value, new BytesRef(name)});
    }

    /** Whether this place comes before another in the list. */
    boolean isBefore(SearchCursor other) {
        int byValue = order.compare(value, other.value);
        return byValue != 0 ? byValue < 0 : new BytesRef(name).compareTo(new BytesRef(other.name)) < 0;
    }

    private static String digest(String text) {
        return Integer.toHexString(text.strip().hashCode());
    }
}
