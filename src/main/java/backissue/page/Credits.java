package backissue.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The credit in the line above a picture's place, which may hold a caption as well. */
final class Credits {

    private static final int NAMES = 10;

    /** "Idris Bowen for New Statesman": by whom, and for whom. */
    private static final Pattern FOR_A_PAPER = Pattern.compile(Names.FULL + " for (?:the |The )?" + Names.ONE);

    private Credits() {}

    static Optional<String> of(String text, Layout layout) {
        var small = Line.plain(text).toLowerCase(Locale.ROOT);
        int label = layout.labelStart(small);
        if (label >= 0) return Optional.of(withoutBrackets(text, label));
        int sentence = lastSentence(text);
        var last = text.substring(sentence).strip();
        if (layout.namesAgency(last) || isCredit(last)) return Optional.of(last);
        return Optional.empty();
    }

    /** From the label on; without the bracket that closes one opened before it. */
    private static String withoutBrackets(String text, int label) {
        boolean bracket = label > 0 && "([".indexOf(text.charAt(label - 1)) >= 0;
        var credit = text.substring(label);
        return bracket && credit.endsWith(text.charAt(label - 1) == '(' ? ")" : "]")
                ? credit.substring(0, credit.length() - 1)
                : credit;
    }

    /** Where the last sentence begins; the point after an initial ends none. */
    private static int lastSentence(String text) {
        int end = text.length() - 1;
        for (int i = text.lastIndexOf(". ", end - 1); i > 0; i = text.lastIndexOf(". ", i - 1)) {
            int word = text.lastIndexOf(' ', i - 1) + 1;
            if (i - word > 2) return i + 2;
        }
        return 0;
    }

    /** "NAME/AGENCY" or a few words in capitals: names and nothing else. */
    private static boolean isCredit(String text) {
        int words = Prose.words(text);
        if (words > NAMES) return false;
        boolean capitals = text.chars().noneMatch(Character::isLowerCase);
        if (FOR_A_PAPER.matcher(text).matches()) return true;
        return text.contains("/") && Character.isUpperCase(text.charAt(0)) || capitals && !text.isEmpty();
    }
}
