package backissue.people;

import java.util.HashSet;
import java.util.Set;

/** The works a text names by kind and title, "the sitcom The Office", and the scenes it recalls. */
final class WorkTitles {

    private static final Set<String> SCENES = WordList.read("scenes.txt");
    private static final Set<String> BEFORE_TITLE = Set.of("of", "from", "in", "called", ",");

    private final Tokens tokens;
    private final Set<Integer> titles = new HashSet<>(); // by their first two words

    WorkTitles(Tokens tokens) {
        this.tokens = tokens;
        for (int i = 0; i < tokens.size; i++) {
            int title = titleAfter(i);
            if (title > 0) titles.add(titleKey(title));
        }
    }

    /** Whether the title that begins at a token is one the text calls a work. */
    boolean isKnown(int title) {
        return titles.contains(titleKey(title));
    }

    boolean isScene(int i) {
        return tokens.at(i).shape() == WordForm.LOWER
                && SCENES.contains(tokens.at(i).lower());
    }

    /** A title that begins with a small word, as The Office does; others cannot be told from names. */
    boolean isTitle(int i) {
        WordForm word = tokens.at(i);
        return word.capitalised()
                && word.is(Lexicon.STOP)
                && tokens.near(i + 1, i).capitalised();
    }

    /**
     * The first token of the title that follows a scene of it or its kind: "scene from The Office", "sitcom The
     * Office".
     */
    int titleAfter(int i) {
        WordForm word = tokens.at(i);
        if (word.shape() != WordForm.LOWER || !isScene(i) && !word.is(Lexicon.WORK)) return -1;
        int at = i + 1;
        while (at < i + 3 && BEFORE_TITLE.contains(tokens.at(at).lower())) at++;
        if (isScene(i) && at == i + 1) return -1;
        boolean inBlock = at < tokens.size && !tokens.opens(at, Tokens.BLOCK);
        return inBlock && isTitle(at) ? at : -1;
    }

    /** A title by its first two words. */
    private int titleKey(int title) {
        return tokens.at(title).lower().hashCode() * 31
                + tokens.near(title + 1, title).lower().hashCode();
    }
}
