package backissue.people;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the word lists know of a word, as bits. Words are asked for in lower case. */
final class Lexicon {

    static final int GIVEN = 3; // two bits: commonness 1 to 3
    static final int COMMON = 3 << 2; // two bits: commonness 1 to 3
    static final int SURNAME = 1 << 4;
    static final int PLACE = 1 << 5;
    static final int DEMONYM = 1 << 6;
    static final int GROUP = 1 << 7;
    static final int TITLE = 1 << 8;
    static final int ROLE = 1 << 9;
    static final int ORGANISATION = 1 << 10;
    static final int PARTICLE = 1 << 11;
    static final int CALENDAR = 1 << 12;
    static final int STOP = 1 << 13;
    static final int SAYING = 1 << 14;
    static final int KIN = 1 << 15;
    static final int NAME_END = 1 << 16;
    static final int SUFFIX = 1 << 17;
    static final int FICTION = 1 << 18;
    static final int WORK = 1 << 19;
    static final int ADDRESS = 1 << 20;

    private final Map<String, Integer> codes = new HashMap<>(1 << 18);
    private final Set<String> placePhrases = new HashSet<>();

    static Lexicon bundled() {
        var lexicon = new Lexicon();
        lexicon.ranked("given-names.txt", 0);
        WordList.forEach("given-names-abroad.txt", line -> lexicon.add(line.substring(0, line.indexOf(' ')), 2));
        lexicon.ranked("common-words.txt", 2);
        lexicon.flat("surnames.txt", SURNAME);
        lexicon.flat("places.txt", PLACE);
        lexicon.flat("demonyms.txt", DEMONYM);
        lexicon.flat("groups.txt", GROUP);
        lexicon.flat("titles.txt", TITLE);
        lexicon.flat("roles.txt", ROLE);
        lexicon.flat("organisations.txt", ORGANISATION);
        lexicon.flat("particles.txt", PARTICLE);
        lexicon.flat("calendar.txt", CALENDAR);
        lexicon.flat("stop-words.txt", STOP);
        lexicon.flat("saying.txt", SAYING);
        lexicon.flat("kin.txt", KIN);
        lexicon.flat("name-ends.txt", NAME_END);
        lexicon.flat("suffixes.txt", SUFFIX);
        lexicon.flat("fiction.txt", FICTION);
        lexicon.flat("works.txt", WORK);
        lexicon.flat("honorifics.txt", ADDRESS);
        return lexicon;
    }

    private void ranked(String resource, int shift) {
        WordList.forEach(resource, line -> {
            int space = line.lastIndexOf(' ');
            add(line.substring(0, space), (line.charAt(line.length() - 1) - '0') << shift);
        });
    }

    private void flat(String resource, int bit) {
        WordList.forEach(resource, word -> {
            if (word.indexOf(' ') < 0) add(word, bit);
            else if (bit == PLACE) placePhrases.add(word);
        });
    }

    private void add(String word, int bits) {
        codes.merge(
                word,
                bits,
                (a, b) -> a & ~GIVEN & ~COMMON
                        | b & ~GIVEN & ~COMMON
                        | Math.max(a & GIVEN, b & GIVEN)
                        | Math.max(a & COMMON, b & COMMON));
    }

    int code(String lower) {
        Integer found = codes.get(lower);
        if (found == null && !isAscii(lower)) found = codes.get(fold(lower));
        int code = found == null ? 0 : found;
        return (code & COMMON) == 0 ? code | inflectedCommonness(lower) : code;
    }

    boolean isPlace(String first, String second) {
        return placePhrases.contains(first + ' ' + second);
    }

    /** Plurals and verb forms are not listed: the commonness of what is left without the ending. */
    private int inflectedCommonness(String word) {
        int n = word.length();
        if (n < 5) return 0;
        if (word.endsWith("ies")) return common(word.substring(0, n - 3) + "y");
        if (word.endsWith("ing")) {
            return Math.max(common(word.substring(0, n - 3)), common(word.substring(0, n - 3) + "e"));
        }
        if (word.endsWith("ed")) return Math.max(common(word.substring(0, n - 2)), common(word.substring(0, n - 1)));
        if (word.endsWith("es")) return Math.max(common(word.substring(0, n - 1)), common(word.substring(0, n - 2)));
        return word.endsWith("s") ? common(word.substring(0, n - 1)) : 0;
    }

    private int common(String word) {
        Integer code = codes.get(word);
        return code == null ? 0 : code & COMMON;
    }

    /** In small letters, with straight apostrophes and composed accents. */
    static String lower(String form) {
        String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        return isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    /** A word in small letters without its accents. */
    static String fold(String lower) {
        return isAscii(lower) ? lower : Accents.strip(lower);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) > 127) return false;
        return true;
    }
}
