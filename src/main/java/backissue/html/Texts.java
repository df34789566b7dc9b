package backissue.html;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Comparing texts that two places of a page give. */
final class Texts {

    private Texts() {}

    /** The text on one line, single spaces between its words. */
    static String line(String text) {
        return text.replaceAll("[\\s\\u00a0\\u200b\\ufeff]+", " ").strip();
    }

    /** Letters and digits alone, in small letters, so that punctuation and case make no difference. */
    static String key(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return plain.replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    static Set<String> shingles(String text) {
        var words = key(text).split(" ");
        var shingles = new HashSet<String>();
        for (int i = 0; i + 4 <= words.length; i++) {
            shingles.add(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2] + ' ' + words[i + 3]);
        }
        if (words.length < 4) shingles.add(String.join(" ", words));
        return shingles;
    }
}
