package backissue.people;

import backissue.archive.PersonDraft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares what was found in an article with what a reader found: persons by name, mentions by person and form. */
final class GoldScore {

    private int right;
    private int found;
    private int wanted;
    final Set<String> differences = new TreeSet<>();

    static double f1(List<GoldScore> scores) {
        int right = scores.stream().mapToInt(s -> s.right).sum();
        return 2.0 * right / scores.stream().mapToInt(s -> s.found + s.wanted).sum();
    }

    /** Precision, recall and F1 as one line. */
    static String shown(List<GoldScore> scores) {
        double right = scores.stream().mapToInt(s -> s.right).sum();
        int found = scores.stream().mapToInt(s -> s.found).sum();
        int wanted = scores.stream().mapToInt(s -> s.wanted).sum();
        return "precision %.3f, recall %.3f, F1 %.3f".formatted(right / found, right / wanted, f1(scores));
    }

    static GoldScore persons(String slug, List<PersonDraft> drafts) {
        Map<String, Integer> gold = new HashMap<>();
        gold(slug, (person, form, times) -> gold.put(person, 1));
        Map<String, Integer> got = new HashMap<>();
        drafts.forEach(d -> got.merge(d.name(), 1, Integer::sum));
        return of(gold, got);
    }

    static GoldScore mentions(String slug, List<PersonDraft> drafts, String body) {
        Map<String, Integer> gold = new HashMap<>();
        gold(slug, (person, form, times) -> gold.merge(person + " as " + form, times, Integer::sum));
        Map<String, Integer> got = new HashMap<>();
        for (PersonDraft draft : drafts) {
            draft.mentions()
                    .forEach(s -> got.merge(
                            draft.name() + " as " + plain(body.substring(s.start(), s.end())), 1, Integer::sum));
        }
        return of(gold, got);
    }

    private static String plain(String form) {
        return form.replaceAll("[\\s\\p{Z}]+", " ");
    }

    private static GoldScore of(Map<String, Integer> gold, Map<String, Integer> got) {
        var score = new GoldScore();
        Set<String> keys = new HashSet<>(gold.keySet());
        keys.addAll(got.keySet());
        for (String key : keys) {
            int want = gold.getOrDefault(key, 0);
            int have = got.getOrDefault(key, 0);
            score.right += Math.min(want, have);
            score.wanted += want;
            score.found += have;
            if (want != have) score.differences.add(key + ": " + want + " wanted, " + have + " found");
        }
        return score;
    }

    private interface Row {
        void read(String person, String form, int times);
    }

    private static void gold(String slug, Row row) {
        try (var in = GoldScore.class.getResourceAsStream("gold/" + slug + ".tsv")) {
            new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split("\t");
                        row.read(parts[0], parts[1], Integer.parseInt(parts[2]));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
