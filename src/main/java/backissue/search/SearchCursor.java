package backissue.search;

import backissue.store.BadCursor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/**
 * A place among the hits of a search: the score of a hit and what decides between equal ones.
 *
 * <p>Going on from a score, and not from a count, a page neither repeats nor loses hits when others are added
 * before it.
 */
record SearchCursor(float score, String name) {

    private static final String FORM = "hit";
    private static final String NONE = "is not one this API gave out";

    static SearchCursor of(FieldDoc hit) {
        return new SearchCursor((Float) hit.fields[0], ((BytesRef) hit.fields[1]).utf8ToString());
    }

    static SearchCursor of(List<Object> key) {
        return new SearchCursor((Float) key.get(0), (String) key.get(1));
    }

    static SearchCursor of(String text, String cursor) {
        String[] parts;
        try {
            parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 4);
        } catch (IllegalArgumentException e) {
            throw new BadCursor(NONE);
        }
        if (parts.length != 4 || !parts[0].equals(FORM)) throw new BadCursor(NONE);
        if (!parts[1].equals(digest(text))) throw new BadCursor("belongs to a search for another text");
        try {
            float score = Float.intBitsToFloat(Integer.parseInt(parts[2]));
            if (!Float.isFinite(score)) throw new BadCursor(NONE);
            return new SearchCursor(score, parts[3]);
        } catch (NumberFormatException e) {
            throw new BadCursor(NONE);
        }
    }

    HitKind kind() {
        return HitKind.values()[name.charAt(0) - '0'];
    }

    String slug() {
        return name.substring(2);
    }

    List<Object> key() {
        return List.of(score, name);
    }

    String cursor(String text) {
        var parts = String.join(" ", FORM, digest(text), Integer.toString(Float.floatToIntBits(score)), name);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }

    /** Where to go on: past every hit of this score and name. */
    FieldDoc bound() {
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {score, new BytesRef(name)});
    }

    /** Whether this place comes before another in a list of the best first. */
    boolean isBefore(SearchCursor other) {
        int byScore = Float.compare(other.score, score);
        return byScore != 0 ? byScore < 0 : new BytesRef(name).compareTo(new BytesRef(other.name)) < 0;
    }

    private static String digest(String text) {
        return Integer.toHexString(text.strip().hashCode());
    }
}
