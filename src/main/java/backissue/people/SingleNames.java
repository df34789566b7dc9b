package backissue.people;

import java.util.HashMap;
import java.util.Map;

/** People known by one name: Voltaire, Sting. */
final class SingleNames {

    /** By the folded name: whether it is a plain word as well. */
    private static final Map<String, Boolean> NAMES = read();

    private SingleNames() {}

    private static Map<String, Boolean> read() {
        Map<String, Boolean> names = new HashMap<>();
        WordList.forEach("single-names.txt", line -> {
            boolean plain = line.endsWith("?");
            names.put(NameWords.fold(plain ? line.substring(0, line.length() - 2) : line), plain);
        });
        return names;
    }

    static boolean has(String folded) {
        return NAMES.containsKey(folded);
    }

    /** Whether the name is a plain word too, or a title, so that more than a capital must tell. */
    static boolean isPlainWord(String folded) {
        return NAMES.getOrDefault(folded, false);
    }
}
