package backissue.input;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The form of a file, told by its first bytes. */
enum InputFormat {
    GZIP,
    ZIP,
    WARC,
    FEED,
    JSON_LINES,
    FRONT_MATTER,
    /** A page, or nothing that is known here. */
    PAGE;

    /** So many bytes tell the form. */
    static final int START = 4 << 10;

    private static final Pattern FEED_ROOT = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*)*<(?:rss|feed|rdf:RDF)\\b", Pattern.DOTALL);
    private static final Pattern FRONT = Pattern.compile("^---[ \\t]*\\R(?:#[^\\n]*\\n)?\\s*[\\w-]+[ \\t]*:");
    private static final Pattern OBJECT = Pattern.compile("^\\s*\\{\\s*\"");

    static InputFormat of(byte[] start) {
        if (startsWith(start, 0x1F, 0x8B)) return GZIP;
        if (startsWith(start, 'P', 'K', 3, 4)) return ZIP;
        if (startsWith(start, 'W', 'A', 'R', 'C', '/')) return WARC;
        var text = new String(start, StandardCharsets.ISO_8859_1).replaceFirst("^ï»¿", "");
        if (FEED_ROOT.matcher(text).find()) return FEED;
        if (OBJECT.matcher(text).find()) return JSON_LINES;
        return FRONT.matcher(text).find() ? FRONT_MATTER : PAGE;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }
}
