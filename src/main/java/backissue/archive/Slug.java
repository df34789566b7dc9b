package backissue.archive;

import java.util.Locale;
import java.util.regex.Pattern;

/** The readable part of an address: a name in lower-case ASCII, words joined by hyphens. */
public final class Slug {

    /** Long enough for any title to be told from another, short enough for a line of a log. */
    private static final int LONGEST = 100;

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /** The slug of a title or a name, 1 to 100 characters; a text without a letter or digit gives {@code untitled}. */
    public static String of(String text) {
        var words = fold(text).replace(' ', '-');
        if (words.length() > LONGEST) {
            int end = words.lastIndexOf('-', LONGEST);
            words = words.substring(0, end > LONGEST / 2 ? end : LONGEST);
        }
        return words.isEmpty() ? "untitled" : words;
    }

    /** A text as it sorts and compares: lower-case ASCII letters and digits, words separated by one space. */
    public static String fold(String text) {
        var ascii = Ascii.of(APOSTROPHES.matcher(text).replaceAll(""));
        return OTHERS.matcher(ascii.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
