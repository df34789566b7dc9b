package backissue.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of stories whom nobody takes for real. */
final class FictionalCharacters {

    /** By the first word: the words of each name, folded. */
    private static final Map<String, List<List<String>>> NAMES = new HashMap<>();

    static {
        WordList.forEach("fictional-characters.txt", line -> {
            List<String> words = List.of(NameWords.fold(line).split(" "));
            NAMES.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(words);
        });
    }

    private FictionalCharacters() {}

    /** The end of the longest name that begins at a token, or the token itself. */
    static int end(Tokens tokens, int i) {
        int end = i;
        for (List<String> words : NAMES.getOrDefault(tokens.folded(i), List.of())) {
            if (words.size() > end - i && stands(tokens, i, words)) end = i + words.size();
        }
        boolean inside =
                tokens.near(end, i).capitalised() || tokens.near(i - 1, i).capitalised() && !opens(tokens, i);
        return end - i == 1 && inside ? i : end;
    }

    /** Whether only the start of a sentence, or a title, asks for the capital before a token. */
    private static boolean opens(Tokens tokens, int i) {
        WordForm before = tokens.at(i - 1);
        return before.is(Lexicon.TITLE) || before.is(Lexicon.STOP) && tokens.opens(i - 1, Tokens.SENTENCE);
    }

    private static boolean stands(Tokens tokens, int from, List<String> words) {
        for (int w = 0; w < words.size(); w++) {
            int i = from + w;
            boolean small = w > 0 && words.get(w).length() < 4;
            if (i >= tokens.size || !tokens.folded(i).equals(words.get(w))) return false;
            if (!tokens.at(i).capitalised() && !small) return false;
        }
        return true;
    }

    /** Where the name without its title begins: at Micawber in Mr Micawber. */
    static int start(Tokens tokens, int i) {
        return tokens.at(i).is(Lexicon.TITLE) && tokens.at(i).given() < 2 ? i + 1 : i;
    }

    /** Whether a mention, with the title before it if need be, is the name of one of them. */
    static boolean has(Tokens tokens, PersonMention mention) {
        int from = mention.from();
        if (end(tokens, from) == mention.to()) return true;
        return from > 0 && tokens.at(from - 1).is(Lexicon.TITLE) && end(tokens, from - 1) == mention.to();
    }
}
