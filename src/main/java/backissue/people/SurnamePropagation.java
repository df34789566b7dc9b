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
 * Adds the mentions a recogniser missed: the surname of a person named in full, the parts of Blair-Brown. A wrong full
 * name ("New Labour") would propagate to every mention of its last word, so a name spreads only if it is surely one.
 */
final class SurnamePropagation {

    private static final Set<String> AUXILIARIES = WordList.read("auxiliaries.txt");
    private static final Set<String> PREPOSITIONS = WordList.read("prepositions-of-place.txt");

    private final Tokens tokens;
    private final WordUsage usage;
    private final List<PersonMention> mentions = new ArrayList<>();
    private final NonPersons nonPersons;
    private final boolean[] taken;
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> middles = new HashSet<>();
    private final Set<String> doubtful = new HashSet<>(); // may be a place as well
    private final Map<String, Integer> alone = new HashMap<>();

    SurnamePropagation(Tokens tokens, WordUsage usage, NonPersons nonPersons) {
        this.nonPersons = nonPersons;
        this.tokens = tokens;
        this.usage = usage;
        this.taken = new boolean[tokens.size];
    }

    List<PersonMention> propagate(List<TokenSpan> names) {
        for (TokenSpan name : names) if (!isPair(name)) take(name);
        for (PersonMention mention : mentions) {
            String surname = mention.name().surname();
            if (isSure(mention)) surnames.add(surname);
            else if (isFullName(mention)) doubtful.add(surname);
            List<String> words = mention.words();
            for (int w = 1; w < words.size() - 1; w++) if (words.get(w).length() > 3) middles.add(words.get(w));
        }
        for (PersonMention mention : mentions)
            if (!mention.isSingle()) mention.nickname().ifPresent(surnames::add);
        for (int i = 0; i < tokens.size; i++) {
            WordForm word = tokens.at(i);
            if (taken[i]) continue;
            boolean surname = word.capitalised()
                    && (surnames.contains(tokens.folded(i)) || doubtful.contains(tokens.folded(i)) && isAgent(i));
            if (!surname && word.form().indexOf('-') > 0) parts(i, word);
            else if (surname && standsAlone(i) && !nonPersons.has(new TokenSpan(i, i + 1)))
                take(new TokenSpan(isMiddle(i - 1) ? i - 1 : i, i + 1));
        }
        mentions.sort(Comparator.comparingInt(n -> n.span().start()));
        return mentions;
    }

    /** Wright Mills, of C Wright Mills. */
    private boolean isMiddle(int i) {
        return i >= 0 && !taken[i] && tokens.at(i).capitalised() && middles.contains(tokens.folded(i));
    }

    private void take(TokenSpan name) {
        var mention = PersonMention.of(tokens, name);
        mentions.add(mention);
        Arrays.fill(taken, name.from(), name.to(), true);
        if (mention.isSingle()) alone.merge(mention.first(), 1, Integer::sum);
    }

    /** Blair-Brown, when the text has Blair or Brown as well: its parts are found one by one. */
    private boolean isPair(TokenSpan name) {
        WordForm word = tokens.at(name.from());
        if (name.length() > 1 || word.form().indexOf('-') < 0) return false;
        return Stream.of(word.lower().split("-"))
                .mapToInt(tokens::key)
                .anyMatch(key -> key >= 0 && usage.capital[key] > 0);
    }

    /**
     * A name that may propagate: its first word is a given name or an initial, or its last is mostly a person
     * elsewhere.
     */
    private boolean isSure(PersonMention mention) {
        WordForm first = tokens.at(mention.from());
        WordForm last = tokens.at(mention.to() - 1);
        if (mention.name().isFamilyFirst()) return true;
        // the surname of Martin Luther King Jr is one that only the full name tells
        if (mention.name().isRegnal() || mention.name().end().isEmpty() && last.is(Lexicon.NAME_END)) return false;
        if (last.is(Lexicon.CALENDAR)) return first.given() >= 2 && !first.is(Lexicon.CALENDAR);
        if (last.lower().length() < 3 && mention.name().end().isEmpty() || last.is(Lexicon.STOP)) return false;
        int seen = usage.capital[last.key()];
        int named = alone.getOrDefault(mention.name().surname(), 0);
        boolean mostly = named * 2 > seen;
        if (mention.isSingle()) return mostly && named > 1 || isName(last) && named * 3 >= seen;
        if (isSuspect(first, last)) return mostly;
        return first.shape() == WordForm.INITIAL || first.given() >= 1 && first.common() < 3 || named > 0;
    }

    private static boolean isName(WordForm word) {
        if (word.common() >= 2 || word.is(Lexicon.PLACE | Lexicon.DEMONYM)) return false;
        return word.is(Lexicon.SURNAME) || word.given() >= 2;
    }

    /** "Fulham Momentum", "Grover Cleveland": places and organisations are written so too. */
    private static boolean isSuspect(WordForm first, WordForm last) {
        if (last.is(Lexicon.ORGANISATION | Lexicon.PLACE)) return true;
        boolean given = first.given() >= 2;
        return !given && (last.is(Lexicon.DEMONYM) || first.is(Lexicon.PLACE | Lexicon.ORGANISATION));
    }

    /**
     * Not part of a longer name, and not the plain word: a capital that only the start of a sentence asks for is none.
     */
    private boolean standsAlone(int i) {
        WordForm word = tokens.at(i);
        if (tokens.opens(i, Tokens.SENTENCE) && usage.small[word.key()] > 0 && word.is(Lexicon.COMMON)) return false;
        WordForm before = tokens.near(i - 1, i);
        WordForm after = tokens.near(i + 1, i);
        if (word.is(Lexicon.CALENDAR) && !isAgent(i)) return false;
        // in a headline of capitals the neighbours' capitals say nothing
        if (word.shape() == WordForm.CAPITALS
                && (before.shape() == WordForm.CAPITALS || after.shape() == WordForm.CAPITALS)) return true;
        boolean follows = before.capitalised()
                && !taken[i - 1]
                && !opensOnly(i - 1, before)
                && !isMiddle(i - 1)
                && !before.is(Lexicon.TITLE | Lexicon.STOP | Lexicon.ROLE | Lexicon.CALENDAR);
        boolean leads = after.capitalised() && !taken[i + 1] && !after.is(Lexicon.SUFFIX);
        return !follows && !leads;
    }

    /** Perhaps Prescott, Poor Prescott: a capital that only the start of the sentence asks for. */
    private boolean opensOnly(int i, WordForm word) {
        return tokens.opens(i, Tokens.SENTENCE) && word.given() < 2 && word.common() >= 2;
    }

    /** A given name and one more word, which may be a place too: John Prescott. */
    private static boolean isFullName(PersonMention mention) {
        return mention.words().size() == 2 && GivenNames.gender(mention.first()) != Gender.UNKNOWN;
    }

    /** Does what persons do, or stands where no place or date stands: May had gone, May's plan; not "in May". */
    private boolean isAgent(int i) {
        WordForm before = tokens.near(i - 1, i);
        WordForm after = tokens.near(i + 1, i);
        boolean acts = AUXILIARIES.contains(after.lower())
                || after.lower().equals("'s")
                || after.is(Lexicon.SAYING) && after.shape() == WordForm.LOWER;
        boolean asked = opensOnly(i - 1, before) || before.is(Lexicon.STOP) && tokens.opens(i - 1, Tokens.SENTENCE);
        boolean placed = before.shape() == WordForm.DIGITS || PREPOSITIONS.contains(before.lower());
        return (acts || asked && !tokens.at(i).is(Lexicon.CALENDAR) || before.is(Lexicon.ADDRESS)) && !placed;
    }

    private void parts(int token, WordForm word) {
        int at = tokens.start[token];
        for (String part : word.form().split("-", -1)) {
            boolean capital = !part.isEmpty() && Character.isUpperCase(part.charAt(0));
            if (capital && surnames.contains(NameWords.fold(part))) {
                mentions.add(PersonMention.part(token, at, at + part.length(), part));
            }
            at += part.length() + 1;
        }
    }
}
