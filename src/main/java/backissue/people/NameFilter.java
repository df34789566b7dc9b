package backissue.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Cuts recognised names down to the name itself, and refuses what cannot be a person's. */
final class NameFilter {

    private static final Set<String> ADJECTIVE_ENDINGS = WordList.read("adjective-endings.txt");

    private final Tokens tokens;
    private final boolean[] named;
    private final Set<String> surnames = new HashSet<>(); // of those named in full
    private Firms firms;

    NameFilter(Tokens tokens) {
        this.tokens = tokens;
        this.named = new boolean[tokens.size];
    }

    List<Name> sift(List<Name> names) {
        for (Name name : names) note(name);
        firms = new Firms(tokens, names);
        List<Name> kept = new ArrayList<>();
        for (Name name : names) {
            Name trimmed = trim(name);
            if (trimmed.length() > 0 && !isFirm(trimmed) && !isEponym(trimmed) && isPersonal(trimmed)) kept.add(trimmed);
        }
        return kept;
    }

    private void note(Name name) {
        Arrays.fill(named, name.from(), name.to(), true);
        Word first = tokens.at(name.from());
        boolean full = name.length() > 1 && (first.given() > 0 || first.shape() == Word.INITIAL);
        if (full) surnames.add(tokens.at(name.to() - 1).lower());
    }

    private Name trim(Name name) {
        int from = name.from();
        int to = name.to();
        while (to > from && isTail(tokens.at(to - 1), to - from)) to--;
        while (from < to - 1 && isHonorific(tokens.at(from))) from++;
        while (from < to && tokens.at(from).shape() == Word.MARK) from++;
        if (to - from == 2 && isStray(from)) from++;
        return new Name(from, to);
    }

    /** A possessive, a mark, or letters such as MP. */
    private static boolean isTail(Word word, int length) {
        if (word.shape() == Word.MARK || word.lower().equals("'s")) return true;
        return length > 1 && word.is(Lexicon.SUFFIX) && word.shape() == Word.CAPITALS;
    }

    /** A form of address, or a title that is no given name as well: Dean and Earl are kept. */
    private static boolean isHonorific(Word word) {
        return word.is(Lexicon.ADDRESS)
                || word.is(Lexicon.TITLE) && word.given() < 2 && word.shape() != Word.INITIAL;
    }

    /**
     * "Ought Brown ...", "In Corfu Mandelson ...": a capitalised word that happens to precede a
     * surname.
     */
    private boolean isStray(int i) {
        Word word = tokens.at(i);
        if (word.given() > 0
                || word.shape() == Word.INITIAL
                || !surnames.contains(tokens.at(i + 1).lower())) return false;
        boolean other =
                word.is(Lexicon.PLACE | Lexicon.DEMONYM | Lexicon.CALENDAR) || word.common() >= 2;
        return other
                || tokens.opens(i, Tokens.SENTENCE) && word.is(Lexicon.STOP)
                || isNoNameElsewhere(word);
    }

    private boolean isNoNameElsewhere(Word word) {
        return IntStream.range(0, tokens.size)
                .anyMatch(t -> tokens.at(t).key() == word.key() && tokens.at(t).capitalised() && !named[t]);
    }

    /** Marks & Spencer: half of a firm, unless the other half is a person too. */
    private boolean isFirm(Name name) {
        boolean person = surnames.contains(tokens.at(name.to() - 1).lower());
        return firms.has(name, person)
                || isPartOfABody(name.to())
                || isUnnamedBeyond(name.from() - 1, name.from() - 2)
                || isUnnamedBeyond(name.to(), name.to() + 1);
    }

    /** Unless the text names the person too. */
    private boolean isEponym(Name name) {
        return name.length() == 1
                && Eponyms.isOne(tokens, name.from())
                && !surnames.contains(tokens.at(name.from()).lower());
    }

    /** Bill and Melinda Gates Foundation: a name that shares the rest of another's. */
    private boolean isPartOfABody(int joint) {
        if (!tokens.at(joint).lower().equals("and") || tokens.at(joint + 1).given() == 0) return false;
        int end = joint + 1;
        while (end < tokens.size && tokens.at(end).capitalised() && !named[end]) end++;
        return end > joint + 2 && tokens.at(end - 1).is(Lexicon.ORGANISATION);
    }

    private boolean isUnnamedBeyond(int mark, int beyond) {
        return tokens.at(mark).form().equals("&") && tokens.at(beyond).capitalised() && !named[beyond];
    }

    private boolean isPersonal(Name name) {
        Word first = tokens.at(name.from());
        Word last = tokens.at(name.to() - 1);
        if (name.length() == 1) return isPersonalAlone(first);
        if (first.is(Lexicon.STOP) && first.given() == 0) return false;
        if (last.is(Lexicon.CALENDAR) && first.given() < 2) return false;
        if (tokens.near(name.from() - 1, name.from()).is(Lexicon.TITLE)) return true;
        return !last.is(Lexicon.ORGANISATION)
                || first.given() >= 2
                || first.shape() == Word.INITIAL
                || last.given() >= 2;
    }

    private boolean isPersonalAlone(Word word) {
        if (!word.capitalised() || word.form().length() < 2 || word.shape() == Word.INITIAL)
            return false;
        if (isHonorific(word) && !word.is(Lexicon.SURNAME)) return false;
        if (word.is(Lexicon.STOP | Lexicon.CALENDAR) && word.given() < 2) return false;
        return !isMadeOfAName(word);
    }

    /** Blairite, Thatcherism: made of a name that the text or the lists know, and names no one. */
    private boolean isMadeOfAName(Word word) {
        if (word.given() >= 2 || word.is(Lexicon.SURNAME)) return false;
        String lower = word.lower();
        for (int stem = lower.length() - 2; stem >= 4; stem--) {
            if (!ADJECTIVE_ENDINGS.contains(lower.substring(stem))) continue;
            String name = lower.substring(0, stem);
            if (tokens.key(name) >= 0 || (tokens.lexicon().code(name) & Lexicon.SURNAME) != 0)
                return true;
        }
        return false;
    }
}
