package backissue.people;

import java.util.HashSet;
import java.util.Set;

/** Names that are no person's: storms and ships, clubs, firms called after their founder, illnesses, lines, prizes. */
final class NonPersons {

    private static final Set<String> HEADS = WordList.read("not-person-heads.txt");
    private static final Set<String> CLUBS = folded("clubs.txt");
    private static final Set<String> COMPANIES = folded("namesake-companies.txt");
    private static final Set<String> DISEASES = WordList.read("diseases.txt");
    private static final Set<String> TOWNS = WordList.read("towns.txt");
    private static final Set<String> MATCHES = WordList.read("match-verbs.txt");
    private static final Set<String> THINGS = WordList.read("eponyms.txt");
    private static final Set<String> RELATIVES = Set.of("who", "whom", "whose");

    private final Tokens tokens;
    private final Set<String> surnames;

    /** @param surnames those of persons that the text names in full */
    NonPersons(Tokens tokens, Set<String> surnames) {
        this.tokens = tokens;
        this.surnames = surnames;
    }

    private static Set<String> folded(String list) {
        Set<String> names = new HashSet<>();
        WordList.forEach(list, name -> names.add(NameWords.fold(name)));
        return names;
    }

    boolean has(TokenSpan name) {
        String words = words(name);
        return isHeaded(name)
                || CLUBS.contains(words)
                || COMPANIES.contains(words) && !isPerson(name)
                || isDisease(name)
                || isCalledAfter(name)
                || isDefeated(name);
    }

    private String words(TokenSpan name) {
        var words = new StringBuilder();
        for (int i = name.from(); i < name.to(); i++) {
            if (i > name.from()) words.append(' ');
            words.append(tokens.folded(i));
        }
        return words.toString();
    }

    /** Storm Doris, and Doris where Storm stands before it; Storm Thorgerson is a person. */
    private boolean isHeaded(TokenSpan name) {
        WordForm first = tokens.at(name.from());
        WordForm before = tokens.near(name.from() - 1, name.from());
        if (name.length() == 2 && isHead(first)) {
            return tokens.at(name.from() + 1).given() > 0 || first.given() == 0;
        }
        return name.length() < 3 && isHead(before);
    }

    private static boolean isHead(WordForm word) {
        return word.capitalised() && HEADS.contains(word.lower().replace(".", ""));
    }

    /** What only a person does or is called. */
    private boolean isPerson(TokenSpan name) {
        WordForm before = tokens.near(name.from() - 1, name.from());
        WordForm after = tokens.near(name.to(), name.to() - 1);
        WordForm next = tokens.near(name.to() + 1, name.to());
        boolean titled = before.is(Lexicon.TITLE | Lexicon.ROLE);
        boolean told = after.form().equals(",") && (RELATIVES.contains(next.lower()) || isRoleSoon(name.to() + 1));
        return titled || told || after.is(Lexicon.SAYING) && after.shape() == WordForm.LOWER;
    }

    private boolean isRoleSoon(int from) {
        for (int i = from; i < from + 4; i++) {
            WordForm word = tokens.near(i, from - 1);
            if (word.shape() == WordForm.MARK) return false;
            if (word.is(Lexicon.ROLE) && word.shape() == WordForm.LOWER) return true;
        }
        return false;
    }

    /** Parkinson's, unless Parkinson is somebody of the text. */
    private boolean isDisease(TokenSpan name) {
        return name.length() == 1
                && DISEASES.contains(tokens.at(name.from()).lower())
                && tokens.near(name.to(), name.from()).lower().equals("'s")
                && !surnames.contains(tokens.folded(name.from()))
                && !tokens.near(name.to() + 1, name.to()).capitalised();
    }

    /** The Booker prize, the Victoria line, Parkinson's disease: called after somebody, and names nobody. */
    private boolean isCalledAfter(TokenSpan name) {
        if (name.length() > 2 || name.length() == 1 && surnames.contains(tokens.folded(name.from()))) return false;
        boolean owner = tokens.near(name.to(), name.from()).lower().equals("'s");
        if (owner && name.length() > 1) return false;
        WordForm thing = tokens.near(owner ? name.to() + 1 : name.to(), name.from());
        return thing.shape() == WordForm.LOWER && THINGS.contains(thing.lower());
    }

    /** Lost to Carlisle: a place that plays. */
    private boolean isDefeated(TokenSpan name) {
        WordForm word = tokens.at(name.from());
        boolean town = word.is(Lexicon.PLACE) || TOWNS.contains(word.lower());
        if (name.length() > 1 || !town || surnames.contains(tokens.folded(name.from()))) return false;
        String before = tokens.near(name.from() - 1, name.from()).lower();
        String two = tokens.near(name.from() - 2, name.from()).lower() + " " + before;
        return MATCHES.contains(before) || MATCHES.contains(two);
    }
}
