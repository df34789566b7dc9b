package backissue.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Cuts recognised names down to the name itself, and refuses what cannot be a person's. */
final class NameFilter {

    private static final Set<String> GIVEN_DEMONYMS = WordList.read("given-demonyms.txt");
    private static final Set<String> ADJECTIVE_ENDINGS = WordList.read("adjective-endings.txt");

    private final Tokens tokens;
    private final boolean[] named;
    private final Set<String> surnames = new HashSet<>(); // of those named in full
    private CompanyNames firms;
    private NonPersons nonPersons;

    NameFilter(Tokens tokens) {
        this.tokens = tokens;
        this.named = new boolean[tokens.size];
    }

    List<TokenSpan> filter(List<TokenSpan> names) {
        for (TokenSpan name : names) note(name);
        firms = new CompanyNames(tokens, names);
        nonPersons = new NonPersons(tokens, surnames);
        List<TokenSpan> kept = new ArrayList<>();
        for (TokenSpan name : names) {
            TokenSpan trimmed = trim(name);
            if (trimmed.length() == 0 || isFirm(trimmed) || nonPersons.has(trimmed)) continue;
            if (isPersonal(trimmed)) kept.add(trimmed);
        }
        return kept;
    }

    NonPersons nonPersons() {
        return nonPersons;
    }

    private void note(TokenSpan name) {
        Arrays.fill(named, name.from(), name.to(), true);
        WordForm first = tokens.at(name.from());
        boolean full = name.length() > 1 && (first.given() > 0 || first.shape() == WordForm.INITIAL);
        if (full) surnames.add(tokens.folded(name.to() - 1));
    }

    private TokenSpan trim(TokenSpan name) {
        int from = name.from();
        int to = name.to();
        while (to > from && isTail(tokens.at(to - 1), to - from)) to--;
        while (from < to - 1 && isHonorific(tokens.at(from))) from++;
        while (from < to && tokens.at(from).shape() == WordForm.MARK) from++;
        while (to - from > 2 && isBeforeName(from)) from++;
        if (to - from == 3 && isAfterName(to - 1)) to--;
        if (to - from == 2 && (isStray(from) || isDate(from))) from++;
        return new TokenSpan(from, to);
    }

    /** A possessive, a mark, or letters such as MP. */
    private static boolean isTail(WordForm word, int length) {
        if (word.shape() == WordForm.MARK || word.lower().equals("'s")) return true;
        return length > 1 && word.is(Lexicon.SUFFIX) && word.shape() == WordForm.CAPITALS;
    }

    /** A form of address, or a title that is no given name as well: Dean and Earl are kept. */
    private static boolean isHonorific(WordForm word) {
        return word.is(Lexicon.ADDRESS)
                || word.is(Lexicon.TITLE) && word.given() < 2 && word.shape() != WordForm.INITIAL;
    }

    /** "Ought Brown ...", "In Corfu Mandelson ...": a capitalised word that happens to precede a surname. */
    private boolean isStray(int i) {
        WordForm word = tokens.at(i);
        if (word.shape() == WordForm.INITIAL || !surnames.contains(tokens.folded(i + 1))) return false;
        if (tokens.opens(i, Tokens.SENTENCE) && word.common() == 3 && word.is(Lexicon.STOP)) return isQuestion(i + 2);
        if (word.given() > 0) return false;
        boolean other = word.is(Lexicon.PLACE | Lexicon.DEMONYM | Lexicon.CALENDAR) || word.common() >= 2;
        return other || tokens.opens(i, Tokens.SENTENCE) && word.is(Lexicon.STOP) || isNoNameElsewhere(word);
    }

    /** "Will Clarke go?" asks about Clarke. */
    private boolean isQuestion(int from) {
        for (int i = from; i < tokens.size && !tokens.opens(i, Tokens.BLOCK); i++) {
            String form = tokens.at(i).form();
            if (form.equals("?")) return true;
            if (form.equals(".") || form.equals("!")) return false;
        }
        return false;
    }

    /** German Lukas Feldmann, Labour MP Diane Abbott: what stands before a given name and is none. */
    private boolean isBeforeName(int i) {
        WordForm word = tokens.at(i);
        WordForm next = tokens.at(i + 1);
        if (next.given() < 2 || word.shape() == WordForm.INITIAL || next.is(Lexicon.PARTICLE)) return false;
        if (word.is(Lexicon.DEMONYM)) return word.given() < 3 && !GIVEN_DEMONYMS.contains(word.lower());
        boolean opening = tokens.opens(i, Tokens.SENTENCE) && word.is(Lexicon.STOP) && word.given() < 2;
        return opening || word.given() == 0 && word.is(Lexicon.CALENDAR | Lexicon.ROLE);
    }

    /** "For Salman Rushdie Midnight ...": a plain word that follows a whole name. */
    private boolean isAfterName(int i) {
        WordForm word = tokens.at(i);
        boolean plain = word.given() == 0 && word.common() >= 2 && !word.is(Lexicon.SURNAME | Lexicon.NAME_END);
        return plain && tokens.at(i - 1).is(Lexicon.SURNAME) && tokens.at(i - 2).given() > 0;
    }

    /** "By June May had gone" is about May. */
    private boolean isDate(int i) {
        return tokens.at(i).is(Lexicon.CALENDAR)
                && tokens.at(i + 1).is(Lexicon.CALENDAR)
                && surnames.contains(tokens.folded(i + 1));
    }

    private boolean isNoNameElsewhere(WordForm word) {
        return IntStream.range(0, tokens.size)
                .anyMatch(t -> tokens.at(t).key() == word.key() && tokens.at(t).capitalised() && !named[t]);
    }

    /** Marks & Spencer: half of a firm, unless the other half is a person too. */
    private boolean isFirm(TokenSpan name) {
        boolean person = surnames.contains(tokens.folded(name.to() - 1));
        return firms.has(name, person)
                || isPartOfABody(name.to())
                || isUnnamedBeyond(name.from() - 1, name.from() - 2)
                || isUnnamedBeyond(name.to(), name.to() + 1);
    }

    /** Bill and Melinda Gates Foundation: a name that shares the rest of another's. */
    private boolean isPartOfABody(int joint) {
        if (!tokens.at(joint).lower().equals("and") || tokens.at(joint + 1).given() == 0) return false;
        int end = joint + 1;
        while (end < tokens.size && tokens.at(end).capitalised() && !named[end]) end++;
        return end > joint + 2 && tokens.at(end - 1).is(Lexicon.ORGANISATION);
    }

    private boolean isUnnamedBeyond(int mark, int beyond) {
        boolean couple = beyond < mark
                && GivenNames.isUsual(tokens.folded(beyond))
                && tokens.at(mark + 1).given() >= 2;
        return !couple
                && tokens.at(mark).form().equals("&")
                && tokens.at(beyond).capitalised()
                && !named[beyond];
    }

    private boolean isPersonal(TokenSpan name) {
        WordForm first = tokens.at(name.from());
        WordForm last = tokens.at(name.to() - 1);
        if (name.length() == 1) return isPersonalAlone(first);
        if (first.is(Lexicon.STOP) && first.given() == 0) return false;
        if (last.is(Lexicon.CALENDAR) && (first.given() < 2 || first.is(Lexicon.CALENDAR))) return false;
        if (tokens.near(name.from() - 1, name.from()).is(Lexicon.TITLE)) return true;
        return !last.is(Lexicon.ORGANISATION)
                || first.given() >= 2
                || first.shape() == WordForm.INITIAL
                || last.given() >= 2;
    }

    private boolean isPersonalAlone(WordForm word) {
        if (!word.capitalised() || word.form().length() < 2 || word.shape() == WordForm.INITIAL) return false;
        if (isHonorific(word) && !word.is(Lexicon.SURNAME)) return false;
        if (word.is(Lexicon.STOP | Lexicon.CALENDAR) && word.given() < 2) return false;
        return !isMadeOfAName(word);
    }

    /** Blairite, Thatcherism: made of a name that the text or the lists know, and names no one. */
    private boolean isMadeOfAName(WordForm word) {
        if (word.given() >= 2 || word.is(Lexicon.SURNAME)) return false;
        String lower = word.lower();
        for (int stem = lower.length() - 2; stem >= 4; stem--) {
            if (!ADJECTIVE_ENDINGS.contains(lower.substring(stem))) continue;
            String name = lower.substring(0, stem);
            if (tokens.key(name) >= 0 || (tokens.lexicon().code(name) & Lexicon.SURNAME) != 0) return true;
        }
        return false;
    }
}
