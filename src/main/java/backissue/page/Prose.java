package backissue.page;

import java.util.regex.Pattern;

/** How a line looks, without knowing its words. */
final class Prose {

    /** So long a passage can only be an article's. */
    static final int PARAGRAPH = 200;

    /** The same of several sentences. */
    private static final int SEVERAL = 120;

    private static final String CLOSING_MARKS = "\"'”’)]»";
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,3}[.)] \\S.*");
    private static final Pattern DATED =
            Pattern.compile("^(?:\\p{Lu}\\p{Ll}{2,8} )?(?:1[5-9]|20)\\d\\d(?:[-–](?:\\d{4}|\\d\\d))?[:,]? \\S.*");
    private static final Pattern OPTION = Pattern.compile("^\\(?[A-Ha-h]\\) \\S.*");

    private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{2}[.!?…][\"'”’)]*(?= [\"'“‘(]?\\p{Lu}|$)");

    private Prose() {}

    /** Whether the text can only be a paragraph: long, or of several sentences. */
    static boolean paragraph(String text) {
        return endsSentence(text) && (text.length() >= PARAGRAPH || text.length() >= SEVERAL && sentences(text) > 1);
    }

    /** How many sentences end in the text. */
    static long sentences(String text) {
        return SENTENCE_END.matcher(text).results().count();
    }

    /** Whether a sentence ends at the end of the text. */
    static boolean endsSentence(String text) {
        char last = lastMark(text);
        return last == '.' || last == '!' || last == '?' || last == '…';
    }

    /** Whether the text ends in any stop, a colon or a comma included. */
    static boolean endsInStop(String text) {
        char last = lastMark(text);
        return endsSentence(text) || last == ':' || last == ';' || last == ',' || last == '-' || last == '–';
    }

    /** The last character that is not a closing quotation mark or bracket. */
    private static char lastMark(String text) {
        int end = text.length();
        while (end > 0 && CLOSING_MARKS.indexOf(text.charAt(end - 1)) >= 0) end--;
        return end == 0 ? ' ' : text.charAt(end - 1);
    }

    static boolean endsInEllipsis(String text) {
        return text.endsWith("…") || text.endsWith("...");
    }

    static boolean hasLetter(String text) {
        return text.chars().limit(Line.LONGEST_COMPARED).anyMatch(Character::isLetter);
    }

    static boolean startsLower(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    static boolean startsWithQuote(String text) {
        return !text.isEmpty() && "\"'“‘".indexOf(text.charAt(0)) >= 0;
    }

    static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = text.charAt(i) == ' ';
            if (!space && !inWord) words++;
            inWord = !space;
        }
        return words;
    }

    /** As "1. The Bus". */
    static boolean numbered(String text) {
        return text.length() <= Line.LONGEST_COMPARED && NUMBERED.matcher(text).matches();
    }

    /** As "1989-90 Fellow at a college" or "May 2005 Elected". */
    static boolean dated(String text) {
        return text.length() <= Line.LONGEST_COMPARED && DATED.matcher(text).matches();
    }

    /** As "A) All of them". */
    static boolean option(String text) {
        return text.length() <= Line.LONGEST_COMPARED && OPTION.matcher(text).matches();
    }

    static boolean bullet(String text) {
        return text.length() > 2 && "•*·▪◦‣●".indexOf(text.charAt(0)) >= 0 && !rule(text);
    }

    static boolean dashed(String text) {
        return text.length() > 2 && "-–—".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
    }

    /** As "***" or "* * *". */
    static boolean rule(String text) {
        if (text.length() < 3 || text.length() > 80) return false;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("*-_~•#–—".indexOf(c) >= 0) marks++;
            else if (c != ' ') return false;
        }
        return marks >= 3;
    }

    /** The text without the mark that makes it a line of a list. */
    static String withoutBullet(String text) {
        return bullet(text) || dashed(text) ? text.substring(1).strip() : text;
    }

    /** Whether the text says the same thing twice, as a picture's caption beside its stand-in text does. */
    static boolean saidTwice(String text) {
        int half = text.length() / 2;
        return text.length() >= 9
                && text.length() <= Line.LONGEST_COMPARED
                && text.length() % 2 == 1
                && text.charAt(half) == ' '
                && text.regionMatches(0, text, half + 1, half);
    }
}
