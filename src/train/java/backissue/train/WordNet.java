package backissue.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the recogniser wants of WordNet: its names by kind, and its lower-case words by how common
 * they are.
 */
record WordNet(
        Set<String> places,
        Set<String> demonyms,
        Set<String> surnames,
        Set<String> groups,
        Map<String, Integer> counts) {

    private static final int LOCATION = 15;
    private static final int PERSON = 18;

    static WordNet read(Path folder) throws IOException {
        var wordNet =
                new WordNet(
                        new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
        for (String part : List.of("noun", "verb", "adj", "adv")) {
            for (String line : Files.readAllLines(folder.resolve("data." + part))) {
                if (!line.startsWith("  ")) wordNet.synset(part, line);
            }
        }
        for (String line : Files.readAllLines(folder.resolve("cntlist.rev"))) wordNet.count(line);
        return wordNet;
    }

    private void synset(String part, String line) {
        String[] fields = line.split(" ");
        int file = Integer.parseInt(fields[1]);
        boolean instance = line.contains(" @i ");
        int words = Integer.parseInt(fields[3], 16);
        for (int w = 0; w < words; w++) {
            String word = fields[4 + 2 * w].replaceAll("\\(.*\\)", "");
            if (Character.isUpperCase(word.charAt(0))) name(part, file, instance, word.split("_"));
            else if (word.matches("[a-z]{2,}")) counts.putIfAbsent(word, 0);
        }
    }

    private void name(String part, int file, boolean instance, String[] words) {
        String last = lower(words[words.length - 1]);
        if (part.equals("adj")) {
            demonyms.add(last);
        } else if (!part.equals("noun")) {
            return;
        } else if (file == LOCATION) {
            if (words.length <= 3) places.add(lower(String.join(" ", words)));
        } else if (file == PERSON) {
            if (instance) surname(words, last);
            else if (words.length == 1) demonyms.add(last);
        } else {
            for (String word : words) if (word.matches("[A-Z][a-z]{2,}")) groups.add(lower(word));
        }
    }

    private void surname(String[] words, String last) {
        // a name such as "Alexander the Great" or "Henry VIII" has no last name
        if (last.matches("[\\p{L}'-]{3,}") && words[words.length - 1].matches("\\p{Lu}.*\\p{Ll}.*"))
            surnames.add(last);
    }

    private void count(String line) {
        String[] fields = line.split(" ");
        String lemma = fields[0].substring(0, fields[0].indexOf('%'));
        if (counts.containsKey(lemma))
            counts.merge(lemma, Integer.parseInt(fields[fields.length - 1]), Integer::sum);
    }

    List<String> commonWords() {
        Map<String, Integer> ranked = new TreeMap<>();
        counts.forEach((word, count) -> ranked.put(word, count >= 20 ? 3 : count >= 1 ? 2 : 1));
        return DistilLists.lines(ranked);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
