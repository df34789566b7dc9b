package backissue.archive;

import java.util.Set;

/** How a person's name is put in order. */
public final class PersonName {

    /** What may follow a surname. */
    private static final Set<String> SUFFIXES = Set.of("jr", "jnr", "sr", "snr", "ii", "iii", "iv");

    private PersonName() {}

    /** The name as an index sorts it: folded, the surname first. {@code C Wright Mills} gives {@code mills c wright}. */
    public static String sortKey(String name) {
        var folded = Slug.fold(name);
        var words = folded.split(" ");
        int surname = words.length - 1;
        while (surname > 0 && SUFFIXES.contains(words[surname])) surname--;
        if (surname == 0) return folded;
        var rest = folded.substring(0, folded.length() - tail(words, surname).length() - 1);
        return tail(words, surname) + " " + rest;
    }

    private static String tail(String[] words, int from) {
        return String.join(" ", java.util.Arrays.asList(words).subList(from, words.length));
    }
}
