package backissue.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that their form gives away, whether or not they were recognised: Louis XIV, Moon Jae-in, C Wright Mills. */
final class NamePatterns {

    private static final Set<String> FAMILIES = WordList.read("family-names-first.txt");
    private static final Set<String> REGNAL_VERBS = WordList.read("auxiliaries.txt");

    private static final int NO_GIVEN = Lexicon.PLACE | Lexicon.DEMONYM | Lexicon.ORGANISATION | Lexicon.TITLE;
    private static final int NO_SURNAME = Lexicon.PLACE | Lexicon.GROUP | Lexicon.ROLE | Lexicon.NAME_END;

    private final Tokens tokens;
    private final NonPersons nonPersons;
    private final boolean[] taken;
    private final List<TokenSpan> names = new ArrayList<>();

    NamePatterns(Tokens tokens, NonPersons nonPersons) {
        this.nonPersons = nonPersons;
        this.tokens = tokens;
        this.taken = new boolean[tokens.size + 1];
    }

    List<TokenSpan> join(List<TokenSpan> recognised) {
        for (TokenSpan name : completed(recognised)) if (name.length() > 1) take(name);
        for (int i = 0; i < tokens.size; i++) {
            int to = taken[i] ? i : end(i);
            if (to > i && !nonPersons.has(new TokenSpan(i, to))) take(new TokenSpan(i, to));
        }
        for (TokenSpan name : recognised) if (!taken[name.from()]) take(name);
        names.sort(Comparator.comparingInt(TokenSpan::from));
        return names;
    }

    /** Camilla Parker | Bowles, where Parker Bowles is named elsewhere. */
    private List<TokenSpan> completed(List<TokenSpan> recognised) {
        Set<String> pairs = new HashSet<>();
        for (TokenSpan name : recognised) if (name.length() == 2) pairs.add(pair(name.from()));
        List<TokenSpan> names = new ArrayList<>();
        for (TokenSpan name : recognised) {
            int to = name.to();
            boolean cut = name.length() == 2
                    && to < tokens.size
                    && tokens.near(to, to - 1).capitalised()
                    && pairs.contains(pair(to - 1));
            names.add(cut ? new TokenSpan(name.from(), to + 1) : name);
        }
        return names;
    }

    private String pair(int i) {
        return tokens.folded(i) + " " + tokens.folded(i + 1);
    }

    private void take(TokenSpan name) {
        names.add(name);
        Arrays.fill(taken, name.from(), name.to(), true);
    }

    /** Where the name that begins at a token ends, or the token itself. */
    private int end(int i) {
        WordForm word = tokens.at(i);
        if (!word.capitalised() || tokens.near(i - 1, i).shape() == WordForm.INITIAL) return i;
        // what belongs to somebody is a title: J K Rowling's Harry Potter
        boolean owned = tokens.near(i - 1, i).lower().equals("'s");
        int fictional = owned ? i : FictionalCharacters.end(tokens, i);
        if (fictional > i) return FictionalCharacters.start(tokens, i) > i ? i : fictional;
        if (isRegnal(i)) return i + 2;
        if (isFamilyFirst(i)) return i + 2;
        if (word.shape() == WordForm.INITIAL) return afterInitials(i);
        return isGivenAndSurname(i) ? i + 2 : i;
    }

    /** Two capitalised words by themselves: a given name, and a word that is nothing else. */
    private boolean isGivenAndSurname(int i) {
        WordForm given = tokens.at(i);
        WordForm surname = tokens.near(i + 1, i);
        if (given.given() < 2 || given.is(NO_GIVEN) || given.shape() != WordForm.CAPITAL) return false;
        if (!isNameWord(surname)
                || surname.is(NO_SURNAME)
                || tokens.near(i + 2, i).capitalised()) return false;
        if (isInsideAName(i) || taken[i + 1] || GivenNames.gender(tokens.folded(i)) == Gender.UNKNOWN) return false;
        boolean plain = surname.common() > 0 && !surname.is(Lexicon.SURNAME);
        if (given.common() < 2) return !plain;
        return !tokens.opens(i, Tokens.SENTENCE) && !plain || isSubject(i + 2);
    }

    /** After a capital that is no title, people or the start of a sentence. */
    private boolean isInsideAName(int i) {
        WordForm before = tokens.near(i - 1, i);
        boolean opening = tokens.opens(i - 1, Tokens.SENTENCE) && before.given() < 2 && before.common() >= 2;
        boolean other = before.is(Lexicon.TITLE | Lexicon.ROLE | Lexicon.DEMONYM | Lexicon.STOP);
        return before.capitalised() && !opening && !other;
    }

    private boolean isSubject(int i) {
        return REGNAL_VERBS.contains(tokens.near(i, i - 1).lower())
                || tokens.near(i, i - 1).lower().equals("'s");
    }

    private boolean isRegnal(int i) {
        WordForm word = tokens.at(i);
        WordForm number = tokens.near(i + 1, i);
        boolean inside =
                tokens.near(i - 1, i).capitalised() && !tokens.at(i - 1).is(Lexicon.TITLE | Lexicon.STOP);
        if (inside || GivenNames.gender(tokens.folded(i)) == Gender.UNKNOWN || word.common() == 3) return false;
        if (number.shape() == WordForm.CAPITALS) return number.is(Lexicon.NAME_END);
        if (number.form().equals("V") || number.form().equals("X")) {
            return !tokens.near(i + 2, i).capitalised();
        }
        boolean titled = Titles.isReigning(tokens.near(i - 1, i).lower());
        boolean verb = REGNAL_VERBS.contains(tokens.near(i + 2, i).lower());
        return number.form().equals("I") && (titled || verb && tokens.opens(i, Tokens.SENTENCE));
    }

    /** Park Geun-hye: a family name before two syllables, of which the second is small. */
    private boolean isFamilyFirst(int i) {
        String given = tokens.near(i + 1, i).form();
        return FAMILIES.contains(tokens.folded(i)) && given.matches("\\p{Lu}\\p{Ll}{1,5}-\\p{Ll}{1,6}");
    }

    /** C Wright Mills, P. D. James: initials and the words that follow, if they can be no plain ones. */
    private int afterInitials(int i) {
        int to = i;
        while (tokens.near(to, i).shape() == WordForm.INITIAL
                && !tokens.at(to).form().equals("I")) to++;
        boolean article = to == i + 1 && tokens.at(i).form().equals("A");
        if (to == i || article || tokens.near(i - 1, i).capitalised()) return i;
        int words = to;
        while (isNameWord(tokens.near(words, i)) && words < to + 2) words++;
        boolean known = words > to && tokens.at(words - 1).is(Lexicon.SURNAME);
        return known && !tokens.near(words, i).capitalised() ? words : i;
    }

    private static boolean isNameWord(WordForm word) {
        boolean written = word.shape() == WordForm.CAPITAL || word.shape() == WordForm.MIXED;
        return written && !word.is(Lexicon.STOP | Lexicon.ORGANISATION | Lexicon.CALENDAR | Lexicon.DEMONYM);
    }
}
