package backissue.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The names that follow one title together: Messrs Prescott and Straw. */
final class PluralTitles {

    private static final Set<String> JOINTS = Set.of("and", "&");

    private final Tokens tokens;

    PluralTitles(Tokens tokens) {
        this.tokens = tokens;
    }

    List<TokenSpan> join(List<TokenSpan> names) {
        List<TokenSpan> all = new ArrayList<>(names);
        for (int i = 0; i < tokens.size - 3; i++) {
            if (!Titles.isPlural(tokens.at(i))) continue;
            List<TokenSpan> titled = after(i + 1);
            if (titled.size() < 2) continue;
            int from = i;
            int to = titled.getLast().to();
            all.removeIf(name -> name.from() < to && name.to() > from);
            all.addAll(titled);
        }
        all.sort(Comparator.comparingInt(TokenSpan::from));
        return all;
    }

    /** The names of a list that begins here, none if it is not one. */
    private List<TokenSpan> after(int from) {
        List<TokenSpan> names = new ArrayList<>();
        for (int i = from; i < tokens.size; ) {
            int to = i;
            while (tokens.near(to, from).capitalised() && !tokens.at(to).is(Lexicon.STOP)) to++;
            if (to == i) return List.of();
            names.add(new TokenSpan(i, to));
            String joint = tokens.near(to, from).lower();
            boolean last = names.size() > 1 && JOINTS.contains(tokens.at(i - 1).lower());
            if (last) return names;
            if (!JOINTS.contains(joint) && !joint.equals(",")) return List.of();
            i = to + 1;
        }
        return List.of();
    }
}
