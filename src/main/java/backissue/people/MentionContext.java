package backissue.people;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Which of several persons of one name a mention means: by titles, by what follows, by nearness. */
final class MentionContext {

    private static final int REACH = 10; // words after a name in which a pronoun may say the gender
    private static final Map<String, Gender> SUBJECTS = Map.of(
            "he",
            Gender.MALE,
            "his",
            Gender.MALE,
            "himself",
            Gender.MALE,
            "she",
            Gender.FEMALE,
            "herself",
            Gender.FEMALE);

    private final Tokens tokens;

    MentionContext(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Who bears the title, whose gender fits, who was named last in the block, who is named in full most. */
    MentionCluster likeliest(List<MentionCluster> sharing, PersonMention mention, String title) {
        if (sharing.size() == 1) return sharing.getFirst();
        var titled =
                sharing.stream().filter(p -> !title.isEmpty() && p.bears(title)).toList();
        if (titled.size() == 1) return titled.getFirst();
        Gender gender = genderAfter(mention);
        var fitting = sharing.stream()
                .filter(p -> gender != Gender.UNKNOWN && p.gender() == gender)
                .toList();
        var left = fitting.isEmpty() ? sharing : fitting;
        return left.stream()
                .max(Comparator.comparingInt(p -> closeness(p, mention)))
                .orElseThrow();
    }

    /** "Kinnock, a miner's son", "Brown lost his temper". */
    private Gender genderAfter(PersonMention mention) {
        boolean apposition = tokens.near(mention.to(), mention.from()).form().equals(",");
        for (int i = mention.to(); i < mention.to() + REACH; i++) {
            WordForm word = tokens.near(i, mention.from());
            if (word.key() < 0 || word.capitalised() || isStop(word)) return Gender.UNKNOWN;
            if (SUBJECTS.containsKey(word.lower())) return SUBJECTS.get(word.lower());
            boolean owner = tokens.near(i + 1, i).lower().equals("'s");
            if (apposition && !owner && Gender.ofNoun(word.lower()) != Gender.UNKNOWN) {
                return Gender.ofNoun(word.lower());
            }
            if (i > mention.to() && word.form().equals(",")) apposition = false;
        }
        return Gender.UNKNOWN;
    }

    private int closeness(MentionCluster person, PersonMention mention) {
        PersonMention before = null;
        for (PersonMention m : person.mentions())
            if (m.from() < mention.from() && (before == null || m.from() > before.from())) before = m;
        int score = before == null ? 0 : 1_000;
        if (before != null && isOneBlock(before.from(), mention.from())) {
            // whoever the block calls by the given name is not whom it calls by the surname
            boolean byGivenName = before.isSingle()
                    && before.first().equals(person.fullest().name().given());
            boolean bySurname = !mention.first().equals(person.fullest().name().given());
            if (!byGivenName || !bySurname) score += 100_000;
            score += 10_000 + before.from() - mention.from();
        }
        return score + person.byFullName() * 10 + Math.min(9, person.mentions().size());
    }

    private boolean isOneBlock(int from, int to) {
        for (int i = from + 1; i <= to; i++) if (tokens.opens(i, Tokens.BLOCK)) return false;
        return true;
    }

    boolean isOneSentence(PersonMention one, PersonMention two) {
        int from = Math.min(one.to(), two.to());
        int to = Math.max(one.from(), two.from());
        for (int i = from; i < to; i++) if (tokens.opens(i, Tokens.BLOCK) || isStop(tokens.at(i))) return false;
        return true;
    }

    private static boolean isStop(WordForm word) {
        return word.form().equals(".") || word.form().equals("?") || word.form().equals("!");
    }
}
