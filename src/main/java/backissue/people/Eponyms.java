package backissue.people;

import java.util.Set;

/** What is called after somebody without naming anybody: Parkinson's disease, the Laffer curve. */
final class Eponyms {

    private static final Set<String> THINGS = WordList.read("eponyms.txt");

    private Eponyms() {}

    static boolean isOne(Tokens tokens, int i) {
        int thing = tokens.at(i + 1).lower().equals("'s") ? i + 2 : i + 1;
        return THINGS.contains(tokens.near(thing, i).lower());
    }
}
