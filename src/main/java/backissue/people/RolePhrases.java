package backissue.people;

import java.util.Set;

/** Finds the words beside a name that say who the person is: "the shadow chancellor", "a national organiser". */
final class RolePhrases {

    private static final Set<String> MODIFIERS = WordList.read("modifiers.txt");
    private static final Set<String> FILLERS = WordList.read("phrase-fillers.txt");
    private static final Set<String> ENDS = WordList.read("phrase-ends.txt");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "our", "my", "your", "'s");
    private static final Set<String> TIMES = Set.of("now", "then", "once");
    private static final Set<String> INNER_MARKS = Set.of("'s", "'", "-");
    private static final int LONGEST = 14;
    private static final int LONGEST_BEFORE = 10;

    private final Tokens tokens;

    RolePhrases(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A word for an office or a trade, unless it is part of a name: Cook in Robin Cook. */
    boolean isRole(int i) {
        WordForm word = tokens.at(i);
        boolean surname = word.capitalised()
                && tokens.near(i - 1, i).given() >= 2
                && tokens.at(i - 1).capitalised();
        if (surname) return false;
        return word.is(Lexicon.ROLE) && (word.shape() == WordForm.LOWER || !word.is(Lexicon.ADDRESS));
    }

    /**
     * The description that ends before a token, or null: back from its role to an article, else over plain modifiers.
     */
    TokenSpan before(int end) {
        if (!isRole(end - 1)) return null;
        int from = end - 1;
        int plain = from; // where a phrase without an article begins
        while (from > 0 && !tokens.opens(from, Tokens.BLOCK) && end - from < LONGEST_BEFORE) {
            WordForm word = tokens.at(from - 1);
            if (ARTICLES.contains(word.lower())) return new TokenSpan(from - 1, end);
            boolean joined = word.lower().equals("and") && isRole(from - 2);
            if (!joined && endsBackward(word)) break;
            from--;
            if (plain == from + 1 && isModifier(from)) plain = from;
        }
        boolean owned = OWNERS.contains(tokens.at(from - 1).lower());
        return new TokenSpan(owned ? from : plain, end);
    }

    private boolean isModifier(int i) {
        WordForm word = tokens.at(i);
        if (word.shape() == WordForm.MARK) return false;
        return word.capitalised() && !tokens.opens(i, Tokens.SENTENCE) || isPlain(word);
    }

    private static boolean isPlain(WordForm word) {
        return MODIFIERS.contains(word.lower()) || word.is(Lexicon.ROLE);
    }

    private static boolean endsBackward(WordForm word) {
        if (word.shape() == WordForm.MARK || word.lower().equals("'s")) return true;
        if (isPlain(word)) return false;
        if (word.capitalised()) return word.is(Lexicon.STOP);
        return word.is(Lexicon.STOP | Lexicon.SAYING) || word.shape() == WordForm.DIGITS;
    }

    /**
     * The description that begins at a token, or null: its role comes early, and it goes on to the mark that ends it.
     */
    TokenSpan after(int from) {
        int to = head(from) + 1;
        if (to == 0) return null;
        while (to < tokens.size && to - from < LONGEST && !ends(to)) to++;
        String first = tokens.at(from).lower();
        return new TokenSpan(TIMES.contains(first) || OWNERS.contains(first) ? from + 1 : from, to);
    }

    private int head(int from) {
        boolean opened = false; // by an article or an owner
        for (int i = from; i < tokens.size && i - from < 9 && !ends(i); i++) {
            WordForm word = tokens.at(i);
            if (isRole(i)) {
                while (isRole(i + 1)) i++;
                if (!tokens.at(i + 1).lower().equals("'s")) return opened || i - from <= 3 ? i : -1;
            } else if (ARTICLES.contains(word.lower()) || OWNERS.contains(word.lower())) {
                opened = true;
            } else if (word.is(Lexicon.STOP | Lexicon.SAYING)
                    && !word.capitalised()
                    && !FILLERS.contains(word.lower())) {
                return -1;
            }
        }
        return -1;
    }

    private boolean ends(int i) {
        WordForm word = tokens.at(i);
        if (tokens.opens(i, Tokens.BLOCK)) return true;
        return word.shape() == WordForm.MARK ? !INNER_MARKS.contains(word.lower()) : ENDS.contains(word.lower());
    }
}
