package backissue.archive;

import com.ibm.icu.text.Transliterator;

/** Any text in ASCII: without accents, with typewriter quotation marks and hyphens, other scripts in Latin letters. */
final class Ascii {

    /**
     * No more is transliterated at a time, should there be no space: what it takes grows with the square of a text's
     * length.
     */
    private static final int PIECE = 2_000;

    private static final Transliterator ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Ascii() {}

    static String of(String text) {
        if (isAscii(text)) return text;
        var ascii = new StringBuilder(text.length());
        for (int from = 0; from < text.length(); ) {
            int to = endOfWord(text, from);
            var word = text.substring(from, to);
            // most words are, and the transliterator is slow and lets in one thread at a time
            ascii.append(isAscii(word) ? word : ASCII.transliterate(word));
            from = to;
        }
        return ascii.toString();
    }

    private static int endOfWord(String text, int from) {
        int space = text.indexOf(' ', from);
        return Math.min(space < 0 ? text.length() : space + 1, from + PIECE);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
