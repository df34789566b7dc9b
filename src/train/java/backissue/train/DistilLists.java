package backissue.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Distils the word lists of the recogniser from public dictionaries, once.
 *
 * <p>{@code DistilLists --names FOLDER --stdlib FOLDER --faker FOLDER --wordnet FOLDER --out FOLDER}
 *
 * <ul>
 *   <li>names: {@code male_names.txt} and {@code female_names.txt} of clearnlp-dictionary;
 *   <li>stdlib: {@code data/names.txt} of the two packages of first names, saved as {@code
 *       male.txt} and {@code female.txt};
 *   <li>faker: the locale files ({@code *.yml}) of datafaker;
 *   <li>wordnet: {@code data.noun}, its sisters and {@code cntlist.rev} of WordNet 3.1.
 * </ul>
 */
public final class DistilLists {

    private static final String WORD = "[\\p{L}][\\p{L}'’-]+";

    private final Path out;

    private DistilLists(Path out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        var options = Options.of(args);
        var distil = new DistilLists(options.path("out"));
        var wordNet = WordNet.read(options.path("wordnet"));
        var abroad = FakerNames.read(options.path("faker"));
        distil.givenNames(options.path("names"), options.path("stdlib"), abroad, wordNet);
        distil.genders(options.path("names"), options.path("stdlib"), abroad);
        distil.write("places.txt", wordNet.places(), "place names", Notices.WORDNET);
        distil.write(
                "demonyms.txt",
                wordNet.demonyms(),
                "peoples, faiths and adjectives of names",
                Notices.WORDNET);
        distil.write(
                "surnames.txt", wordNet.surnames(), "last names of people of note", Notices.WORDNET);
        distil.write(
                "groups.txt",
                wordNet.groups(),
                "words in names of organisations, works and events",
                Notices.WORDNET);
        distil.write(
                "common-words.txt",
                wordNet.commonWords(),
                "lower-case words, commonness 1 to 3",
                Notices.WORDNET);
    }

    /**
     * Given names with a commonness of 1 (only listed) to 3 (held by a thousand of a year's births).
     */
    private void givenNames(Path counted, Path listed, FakerNames abroad, WordNet wordNet) throws IOException {
        Map<String, Integer> names = new TreeMap<>();
        for (String file : List.of("male.txt", "female.txt")) {
            for (String name : Files.readAllLines(listed.resolve(file))) {
                if (name.matches(WORD)) names.put(name.toLowerCase(Locale.ROOT), 1);
            }
        }
        for (String file : List.of("male_names.txt", "female_names.txt")) {
            for (String line : Files.readAllLines(counted.resolve(file))) {
                String[] parts = line.split("\t");
                if (parts.length < 2 || !parts[0].matches(WORD)) continue;
                int count = Integer.parseInt(parts[1].trim());
                names.merge(
                        parts[0].toLowerCase(Locale.ROOT), count >= 1000 ? 3 : count >= 60 ? 2 : 1, Math::max);
            }
        }
        List<String> stopWords = Files.readAllLines(out.resolve("stop-words.txt"));
        for (String name : abroad.names()) {
            // Even and Odd are given names in Norway, and plain words here
            boolean plain = wordNet.counts().getOrDefault(name, 0) > 0 || wordNet.places().contains(name)
                    || stopWords.contains(name);
            if (!plain) names.merge(name, 1, Math::max);
        }
        write("given-names.txt", lines(names), "given names, commonness 1 to 3", Notices.GIVEN_NAMES);
    }

    /** Given names borne by one gender five times as often as by the other, or listed for one only. */
    private void genders(Path counted, Path listed, FakerNames abroad) throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        for (int gender = 0; gender < 2; gender++) {
            int g = gender;
            String kind = gender == 0 ? "male" : "female";
            for (String line : Files.readAllLines(counted.resolve(kind + "_names.txt"))) {
                String[] parts = line.split("\t");
                if (parts.length == 2) count(counts, parts[0], g, Integer.parseInt(parts[1].trim()));
            }
            // as many as the rarest of those that are counted
            Files.readAllLines(listed.resolve(kind + ".txt")).forEach(name -> count(counts, name, g, 10));
            (g == 0 ? abroad.male() : abroad.female()).forEach(name -> count(counts, name, g, 10));
        }
        Map<String, String> genders = new TreeMap<>();
        counts.forEach((name, n) -> {
            if (n[0] > 5 * n[1]) genders.put(name, "m");
            else if (n[1] > 5 * n[0]) genders.put(name, "f");
        });
        List<String> lines = genders.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
        write("given-name-genders.txt", lines, "given names mostly of one gender", Notices.GIVEN_NAMES);
    }

    private static void count(Map<String, int[]> counts, String name, int gender, int times) {
        if (name.toLowerCase(Locale.ROOT).matches(WORD))
            counts.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new int[2])[gender] += times;
    }

    static List<String> lines(Map<String, Integer> ranked) {
        List<String> lines = new ArrayList<>();
        ranked.forEach((word, rank) -> lines.add(word + " " + rank));
        return lines;
    }

    private void write(String file, Iterable<String> lines, String what, String notice)
            throws IOException {
        List<String> all = new ArrayList<>();
        all.add("# " + what + "; made by DistilLists");
        notice.lines().forEach(line -> all.add("# " + line));
        lines.forEach(all::add);
        Files.write(out.resolve(file), all);
    }
}
