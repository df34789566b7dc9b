package backissue.archive;

import com.ibm.icu.text.Transliterator;

/** Any text in ASCII: without accents, with typewriter quotation marks and hyphens, other scripts in Latin letters. */
final class Ascii {

    /** So much is transliterated at a time: what it takes grows with the square of a text's length. */
    private static final int PIECE = 2_000;

    private static final Transliterator ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Ascii() {}

    static String of(String text) {
        // most texts are, and the transliterator is slow and lets in one thread at a time
        if (text.chars().allMatch(c -> c < 128)) return text;
        var ascii = new StringBuilder();
        for (int from = 0; from < text.length(); ) {
            int space = from + PIECE < text.length() ? text.lastIndexOf(' ', from + PIECE) : text.length();
            int to = space > from ? space : from + PIECE;
            ascii.append(ASCII.transliterate(text.substring(from, to)));
            from = to;
        }
        return ascii.toString();
    }
}
