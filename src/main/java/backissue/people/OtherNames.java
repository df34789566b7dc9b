package backissue.people;

import java.util.ArrayList;
import java.util.List;

/** The names under which other articles may know a person: Kenneth for Ken, Schroeder for Schröder. */
final class OtherNames {

    private OtherNames() {}

    /** Folded, without the name itself. */
    static List<String> of(PersonMention mention) {
        NameWords name = mention.name();
        if (name.isSingle() || name.isFamilyFirst() || name.isRegnal()) return List.of();
        List<String> rest = name.words().subList(1, name.words().size());
        List<String> names = new ArrayList<>();
        for (String given : GivenNames.otherForms(name.given())) names.add(given + " " + String.join(" ", rest));
        String written = Lexicon.lower(mention.written());
        String spelt = NameWords.fold(Accents.spelt(written));
        if (!spelt.equals(NameWords.fold(written))) names.add(spelt);
        String last = rest.getLast();
        String plain = last.replace("ae", "a").replace("oe", "o").replace("ue", "u");
        boolean umlaut = !plain.equals(last) && plain.length() > 3;
        if (umlaut) {
            names.add(String.join(" ", name.words().subList(0, name.words().size() - 1)) + " " + plain);
        }
        return names;
    }
}
