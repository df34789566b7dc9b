package backissue.people;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which persons a text treats as made up: called a character, met in a scene, played by somebody,
 * at home in a work.
 */
final class Fiction {

    private static final Set<String> MAKERS = WordList.read("makers.txt");

    private static final Set<String> STOPS = Set.of(".", "!", "?");
    private static final Set<String> NAMING = Set.of(",", "called", "named", "of", "is");
    private static final Set<String> PLAYED = Set.of("played", "portrayed", "voiced");

    private static final int SENTENCE = 30; // words one looks back at most

    private final Tokens tokens;
    private final Works works;

    Fiction(Tokens tokens) {
        this.tokens = tokens;
        this.works = new Works(tokens);
    }

    boolean holds(Person person) {
        return person.namings().stream().anyMatch(this::isMadeUp);
    }

    private boolean isMadeUp(Naming naming) {
        int from = naming.from();
        int to = naming.to();
        return isCalledCharacter(from)
                || isCharacterInApposition(to)
                || isPlayed(from, to)
                || !isMaker(from) && (atHome(to) || inScene(from));
    }

    /** The character NAME; the fictional NAME; a character called NAME. */
    private boolean isCalledCharacter(int from) {
        for (int i = from - 1; i >= Math.max(0, from - 4) && !tokens.opens(i + 1, Tokens.BLOCK); i--) {
            Word word = tokens.at(i);
            if (isFictionWord(word))
                return i == from - 1 || !word.lower().endsWith("s") && isNaming(i + 1, from);
            if (word.shape() == Word.MARK && !word.form().equals(",")) return false;
        }
        return false;
    }

    /** NAME, the hero of ... */
    private boolean isCharacterInApposition(int to) {
        Word opening = tokens.near(to + 1, to);
        if (!tokens.at(to).form().equals(",")
                || !opening.is(Lexicon.STOP)
                || opening.lower().equals("who")) return false;
        for (int i = to + 1; i < Math.min(tokens.size, to + 7); i++) {
            if (isFictionWord(tokens.at(i))) return true;
            if (tokens.at(i).shape() == Word.MARK || tokens.opens(i, Tokens.BLOCK)) return false;
        }
        return false;
    }

    private static boolean isFictionWord(Word word) {
        return word.is(Lexicon.FICTION) && word.shape() == Word.LOWER;
    }

    /** A character called NAME, the hero, NAME. */
    private boolean isNaming(int from, int to) {
        return IntStream.range(from, to).allMatch(i -> NAMING.contains(tokens.at(i).lower()));
    }

    private boolean isPlayed(int from, int to) {
        int at = tokens.at(to).form().equals(",") || tokens.at(to).form().equals("(") ? to + 1 : to;
        String word = tokens.at(at).lower();
        return PLAYED.contains(word)
                && tokens.at(at + 1).lower().equals("by")
                && tokens.at(at + 2).capitalised();
    }

    /** NAME in The Office, where The Office is known to be a work. */
    private boolean atHome(int to) {
        String word = tokens.near(to, to - 1).lower();
        if (!word.equals("in") && !word.equals("from") && !word.equals("of")) return false;
        return to + 1 < tokens.size && tokens.at(to + 1).capitalised() && works.isKnown(to + 1);
    }

    /** In a scene from The Office, NAME helps NAME ... */
    private boolean inScene(int from) {
        for (int i = from - 1; i >= 0 && isOneSentence(i, from); i--) {
            if (!works.isScene(i)) continue;
            return works.titleAfter(i) > 0 && works.titleAfter(i) < from
                    || opensClause(i + 1) && followsTitle(i);
        }
        return false;
    }

    /** ... has a scene in which NAME ... */
    private boolean opensClause(int i) {
        String word = tokens.at(i).lower();
        return word.equals("where") || word.equals("in") && tokens.at(i + 1).lower().equals("which");
    }

    private boolean followsTitle(int scene) {
        for (int i = scene - 1; i >= 0 && isOneSentence(i, scene); i--)
            if (works.isTitle(i)) return true;
        return false;
    }

    /** Those who made the work, or look on from outside it, are not in it. */
    private boolean isMaker(int from) {
        Word before = tokens.near(from - 1, from);
        if (before.lower().equals("by") || before.is(Lexicon.ROLE)) return true;
        for (int i = from - 1; i >= 0 && isOneSentence(i, from); i--) {
            if (MAKERS.contains(tokens.at(i).lower())) return true;
        }
        return false;
    }

    private boolean isOneSentence(int i, int from) {
        return from - i < SENTENCE
                && !tokens.opens(i + 1, Tokens.BLOCK)
                && !STOPS.contains(tokens.at(i).form());
    }
}
