package backissue.archive;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A title or a name as one looks for a part of it: as it stands, but for case, accents, and the kind of quotation mark
 * or dash.
 */
public final class Folded {

    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ`´]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DASHES = Pattern.compile("\\s*-[-\\s]*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Folded() {}

    /** What two texts have in common that differ only in how they were typed: lower-case ASCII. */
    public static String of(String text) {
        var ascii = Ascii.of(APOSTROPHES.matcher(text).replaceAll("'"));
        var plain = MARKS.matcher(ascii).replaceAll("").toLowerCase(Locale.ROOT).strip();
        return SPACES.matcher(DASHES.matcher(plain).replaceAll("-")).replaceAll(" ");
    }
}
