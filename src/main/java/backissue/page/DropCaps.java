package backissue.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins a drop cap to the rest of its word. A page's first letter, set large, comes out of a crawl as "T he calls" or
 * on a line of its own. Only words of a list are joined: "E coli" and "T cells" are no drop caps.
 */
final class DropCaps {

    private static final Pattern SPACED =
            Pattern.compile("^([“\"‘']?\\p{Lu}) (\\p{Ll}[\\p{L}'’]*)(.*)$", Pattern.DOTALL);
    private static final Pattern ALONE = Pattern.compile("^[“\"‘']?\\p{Lu}$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Ll}[\\p{L}'’]*");

    /** So many lines below a letter that stands alone its word goes on. */
    private static final int NEAR = 2;

    /** Words that texts begin with, in small letters. */
    private static final Set<String> OPENING = words();

    private DropCaps() {}

    /** The same number of lines, so that their numbers stay those of the page. */
    static List<String> joined(List<String> lines) {
        var joined = new ArrayList<String>(lines);
        for (int i = 0; i < joined.size(); i++) {
            var line = joined.get(i);
            if (ALONE.matcher(line).matches()) joinAlone(joined, i);
            else if (line.length() > 2 && line.charAt(1) == ' ' || line.length() > 3 && line.charAt(2) == ' ')
                joined.set(i, joined(line));
        }
        return List.copyOf(joined);
    }

    private static String joined(String line) {
        var spaced = SPACED.matcher(line);
        if (!spaced.matches() || !isWord(spaced.group(1), spaced.group(2))) return line;
        return spaced.group(1) + spaced.group(2) + spaced.group(3);
    }

    private static void joinAlone(List<String> lines, int letter) {
        for (int i = letter + 1; i < lines.size() && i <= letter + NEAR; i++) {
            if (lines.get(i).isEmpty()) continue;
            var word = FIRST_WORD.matcher(lines.get(i));
            if (!word.find()) return;
            // "A" and "I" are words themselves; a lone letter above a line that goes on in small letters is its
            // beginning
            boolean whole =
                    "AIO".indexOf(lines.get(letter).charAt(lines.get(letter).length() - 1)) >= 0
                            && !isWord(lines.get(letter), word.group());
            lines.set(i, lines.get(letter) + (whole ? " " : "") + lines.get(i));
            lines.set(letter, "");
            return;
        }
    }

    private static boolean isWord(String letter, String rest) {
        var word = (letter.substring(letter.length() - 1) + rest)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’].*", "");
        return OPENING.contains(word);
    }

    private static Set<String> words() {
        try (InputStream in = DropCaps.class.getResourceAsStream("opening-words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line.strip()))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
