package backissue.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells text that is no page of a magazine by its content. Formats that say what they are in their first line are told
 * by it; code, tables and the like by the shape of most of their lines. The patterns are those of the resource
 * {@code content.patterns}.
 */
final class ContentDetector {

    /** So many characters tell the format of a text. */
    private static final int SAMPLE = 64 << 10;

    /** Longer lines are paragraphs, or code made small, in which only the beginning counts. */
    private static final int LINE = 400;

    private static final List<ContentPattern> PATTERNS = ContentPattern.bundled();

    private final List<String> lines;

    private ContentDetector(String text) {
        lines = text.substring(0, Math.min(text.length(), SAMPLE))
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.substring(0, Math.min(line.length(), LINE)).stripTrailing())
                .toList();
    }

    /** What the text is, if it is not that of a page. */
    static Optional<ContentKind> detect(String text) {
        var detector = new ContentDetector(text.startsWith("\ufeff") ? text.substring(1) : text);
        if (detector.lines.isEmpty()) return Optional.empty();
        for (var pattern : PATTERNS) {
            if (detector.has(pattern)) return Optional.of(pattern.kind());
        }
        return detector.isTable() ? Optional.of(ContentKind.TABLE) : Optional.empty();
    }

    private boolean has(ContentPattern pattern) {
        return switch (pattern.place()) {
            case FIRST -> matches(pattern.pattern(), lines.getFirst());
            case HEAD ->
                lines.stream()
                                .limit(pattern.number())
                                .filter(line -> matches(pattern.pattern(), line))
                                .count()
                        >= pattern.least();
            case MOST ->
                count(pattern.pattern()) * 100 >= (long) pattern.number() * lines.size()
                        && lines.size() >= pattern.least();
            case SOME -> count(pattern.pattern()) >= pattern.least();
        };
    }

    private long count(Pattern pattern) {
        return lines.stream().filter(line -> matches(pattern, line)).count();
    }

    private static boolean matches(Pattern pattern, String line) {
        return pattern.matcher(line).find();
    }

    /** Most lines have the same number of separators, with no space after them. */
    private boolean isTable() {
        if (lines.size() < 3) return false;
        for (var separator : List.of(",", "\t", ";", "|")) {
            long columns = separators(lines.getFirst(), separator);
            if (columns < 2) continue;
            long same = lines.stream()
                    .filter(line -> separators(line, separator) == columns)
                    .count();
            if (same * 10 >= lines.size() * 8L) return true;
        }
        return false;
    }

    private static long separators(String line, String separator) {
        return Pattern.compile(Pattern.quote(separator) + "(?! )")
                .matcher(line)
                .results()
                .count();
    }
}
