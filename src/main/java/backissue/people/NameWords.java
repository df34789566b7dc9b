package backissue.people;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as folded words, with its parts told apart: given name, middle names, surname, and what may follow it.
 * Chinese, Korean and Vietnamese names have the surname first.
 */
record NameWords(List<String> words) {

    private static final Set<String> ENDS = WordList.read("name-ends.txt");
    private static final Set<String> FAMILIES = WordList.read("family-names-first.txt");
    private static final Set<String> PARTICLES = WordList.read("particles.txt");
    private static final Pattern SYLLABLES = Pattern.compile(
            "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|ie|iao|iu|ian|in|iang"
                    + "|ing|iong|u|ua|uo|uai|ui|uan|un|uang|ue|er)){2}");
    private static final Pattern HYPHENATED = Pattern.compile("\\p{L}{1,6}-\\p{L}{1,6}");
    private static final int SHORT = 5; // letters of a Korean or Vietnamese syllable

    /** As names are compared: small letters without accents and stops. */
    static String fold(String word) {
        return Lexicon.fold(Lexicon.lower(word)).replace(".", "");
    }

    boolean isSingle() {
        return words.size() == 1;
    }

    String first() {
        return words.getFirst();
    }

    /** What follows the surname, such as jr or xvi, or nothing. */
    String end() {
        return words.size() > 1 && isEnd(words.getLast()) ? generation(words.getLast()) : "";
    }

    private static boolean isEnd(String word) {
        return ENDS.contains(word) || word.equals("i");
    }

    private static String generation(String end) {
        return switch (end) {
            case "junior", "jnr", "younger" -> "jr";
            case "senior", "snr", "elder" -> "sr";
            default -> end;
        };
    }

    /** With one spelling of junior and senior. */
    NameWords plain() {
        return new NameWords(words.stream().map(NameWords::generation).toList());
    }

    /** A given name and a number, as kings and popes have: Henry VIII, John Paul II. */
    boolean isRegnal() {
        return core() < 3 && !end().isEmpty() && end().matches("[ivx]+") && !isGivenAndSurname();
    }

    /** Henry Ford II is no king. */
    private boolean isGivenAndSurname() {
        return core() == 2 && GivenNames.gender(words.get(1)) == Gender.UNKNOWN;
    }

    private int core() {
        int to = words.size();
        while (to > 1 && isEnd(words.get(to - 1))) to--;
        return to;
    }

    boolean isFamilyFirst() {
        int count = core();
        if (count < 2 || count > 3 || !FAMILIES.contains(words.getFirst())) return false;
        String second = words.get(1);
        if (count == 2) {
            return HYPHENATED.matcher(second).matches()
                    || SYLLABLES.matcher(second).matches();
        }
        return words.subList(1, 3).stream().allMatch(word -> word.length() <= SHORT && !PARTICLES.contains(word));
    }

    String surname() {
        return isFamilyFirst() ? words.getFirst() : words.get(core() - 1);
    }

    String given() {
        return isFamilyFirst() ? words.get(1) : words.getFirst();
    }

    /** The words between the given name and the surname. */
    private List<String> middle() {
        return words.subList(1, Math.max(1, core() - 1));
    }

    /** Whether two full names can be one person's: C Wright Mills, Wright Mills and C W Mills; Ken and Kenneth. */
    boolean agreesWith(NameWords other) {
        if (isSingle() || other.isSingle() || !surname().equals(other.surname())) return false;
        if (!end().isEmpty() && !other.end().isEmpty() && !end().equals(other.end())) return false;
        if (isFamilyFirst() || other.isFamilyFirst()) return letters().equals(other.letters());
        boolean longer = core() >= other.core();
        NameWords full = longer ? this : other;
        NameWords brief = longer ? other : this;
        return full.covers(brief)
                && (brief.end().isEmpty()
                        || full.core() == brief.core()
                        || !full.end().isEmpty());
    }

    private boolean covers(NameWords brief) {
        if (!isOne(brief.given(), given())) {
            // J Mills is not Michael James Mills: an initial opens a name only where the fuller one opens
            int at = words.indexOf(brief.given());
            return at > 0
                    && at < core() - 1
                    && at + brief.core() >= core()
                    && words.subList(at, core()).equals(brief.words.subList(0, brief.core()));
        }
        // George W Bush is not George H W Bush
        List<String> middle = middle();
        int at = 0;
        for (String word : brief.middle()) {
            String same = at < middle.size() ? middle.get(at) : word;
            if (isOneLetter(word, same) && !isInitial(word, same)) return false;
            while (at < middle.size() && !word.equals(middle.get(at)) && !isInitial(word, middle.get(at))) at++;
            if (at++ == middle.size()) return false;
        }
        return true;
    }

    private static boolean isOne(String a, String b) {
        return isInitial(a, b) || GivenNames.areVariants(a, b);
    }

    private static boolean isInitial(String a, String b) {
        return a.equals(b) || isOneLetter(a, b) && a.charAt(0) == b.charAt(0);
    }

    private static boolean isOneLetter(String a, String b) {
        return a.length() == 1 || b.length() == 1;
    }

    private String letters() {
        return String.join("", words).replace("-", "");
    }
}
