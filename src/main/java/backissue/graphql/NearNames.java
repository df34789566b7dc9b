package backissue.graphql;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which names come near one that is written wrongly. */
final class NearNames {

    /** So many are told. */
    static final int MOST = 3;

    private NearNames() {}

    /** The names that are nearest, if they are near. */
    static List<String> to(String wrong, Stream<String> names) {
        var byDistance = names.filter(name -> !name.startsWith("__"))
                .collect(Collectors.groupingBy(
                        name -> distance(wrong, name), TreeMap::new, Collectors.toCollection(TreeSet::new)));
        boolean far = byDistance.isEmpty() || byDistance.firstKey() > wrong.length() * 2 / 5 + 1;
        return far
                ? List.of()
                : byDistance.firstEntry().getValue().stream().limit(MOST).toList();
    }

    /** How many letters must be changed, added, left out or swapped with the next; case counts as one change in all. */
    static int distance(String one, String other) {
        if (one.equals(other)) return 0;
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        if (a.equals(b)) return 1;
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, a, b, i, j);
        }
        return rows[a.length()][b.length()];
    }

    private static int step(int[][] rows, String a, String b, int i, int j) {
        int changed = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
