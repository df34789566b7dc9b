package backissue.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Knows the firms among the names of a text: those it calls a firm ("Hyundai, the carmaker") and those it says to own
 * what only firms do ("Hyundai's shareholders"). Once known, a firm is one wherever it is named.
 */
final class CompanyNames {

    private static final Set<String> BELONGINGS = WordList.read("belongings.txt");
    private static final Set<String> KINDS = WordList.read("firms.txt");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> BEING = Set.of("is", "was");
    private static final Set<String> FOLLOWING = Set.of("that", "which", "of", "in", "with", "based", "founded");

    /** What belongs to a name, and what it is called, stands within so many words: "'s first head office". */
    private static final int NEAR = 4;

    private final Tokens tokens;
    private final Set<String> called = new HashSet<>();
    private final Set<Integer> likely = new HashSet<>(); // keys of single words, unless they are known as a person's

    CompanyNames(Tokens tokens, List<TokenSpan> names) {
        this.tokens = tokens;
        for (TokenSpan name : names) note(name);
    }

    private void note(TokenSpan name) {
        if (isCalledOne(name.to())) called.add(words(name));
        boolean owns = tokens.at(name.to()).lower().equals("'s") && has(BELONGINGS, name.to() + 1) >= 0;
        if (name.length() == 1 && (owns || followsKind(name.from()))) {
            likely.add(tokens.at(name.from()).key());
        }
    }

    /** Whether the name is a firm's; a single word that may be a surname needs to be called one. */
    boolean has(TokenSpan name, boolean person) {
        if (called.contains(words(name))) return true;
        WordForm word = tokens.at(name.from());
        return name.length() == 1
                && likely.contains(word.key())
                && !person
                && word.given() == 0
                && !word.is(Lexicon.SURNAME);
    }

    private String words(TokenSpan name) {
        return Lexicon.lower(tokens.plain(name.from(), name.to()));
    }

    /** NAME, the fashion chain, ... or: NAME is a chain of shops. "A company director" is none. */
    private boolean isCalledOne(int i) {
        boolean begins =
                tokens.at(i).form().equals(",") || BEING.contains(tokens.at(i).lower());
        if (!begins || !ARTICLES.contains(tokens.at(i + 1).lower())) return false;
        int kind = has(KINDS, i + 2);
        WordForm after = tokens.at(kind + 1);
        return kind >= 0
                && (FOLLOWING.contains(after.lower())
                        || after.shape() == WordForm.MARK && !after.lower().equals("'s"));
    }

    /** The carmaker NAME. */
    private boolean followsKind(int i) {
        return KINDS.contains(tokens.near(i - 1, i).lower()) && tokens.at(i - 1).shape() == WordForm.LOWER;
    }

    /** Where the first of these words stands near here, in the same part of the sentence; -1 if none does. */
    private int has(Set<String> words, int from) {
        for (int i = from; i < Math.min(from + NEAR, tokens.size) && !tokens.opens(i, Tokens.SENTENCE); i++) {
            String word = tokens.at(i).lower();
            if (tokens.at(i).shape() == WordForm.MARK) return -1;
            if (words.contains(word)) return i;
            if (words.contains(word + " " + tokens.at(i + 1).lower())) return i + 1;
        }
        return -1;
    }
}
