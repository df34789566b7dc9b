package backissue.archive;

import java.util.HashMap;
import java.util.Map;

/** Gives the parts of one article names that no two share. They are made of words, so they outlast loading it again. */
final class Anchors {

    private static final int DIGITS = 8;

    private final Map<String, Integer> used = new HashMap<>();

    String ofHeading(String heading) {
        return unique(Slug.of(heading));
    }

    /** A digest of the words: readable names would be as long as the paragraph, and numbers would move with it. */
    String ofParagraph(String text) {
        return unique("p-" + Sha256.of(Slug.fold(text)).substring(0, DIGITS));
    }

    private String unique(String anchor) {
        int times = used.merge(anchor, 1, Integer::sum);
        return times == 1 ? anchor : anchor + "-" + times;
    }
}
