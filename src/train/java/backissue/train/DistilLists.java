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
 * <p>{@code DistilLists --names FOLDER --stdlib FOLDER --wordnet FOLDER --out FOLDER}
 *
 * <ul>
 *   <li>names: {@code male_names.txt} and {@code female_names.txt} of clearnlp-dictionary;
 *   <li>stdlib: {@code data/names.txt} of the two packages of first names, saved as {@code
 *       male.txt} and {@code female.txt};
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
        distil.givenNames(options.path("names"), options.path("stdlib"));
        var wordNet = WordNet.read(options.path("wordnet"));
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
    private void givenNames(Path counted, Path listed) throws IOException {
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
        write("given-names.txt", lines(names), "given names, commonness 1 to 3", Notices.GIVEN_NAMES);
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
