package backissue.archive;

import java.util.Set;

/** How a person's name is put in order. */
public final class PersonName {

    /** What may follow a surname. */
    private static final Set<String> SUFFIXES = Set.of("jr", "jnr", "sr", "snr", "ii", "iii", "iv");

    private static final Set<String> TITLES =
            Set.of("dr", "prof", "professor", "mr", "mrs", "ms", "miss", "sir", "dame", "rev", "revd", "reverend");

    private PersonName() {}

    /** The name without its titles: {@code Clara Penrose} of {@code Dr Clara Penrose}; {@code Dr Penrose} stays. */
    public static String untitled(String name) {
        var rest = name.strip();
        var words = rest.split("\\s+");
        int from = 0;
        while (words.length - from > 2 && TITLES.contains(Slug.fold(words[from]))) from++;
        return from == 0 ? rest : String.join(" ", java.util.Arrays.copyOfRange(words, from, words.length));
    }

    /**
     * The name as an index sorts it: folded, the surname first. {@code C Wright Mills} gives {@code mills c wright}.
     */
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
