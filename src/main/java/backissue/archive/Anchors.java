package backissue.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
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
        try {
            var words = Slug.fold(text).getBytes(StandardCharsets.UTF_8);
            var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
            return unique("p-" + digest.substring(0, DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private String unique(String anchor) {
        int times = used.merge(anchor, 1, Integer::sum);
        return times == 1 ? anchor : anchor + "-" + times;
    }
}
