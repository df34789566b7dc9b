package backissue.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Adds those so well known that an article gives their surname and nothing else: "as Keynes wrote", "Horace, Ovid and
 * Socrates". The lists know the surname, nothing of the word is a plain one's, and what stands beside it is what
 * stands beside a person.
 */
final class Notables {

    private static final Set<String> AUXILIARIES = WordList.read("auxiliaries.txt");
    private static final Set<String> RELATIVES = Set.of("who", "whom", "whose");
    private static final Set<String> JOINTS = Set.of(",", "and", "or");
    private static final Set<String> MARKS = Set.of("-", "&", "@", "#", "(");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final int SHORTEST = 4;
    private static final int OTHERWISE =
            Lexicon.COMMON
                    | Lexicon.GIVEN
                    | Lexicon.PLACE
                    | Lexicon.DEMONYM
                    | Lexicon.GROUP
                    | Lexicon.ORGANISATION
                    | Lexicon.TITLE
                    | Lexicon.STOP
                    | Lexicon.CALENDAR
                    | Lexicon.ROLE
                    | Lexicon.WORK;

    private final Tokens tokens;
    private final DocumentFacts facts;
    private final boolean[] weighed;
    private final boolean[] taken;

    /** @param weighed what the recogniser took for names, refused or not: of these nothing is added */
    Notables(Tokens tokens, DocumentFacts facts, List<Name> weighed) {
        this.tokens = tokens;
        this.facts = facts;
        this.weighed = marked(weighed);
        this.taken = new boolean[tokens.size];
    }

    private boolean[] marked(List<Name> names) {
        boolean[] marks = new boolean[tokens.size];
        for (Name name : names) Arrays.fill(marks, name.from(), name.to(), true);
        return marks;
    }

    List<Name> join(List<Name> names) {
        var all = new ArrayList<>(names);
        for (Name name : names) Arrays.fill(taken, name.from(), name.to(), true);
        for (int i = 0; i < tokens.size; i++) {
            if (weighed[i] || Eponyms.isOne(tokens, i) || !isSurname(i) || !standsAlone(i) || !isAmongPeople(i)) continue;
            all.add(new Name(i, i + 1));
            taken[i] = true;
        }
        all.sort(Comparator.comparingInt(Name::from));
        return all;
    }

    /** A surname to the lists and to the text: what follows "the" or "in" somewhere is something else. */
    private boolean isSurname(int i) {
        Word word = tokens.at(i);
        boolean written = word.shape() == Word.CAPITAL || word.shape() == Word.MIXED;
        if (!written || word.lower().length() < SHORTEST) return false;
        if (!word.is(Lexicon.SURNAME) || word.is(OTHERWISE)) return false;
        int key = word.key();
        return facts.afterThe[key] == 0 && facts.afterIn[key] == 0 && facts.small[key] == 0;
    }

    /** No part of a longer name, a title in brackets or a numbered thing, such as 4148 McCartney. */
    private boolean standsAlone(int i) {
        Word before = tokens.near(i - 1, i);
        Word after = tokens.near(i + 1, i);
        if (after.capitalised() || after.shape() == Word.DIGITS || before.shape() == Word.DIGITS) return false;
        if (MARKS.contains(before.form()) || MARKS.contains(after.form())) return false;
        if (ARTICLES.contains(before.lower())) return false;
        return !before.capitalised() || before.is(Lexicon.STOP) && !taken[i - 1] && tokens.opens(i - 1, Tokens.SENTENCE);
    }

    private boolean isAmongPeople(int i) {
        Word word = tokens.at(i);
        return facts.saying[word.key()] > 0
                || facts.owning[word.key()] > 0
                || AUXILIARIES.contains(tokens.near(i + 1, i).lower())
                || isRelated(i)
                || isJoined(i - 1, i - 2)
                || isJoined(i + 1, i + 2);
    }

    /** Keynes, for whom ... */
    private boolean isRelated(int i) {
        for (int t = i + 1; t <= i + 3; t++) if (RELATIVES.contains(tokens.near(t, i).lower())) return true;
        return false;
    }

    /** Beside another name, with a joint between them. */
    private boolean isJoined(int joint, int other) {
        return other >= 0 && other < tokens.size && taken[other] && JOINTS.contains(tokens.at(joint).lower());
    }
}
