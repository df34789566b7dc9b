package backissue.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Adds those so well known that an article gives their surname and nothing else: "as Keynes wrote", "Horace, Ovid and
 * Socrates". The lists know the surname, nothing of the word is a plain one's, and what stands beside it is what stands
 * beside a person.
 */
final class KnownSurnames {

    private static final Set<String> AUXILIARIES = WordList.read("auxiliaries.txt");
    private static final Set<String> RELATIVES = Set.of("who", "whom", "whose");
    private static final Set<String> JOINTS = Set.of(",", "and", "or");
    private static final Set<String> MARKS = Set.of("-", "&", "@", "#", "(");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final int SHORTEST = 4;
    private static final int OTHERWISE = Lexicon.COMMON
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
    private final WordUsage usage;
    private final NonPersons nonPersons;
    private final boolean[] recognised;
    private final boolean[] taken;

    /** @param recognised what the recogniser took for names, refused or not: of these nothing is added */
    KnownSurnames(Tokens tokens, WordUsage usage, List<TokenSpan> recognised, NonPersons nonPersons) {
        this.nonPersons = nonPersons;
        this.tokens = tokens;
        this.usage = usage;
        this.recognised = marked(recognised);
        this.taken = new boolean[tokens.size];
    }

    private boolean[] marked(List<TokenSpan> names) {
        boolean[] marks = new boolean[tokens.size];
        for (TokenSpan name : names) Arrays.fill(marks, name.from(), name.to(), true);
        return marks;
    }

    List<TokenSpan> join(List<TokenSpan> names) {
        var all = new ArrayList<>(names);
        for (TokenSpan name : names) Arrays.fill(taken, name.from(), name.to(), true);
        for (int i = 0; i < tokens.size; i++) {
            if (recognised[i] && !isSingleName(i) || taken[i] || nonPersons.has(new TokenSpan(i, i + 1))) continue;
            if (!standsAlone(i) || !(isSingleName(i) ? isSingleNameHere(i) : isSurname(i) && isAmongPeople(i))) {
                continue;
            }
            all.add(new TokenSpan(i, i + 1));
            taken[i] = true;
        }
        all.sort(Comparator.comparingInt(TokenSpan::from));
        return all;
    }

    private boolean isSingleName(int i) {
        return tokens.at(i).capitalised() && SingleNames.has(tokens.folded(i));
    }

    /** A plain word needs a sign of a person: Sting was late, the rapper Common, Sting and Bono. */
    private boolean isSingleNameHere(int i) {
        int key = tokens.at(i).key();
        if (!SingleNames.isPlainWord(tokens.folded(i))) return usage.afterThe[key] == 0;
        WordForm before = tokens.near(i - 1, i);
        boolean role = before.is(Lexicon.ROLE) && before.shape() == WordForm.LOWER;
        boolean subject = AUXILIARIES.contains(tokens.near(i + 1, i).lower()) || isSaying(tokens.near(i + 1, i));
        boolean inside = !tokens.opens(i, Tokens.SENTENCE) && usage.afterThe[key] == 0;
        return inside || role || subject || isJoined(i - 1, i - 2) || isJoined(i + 1, i + 2) || isRelated(i);
    }

    private static boolean isSaying(WordForm word) {
        return word.is(Lexicon.SAYING) && word.shape() == WordForm.LOWER;
    }

    /** A surname to the lists and to the text: what follows "the" or "in" somewhere is something else. */
    private boolean isSurname(int i) {
        WordForm word = tokens.at(i);
        boolean written = word.shape() == WordForm.CAPITAL || word.shape() == WordForm.MIXED;
        if (!written || word.lower().length() < SHORTEST) return false;
        if (!word.is(Lexicon.SURNAME) || word.is(OTHERWISE)) return false;
        int key = word.key();
        return usage.afterThe[key] == 0 && usage.afterIn[key] == 0 && usage.small[key] == 0;
    }

    /** No part of a longer name, a title in brackets or a numbered thing, such as 4148 McCartney. */
    private boolean standsAlone(int i) {
        WordForm before = tokens.near(i - 1, i);
        WordForm after = tokens.near(i + 1, i);
        if (after.capitalised() || after.shape() == WordForm.DIGITS || before.shape() == WordForm.DIGITS) return false;
        if (MARKS.contains(before.form()) || MARKS.contains(after.form())) return false;
        if (ARTICLES.contains(before.lower())) return false;
        return !before.capitalised()
                || before.is(Lexicon.STOP) && !taken[i - 1] && tokens.opens(i - 1, Tokens.SENTENCE);
    }

    private boolean isAmongPeople(int i) {
        WordForm word = tokens.at(i);
        return usage.saying[word.key()] > 0
                || usage.owning[word.key()] > 0
                || AUXILIARIES.contains(tokens.near(i + 1, i).lower())
                || isRelated(i)
                || isJoined(i - 1, i - 2)
                || isJoined(i + 1, i + 2);
    }

    /** Keynes, for whom ... */
    private boolean isRelated(int i) {
        for (int t = i + 1; t <= i + 3; t++)
            if (RELATIVES.contains(tokens.near(t, i).lower())) return true;
        return false;
    }

    /** Beside another name, with a joint between them. */
    private boolean isJoined(int joint, int other) {
        return other >= 0
                && other < tokens.size
                && taken[other]
                && JOINTS.contains(tokens.at(joint).lower());
    }
}
