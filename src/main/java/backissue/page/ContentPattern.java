package backissue.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A line of {@code content.patterns}: how lines of a kind of content look, and how many there have to be.
 *
 * @param number for HEAD, among how many of the first lines; for MOST, of a hundred lines so many
 * @param least for HEAD and SOME, so many lines at least; for MOST, of a text of so many lines at least
 */
record ContentPattern(ContentKind kind, Place place, int number, int least, Pattern pattern) {

    enum Place {
        FIRST,
        HEAD,
        MOST,
        SOME
    }

    static List<ContentPattern> bundled() {
        try (InputStream in = ContentPattern.class.getResourceAsStream("content.patterns")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ContentPattern::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ContentPattern parse(String line) {
        var parts = line.split("\\s+", 5);
        return new ContentPattern(
                ContentKind.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_')),
                Place.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                Pattern.compile(parts[4]));
    }
}
