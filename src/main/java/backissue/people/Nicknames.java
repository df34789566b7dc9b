package backissue.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names with a nickname or a title inside: Alan "Fluff" Freeman, Ian (Lord) Blair. */
final class Nicknames {

    private static final Set<String> OPENING = Set.of("“", "‘", "\"", "'", "(");
    private static final Set<String> CLOSING = Set.of("”", "’", "\"", "'", ")");
    private static final int LONGEST = 3; // words of a nickname

    private final Tokens tokens;

    Nicknames(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Joins what stands before and after a nickname, whether or not it was recognised. */
    List<TokenSpan> join(List<TokenSpan> names) {
        int[] ending = new int[tokens.size + 1]; // where the name that begins at a token ends
        for (TokenSpan name : names) ending[name.from()] = name.to();
        List<TokenSpan> joined = new ArrayList<>();
        for (int i = 0; i < tokens.size; ) {
            int to = ending[i] > 0 ? ending[i] : isGiven(i) ? i + 1 : 0;
            int rest = to == 0 ? -1 : restAfter(to, ending);
            if (rest > 0) joined.add(new TokenSpan(i, rest));
            else if (ending[i] > 0) joined.add(new TokenSpan(i, ending[i]));
            i = rest > 0 ? rest : Math.max(i + 1, ending[i]);
        }
        return joined;
    }

    private boolean isGiven(int i) {
        WordForm word = tokens.at(i);
        return word.capitalised() && word.given() >= 2 && word.common() < 2;
    }

    /** The end of the surname that follows a nickname here, or -1. */
    private int restAfter(int open, int[] ending) {
        int close = close(tokens, open, tokens.size);
        if (close < 0 || tokens.opens(close + 1, Tokens.BLOCK)) return -1;
        WordForm surname = tokens.near(close + 1, open - 1);
        boolean name = surname.capitalised() && !surname.is(Lexicon.STOP) && !surname.is(Lexicon.SAYING);
        return name ? Math.max(ending[close + 1], close + 2) : -1;
    }

    /** The token that closes a nickname opened at a token, or -1. */
    static int close(Tokens tokens, int open, int end) {
        if (open >= tokens.size || !OPENING.contains(tokens.at(open).form())) return -1;
        boolean capital = false;
        for (int i = open + 1; i < Math.min(end, open + LONGEST + 2); i++) {
            WordForm word = tokens.near(i, open);
            if (i > open + 1 && CLOSING.contains(word.form())) return capital ? i : -1;
            if (word.shape() == WordForm.MARK || word.shape() == WordForm.DIGITS || word.shape() == 0) return -1;
            capital |= word.capitalised();
        }
        return -1;
    }
}
