package backissue.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the lists know of given names: the gender most of their bearers have, and which are short for which. */
final class GivenNames {

    private static final Map<String, Gender> GENDERS = genders();
    private static final Map<String, Set<Integer>> VARIANTS = variants();
    private static final Map<String, Set<String>> OTHERS = others();

    private GivenNames() {}

    private static Map<String, Gender> genders() {
        Map<String, Gender> genders = new HashMap<>(1 << 16);
        for (String list : List.of("given-name-genders.txt", "given-names-abroad.txt")) {
            WordList.forEach(list, line -> {
                int space = line.lastIndexOf(' ');
                genders.put(NameWords.fold(line.substring(0, space)), Gender.of(line.substring(space + 1)));
            });
        }
        return genders;
    }

    private static Map<String, Set<Integer>> variants() {
        Map<String, Set<Integer>> rows = new HashMap<>();
        int[] row = {0};
        WordList.forEach("given-name-variants.txt", line -> {
            row[0]++;
            for (String name : line.replace("~", "").split(" ")) {
                rows.computeIfAbsent(name, n -> new HashSet<>()).add(row[0]);
            }
        });
        return rows;
    }

    private static Map<String, Set<String>> others() {
        Map<String, Set<String>> others = new HashMap<>();
        WordList.forEach("given-name-variants.txt", line -> {
            List<String> names = List.of(line.split(" "));
            for (String name : names.subList(1, names.size())) {
                if (name.endsWith("~")) continue;
                others.computeIfAbsent(names.getFirst(), n -> new TreeSet<>()).add(name);
                others.computeIfAbsent(name, n -> new TreeSet<>()).add(names.getFirst());
            }
        });
        return others;
    }

    /** The full and short forms of a given name, folded, that are hardly ever another person's. */
    static Set<String> otherForms(String name) {
        return OTHERS.getOrDefault(name, Set.of());
    }

    /** The gender of most who bear a given name, folded. */
    static Gender gender(String name) {
        return GENDERS.getOrDefault(name, Gender.UNKNOWN);
    }

    /** Whether a name, folded, is first of all a given name: one that is shortened, or the short form of one. */
    static boolean isUsual(String name) {
        return VARIANTS.containsKey(name);
    }

    /** Whether two given names, folded, are forms of one: Ken and Kenneth, Tony and Anthony. */
    static boolean areVariants(String a, String b) {
        if (a.equals(b)) return true;
        Set<Integer> rows = VARIANTS.getOrDefault(a, Set.of());
        return VARIANTS.getOrDefault(b, Set.of()).stream().anyMatch(rows::contains);
    }
}
