package backissue.page;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells a sentence of the site's ("Subscribe to our newsletter and read more.") from an article's that begins alike
 * ("Subscribe to nothing, he said."). A wording with an open blank describes only the first kind: sites speak of
 * accounts, issues and links, and articles tell what somebody did.
 */
final class SiteSentences {

    /** So many of the site's terms make a sentence the site's. */
    private static final int TERMS = 2;

    private final Set<String> terms;
    private final Set<String> narrative;

    /** By the lists of a layout; without them no sentence is taken for prose. */
    SiteSentences(Map<String, Set<String>> lists) {
        terms = lists.getOrDefault("site-term", Set.of());
        narrative = lists.getOrDefault("narrative", Set.of());
    }

    /** Whether the line is a sentence of prose, although it may be worded like this kind. */
    boolean isProse(Line line, Kind kind) {
        if (terms.isEmpty() || !Prose.endsSentence(line.text()) || Prose.endsInEllipsis(line.text())) return false;
        return switch (kind) {
            case BOILERPLATE, BOILERPLATE_BLOCK, FORM, FORM_BLOCK, END, INDEX, NOTICE ->
                isNarrative(line) || terms(line) < TERMS;
            case PLUG -> isNarrative(line) || terms(line) == 0 && names(line) == 0;
            case CAPTION -> beginsWithLabel(line) && words(line) > names(line) + 1;
            case CREDIT, DATE -> isNarrative(line) || words(line) > names(line) + 1 && terms(line) == 0;
            default -> false;
        };
    }

    /** "Picture: a man with a spade." */
    private static boolean beginsWithLabel(Line line) {
        int end = line.text().indexOf(' ');
        return end > 0 && line.text().charAt(end - 1) == ':';
    }

    private boolean isNarrative(Line line) {
        for (var word : line.small().split("[^a-z']+")) {
            if (narrative.contains(word)) return true;
        }
        return false;
    }

    /** How many different terms of sites the line has; a price, a number, an address or a handle is one. */
    private int terms(Line line) {
        var found = new HashSet<String>();
        for (var token : line.small().split("[ ,;:!?()\"]+")) {
            var word = token.replaceAll("(?:'s)?\\.?$", "");
            if (terms.contains(word) || word.matches(".*(?:[\\d@£/]|\\w\\.\\w).*")) found.add(word);
        }
        return found.size();
    }

    /** How many words with a capital follow the first word. */
    private static int names(Line line) {
        int names = 0;
        var words = line.text().split("[ /]+");
        for (int i = 1; i < words.length; i++) {
            if (!words[i].isEmpty() && Character.isUpperCase(words[i].codePointAt(0))) names++;
        }
        return names;
    }

    private static int words(Line line) {
        return Prose.words(line.text()) - 1 - names(line);
    }
}
