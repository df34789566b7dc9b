package backissue.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** People who share a surname that is written once: "Bill and Hillary Clinton", "Charlotte, Emily and Anne Brontë". */
final class Couples {

    private static final Set<String> JOINTS = Set.of("and", "&");

    private final Tokens tokens;
    private final List<PersonMention> mentions;
    private final PersonMention[] endingAt;
    private final Set<String> surnames = new HashSet<>();

    Couples(Tokens tokens, List<PersonMention> mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.endingAt = new PersonMention[tokens.size + 1];
        for (PersonMention mention : mentions) {
            endingAt[mention.to()] = mention;
            if (!mention.isSingle()) surnames.add(mention.name().surname());
        }
    }

    /** The mentions with the surname added where a given name shares that of the name after it. */
    List<PersonMention> complete() {
        List<PersonMention> completed = new ArrayList<>(mentions);
        for (PersonMention mention : mentions) {
            if (mention.isSingle()
                    || mention.name().isFamilyFirst()
                    || mention.name().isRegnal()) continue;
            if (!JOINTS.contains(tokens.near(mention.from() - 1, mention.from()).lower())) continue;
            int to = mention.from() - 1;
            while (to > 0 && isPartner(to, mention)) {
                PersonMention alone = endingAt[to] == null ? single(to - 1) : endingAt[to];
                completed.remove(alone);
                completed.add(alone.withSurname(mention));
                boolean listed = tokens.near(to - 2, to).form().equals(",");
                to = listed ? to - 2 : -1;
            }
        }
        completed.sort(Comparator.comparingInt(n -> n.span().start()));
        return completed;
    }

    private PersonMention single(int i) {
        return PersonMention.of(tokens, new TokenSpan(i, i + 1));
    }

    /** Whether a given name that stands alone ends here. */
    private boolean isPartner(int to, PersonMention mention) {
        PersonMention found = endingAt[to];
        if (found != null && !found.isSingle()) return false;
        WordForm word = tokens.near(to - 1, mention.from());
        WordForm before = tokens.near(to - 2, to - 1);
        if (!word.capitalised() || word.given() == 0) return false;
        boolean titled = before.is(Lexicon.TITLE) && before.capitalised();
        boolean inside = before.capitalised() && !tokens.opens(to - 2, Tokens.SENTENCE);
        if (titled || found == null && inside) return false;
        if (surnames.contains(tokens.folded(to - 1)) || isCalledOtherwise(tokens.folded(to - 1), mention)) return false;
        Gender gender = GivenNames.gender(tokens.folded(to - 1));
        boolean pair = gender.contradicts(GivenNames.gender(mention.name().given()));
        // Thatcher and Clinton are given names too
        boolean usual = word.given() == 3 || GivenNames.isUsual(tokens.folded(to - 1));
        boolean surname =
                word.is(Lexicon.SURNAME) && !usual && tokens.at(to).lower().equals("and");
        return pair || !surname || isGivenElsewhere(to - 1);
    }

    /** Whether the text has a person of this given name and another surname. */
    private boolean isCalledOtherwise(String given, PersonMention mention) {
        boolean same = false;
        boolean other = false;
        for (PersonMention m : mentions) {
            if (m.isSingle() || !m.name().given().equals(given)) continue;
            if (m.name().surname().equals(mention.name().surname())) same = true;
            else other = true;
        }
        return other && !same;
    }

    private boolean isGivenElsewhere(int i) {
        return mentions.stream().anyMatch(m -> !m.isSingle() && m.name().given().equals(tokens.folded(i)));
    }
}
