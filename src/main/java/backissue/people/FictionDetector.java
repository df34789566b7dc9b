package backissue.people;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which persons a text treats as made up: called a character, met in a scene, played by somebody, at home in a work.
 */
final class FictionDetector {

    private static final Set<String> MAKERS = WordList.read("makers.txt");
    private static final Set<String> KINDS = WordList.read("fiction-kinds.txt");
    private static final Set<String> WORKS = WordList.read("works.txt");

    private static final Set<String> STOPS = Set.of(".", "!", "?");
    private static final Set<String> NAMING = Set.of(",", "called", "named", "of");
    private static final Set<String> PLAYED = Set.of("played", "portrayed", "voiced");

    private static final int REACH = 10; // words between what is made up and its work
    private static final int SENTENCE = 30; // words one looks back at most

    private final Tokens tokens;
    private final WorkTitles works;

    FictionDetector(Tokens tokens) {
        this.tokens = tokens;
        this.works = new WorkTitles(tokens);
    }

    boolean holds(MentionCluster person) {
        return person.mentions().stream().anyMatch(this::isMadeUp);
    }

    private boolean isMadeUp(PersonMention mention) {
        int from = mention.from();
        int to = mention.to();
        return FictionalCharacters.has(tokens, mention)
                || isCalledCharacter(from)
                || isCharacterInApposition(to)
                || isHeroOfAWork(to)
                || isHeroNamed(from)
                || isInNovelOf(from, to)
                || isPlayed(from, to)
                || !isMaker(from) && (atHome(to) || inScene(from));
    }

    /** The character NAME; the fictional NAME; a character called NAME. */
    private boolean isCalledCharacter(int from) {
        for (int i = from - 1; i >= Math.max(0, from - 4) && !tokens.opens(i + 1, Tokens.BLOCK); i--) {
            WordForm word = tokens.at(i);
            if (isFictionWord(word)) return i == from - 1 || !word.lower().endsWith("s") && isNaming(word, i + 1, from);
            if (word.shape() == WordForm.MARK && !word.form().equals(",")) return false;
        }
        return false;
    }

    /** NAME, the hero of ... */
    private boolean isCharacterInApposition(int to) {
        WordForm opening = tokens.near(to + 1, to);
        if (!tokens.at(to).form().equals(",")
                || !opening.is(Lexicon.STOP)
                || opening.lower().equals("who")) return false;
        for (int i = to + 1; i < Math.min(tokens.size, to + 7); i++) {
            if (isFictionWord(tokens.at(i))) return true;
            if (tokens.at(i).shape() == WordForm.MARK || tokens.opens(i, Tokens.BLOCK)) return false;
        }
        return false;
    }

    /** NAME, hero of NAME's novels. */
    private boolean isHeroOfAWork(int to) {
        boolean of = tokens.near(to + 2, to).lower().equals("of")
                || tokens.near(to + 2, to).lower().equals("in");
        return tokens.near(to, to - 1).form().equals(",")
                && isFictionWord(tokens.near(to + 1, to))
                && of
                && workAfter(to + 3) >= 0;
    }

    /** The villain of NAME's novel is NAME: a hero of the hour is none. */
    private boolean isHeroNamed(int from) {
        if (!tokens.near(from - 1, from).lower().equals("is")) return false;
        for (int i = from - 2; i >= 0 && isOneSentence(i, from) && from - i < REACH; i--) {
            if (isFictionWord(tokens.at(i))) return workAfter(i + 1) >= 0 && workAfter(i + 1) < from;
        }
        return false;
    }

    /** In NAME's novel, NAME cheats. */
    private boolean isInNovelOf(int from, int to) {
        int work = tokens.near(from - 1, from).form().equals(",") ? from - 2 : from - 1;
        if (tokens.near(work, from).is(Lexicon.TITLE)) work--;
        if (!KINDS.contains(tokens.near(work, from).lower())
                || tokens.near(to, from).is(Lexicon.SAYING)) return false;
        boolean owned = false;
        for (int i = work - 1; i >= 0 && isOneSentence(i, from) && from - i < REACH; i--) {
            owned |= tokens.at(i).lower().equals("'s") && tokens.at(i - 1).capitalised();
            if (tokens.at(i).lower().equals("in")) return owned;
        }
        return false;
    }

    /** Where a work is named within a few words of the same sentence, or -1. */
    private int workAfter(int from) {
        for (int i = from;
                i < from + REACH
                        && i < tokens.size
                        && !STOPS.contains(tokens.at(i).form());
                i++) {
            String word = tokens.near(i, from).lower();
            String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            if (WORKS.contains(word) || WORKS.contains(singular)) return i;
        }
        return -1;
    }

    private static boolean isFictionWord(WordForm word) {
        return word.is(Lexicon.FICTION) && word.shape() == WordForm.LOWER;
    }

    /** A character called NAME, the hero, NAME. */
    private boolean isNaming(WordForm fiction, int from, int to) {
        // the hero of NAME is made by NAME, the character of NAME is NAME
        if (tokens.at(from).lower().equals("of") && !fiction.lower().equals("character")) return false;
        return IntStream.range(from, to)
                .allMatch(i -> NAMING.contains(tokens.at(i).lower()));
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
            return works.titleAfter(i) > 0 && works.titleAfter(i) < from || opensClause(i + 1) && followsTitle(i);
        }
        return false;
    }

    /** ... has a scene in which NAME ... */
    private boolean opensClause(int i) {
        String word = tokens.at(i).lower();
        return word.equals("where")
                || word.equals("in") && tokens.at(i + 1).lower().equals("which");
    }

    private boolean followsTitle(int scene) {
        for (int i = scene - 1; i >= 0 && isOneSentence(i, scene); i--) if (works.isTitle(i)) return true;
        return false;
    }

    /** Those who made the work, or look on from outside it, are not in it. */
    private boolean isMaker(int from) {
        WordForm before = tokens.near(from - 1, from);
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
