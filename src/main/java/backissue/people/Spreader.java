package backissue.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Adds the namings a recogniser missed: the surname of a person named in full, the parts of
 * Blair-Brown. A wrong full name ("New Labour") would spread to every mention of its last word, so
 * a name spreads only if it is surely one.
 */
final class Spreader {

    private final Tokens tokens;
    private final DocumentFacts facts;
    private final List<Naming> namings = new ArrayList<>();
    private final boolean[] taken;
    private final Set<String> surnames = new HashSet<>();
    private final Map<String, Integer> alone = new HashMap<>();

    Spreader(Tokens tokens, DocumentFacts facts) {
        this.tokens = tokens;
        this.facts = facts;
        this.taken = new boolean[tokens.size];
    }

    List<Naming> spread(List<Name> names) {
        for (Name name : names) if (!isPair(name)) take(name);
        for (Naming naming : namings) if (isSure(naming)) surnames.add(naming.last());
        for (int i = 0; i < tokens.size; i++) {
            Word word = tokens.at(i);
            if (taken[i]) continue;
            if (word.form().indexOf('-') > 0) parts(i, word);
            else if (word.capitalised() && surnames.contains(word.lower()) && standsAlone(i))
                take(new Name(i, i + 1));
        }
        namings.sort(Comparator.comparingInt(n -> n.span().start()));
        return namings;
    }

    private void take(Name name) {
        var naming = Naming.of(tokens, name);
        namings.add(naming);
        Arrays.fill(taken, name.from(), name.to(), true);
        if (naming.isSingle()) alone.merge(naming.first(), 1, Integer::sum);
    }

    /** Blair-Brown, when the text has Blair or Brown as well: its parts are found one by one. */
    private boolean isPair(Name name) {
        Word word = tokens.at(name.from());
        if (name.length() > 1 || word.form().indexOf('-') < 0) return false;
        return Stream.of(word.lower().split("-"))
                .mapToInt(tokens::key)
                .anyMatch(key -> key >= 0 && facts.capital[key] > 0);
    }

    /**
     * A name that may spread: its first word is a given name or an initial, or its last is mostly a
     * person elsewhere.
     */
    private boolean isSure(Naming naming) {
        Word first = tokens.at(naming.from());
        Word last = tokens.at(naming.to() - 1);
        if (last.lower().length() < 3 || last.is(Lexicon.STOP | Lexicon.CALENDAR | Lexicon.NAME_END))
            return false;
        int seen = facts.capital[last.key()];
        int named = alone.getOrDefault(naming.last(), 0);
        boolean mostly = named * 2 > seen;
        if (naming.isSingle()) return mostly && named > 1 || isName(last) && named * 3 >= seen;
        if (isSuspect(first, last)) return mostly;
        return first.shape() == Word.INITIAL || first.given() >= 1 && first.common() < 3 || named > 0;
    }

    private static boolean isName(Word word) {
        if (word.common() >= 2 || word.is(Lexicon.PLACE | Lexicon.DEMONYM)) return false;
        return word.is(Lexicon.SURNAME) || word.given() >= 2;
    }

    /** "Fulham Momentum", "Grover Cleveland": places and organisations are written so too. */
    private static boolean isSuspect(Word first, Word last) {
        if (last.is(Lexicon.ORGANISATION | Lexicon.PLACE)) return true;
        boolean given = first.given() >= 2;
        return !given && (last.is(Lexicon.DEMONYM) || first.is(Lexicon.PLACE | Lexicon.ORGANISATION));
    }

    /**
     * Not part of a longer name, and not the plain word: a capital that only the start of a sentence
     * asks for is none.
     */
    private boolean standsAlone(int i) {
        Word word = tokens.at(i);
        if (tokens.opens(i, Tokens.SENTENCE) && facts.small[word.key()] > 0 && word.is(Lexicon.COMMON))
            return false;
        Word before = tokens.near(i - 1, i);
        Word after = tokens.near(i + 1, i);
        // in a headline of capitals the neighbours' capitals say nothing
        if (word.shape() == Word.CAPITALS
                && (before.shape() == Word.CAPITALS || after.shape() == Word.CAPITALS)) return true;
        boolean follows =
                before.capitalised()
                        && !taken[i - 1]
                        && !before.is(Lexicon.TITLE | Lexicon.STOP | Lexicon.ROLE | Lexicon.CALENDAR);
        boolean leads = after.capitalised() && !taken[i + 1] && !after.is(Lexicon.SUFFIX);
        return !follows && !leads;
    }

    private void parts(int token, Word word) {
        int at = tokens.start[token];
        for (String part : word.form().split("-", -1)) {
            String lower = Lexicon.lower(part);
            if (!part.isEmpty() && Character.isUpperCase(part.charAt(0)) && surnames.contains(lower)) {
                namings.add(Naming.part(token, at, at + part.length(), lower));
            }
            at += part.length() + 1;
        }
    }
}
