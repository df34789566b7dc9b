package backissue.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of people as bylines print them. */
final class Names {

    private static final String PARTICLE =
            "(?:de|la|le|du|da|di|van|von|der|den|del|bin|ibn|al|ap|wa|ter|ten|dos|das|zu|of|the|y)";
    private static final String WORD =
            "(?:(?:\\p{Lu}[.]){1,4}|\\p{Lu}[\\p{L}\\p{M}]*[.]?(?:['’-]\\p{L}+)*[.]?|d['’]\\p{Lu}\\p{L}+)";

    /** One to six words with capitals, small particles between them; no groups. */
    static final String ONE = WORD + "(?: (?:" + PARTICLE + " ){0,2}" + WORD + "){0,5}";

    /** At least two words, as a person is named at first; never "Dozens of Tories". */
    static final String FULL =
            WORD + "(?: (?:(?:de|la|le|du|da|di|van|von|der|den|del|bin|ibn|al|ap|wa|ter|ten|dos|das|zu) ){0,2}" + WORD
                    + "){1,4}";

    /** Several names: "A, B and C". */
    static final String SEVERAL = ONE + "(?:(?:, (?:and|AND) |, | (?:and|AND) | & )" + ONE + "){0,5}";

    private static final Pattern WHOLE =
            Pattern.compile("(?:Dr |Prof(?:essor)? |Rev(?:d)? |Sir |Dame |Lord |Lady |Mrs? |Ms )?" + FULL
                    + "(?: (?:and|&) " + FULL + ")?(?: [A-Z]{2,4})?");

    private static final Pattern BETWEEN = Pattern.compile(", (?:and|AND) |, | (?:and|AND) | & ");
    private static final Set<String> PARTICLES =
            Set.of("de", "la", "le", "du", "da", "di", "van", "von", "der", "den", "del", "bin", "of", "the");

    /** The stop that ends a line, not that of an initial. */
    private static final Pattern LAST_STOP = Pattern.compile("(\\p{Ll}{2}|\\p{Lu}{3})\\.$");

    /** A title before a whole name: an author is the same with it and without. */
    private static final Pattern TITLE =
            Pattern.compile("^(?:Dr|Prof|Professor|Revd?|Mr|Mrs|Ms|Miss)\\.? (?=\\S+ \\S)");

    private Names() {}

    /** Whether the text is a person's name of at least two words, or two such names. */
    static boolean isFull(String text) {
        return WHOLE.matcher(text).matches();
    }

    /** The names in "A, B and C", each once, upper-case ones in ordinary case. */
    static List<String> each(String printed) {
        var names = new ArrayList<String>();
        for (var name : BETWEEN.split(printed)) {
            var once = Prose.saidTwice(name) ? name.substring(0, name.length() / 2) : name;
            var ordinary = TITLE.matcher(ordinaryCase(LAST_STOP.matcher(once).replaceFirst("$1")))
                    .replaceFirst("");
            if (!names.contains(ordinary)) names.add(ordinary);
        }
        return names;
    }

    /** "DAN MCDONALD-O'BRIEN" as "Dan McDonald-O'Brien"; a name that has a small letter stays as printed. */
    static String ordinaryCase(String name) {
        if (name.chars().anyMatch(Character::isLowerCase) || name.length() < 4) return name;
        var words = new ArrayList<String>();
        for (var word : name.split(" ")) {
            var small = word.toLowerCase(Locale.ROOT);
            words.add(!words.isEmpty() && PARTICLES.contains(small) ? small : capitalised(word));
        }
        return String.join(" ", words);
    }

    private static String capitalised(String word) {
        if (word.length() > 1 && word.chars().filter(Character::isLetter).count() == 1) return word;
        var out = new StringBuilder(word.toLowerCase(Locale.ROOT));
        boolean start = true;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (start && Character.isLetter(c)) out.setCharAt(i, Character.toTitleCase(c));
            start = c == '-' || c == '.' || isElision(out, i) || isMac(out, i);
        }
        return out.toString();
    }

    /** After the apostrophe of O'Brien and D'Arcy, not after that of a possessive. */
    private static boolean isElision(CharSequence name, int i) {
        return (name.charAt(i) == '\'' || name.charAt(i) == '’') && i < name.length() - 2;
    }

    /** After the c of McDonald. Mac is left alone: it begins Macey as well as MacDonald. */
    private static boolean isMac(CharSequence name, int i) {
        return name.charAt(i) == 'c'
                && i >= 1
                && name.charAt(i - 1) == 'M'
                && (i == 1 || !Character.isLetter(name.charAt(i - 2)))
                && i < name.length() - 2;
    }
}
