package backissue.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A person in the making: the fullest form of the name, and the places found so far. */
final class Person {

    private static final Set<String> ENDS = WordList.read("name-ends.txt");

    private final Naming fullest;
    private final List<Naming> namings = new ArrayList<>();
    private final Set<String> honorifics = new HashSet<>();
    private int byFullName;

    Person(Naming fullest, String honorific) {
        this.fullest = fullest;
        add(fullest, honorific);
    }

    void add(Naming naming, String honorific) {
        namings.add(naming);
        if (!honorific.isEmpty()) honorifics.add(honorific);
        if (!naming.isSingle()) byFullName++;
    }

    Naming fullest() {
        return fullest;
    }

    List<Naming> namings() {
        return namings;
    }

    int byFullName() {
        return byFullName;
    }

    boolean bears(String honorific) {
        return honorifics.contains(honorific);
    }

    String surname() {
        return surname(fullest.words());
    }

    /** The last word that is not Jr and the like. */
    static String surname(List<String> words) {
        int last = words.size() - 1;
        while (last > 0 && ENDS.contains(words.get(last))) last--;
        return words.get(last);
    }

    /**
     * Whether another name of several words is this one or a shortening of it: W Mills, Wright Mills,
     * C Wright Mills.
     */
    boolean agrees(List<String> shorter) {
        List<String> longer = fullest.words();
        if (fullest.isSingle() || !surname(shorter).equals(surname(longer))) return false;
        // J Mills is not Michael James Mills: an initial opens a shorter name only where the longer one
        // opens
        int at =
                sameOrInitial(shorter.getFirst(), longer.getFirst())
                        ? 0
                        : longer.indexOf(shorter.getFirst());
        if (at < 0) return false;
        for (String word : shorter) {
            while (at < longer.size() && !sameOrInitial(word, longer.get(at))) at++;
            if (at++ == longer.size()) return ENDS.contains(word);
        }
        return true;
    }

    private static boolean sameOrInitial(String a, String b) {
        if (a.equals(b)) return true;
        return (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
    }
}
