package backissue.archive;

/** Some words of a text around a place in it. */
public final class Snippet {

    private static final String MORE = "…";

    private Snippet() {}

    /**
     * The words around a span, ended at words, with ellipses where the text goes on; line feeds become spaces.
     *
     * @param characters how many to show on either side, at most
     */
    public static String around(String text, Span span, int characters) {
        int from = wordStart(text, Math.max(0, span.start() - characters), span.start());
        int to = wordEnd(text, Math.min(text.length(), span.end() + characters), span.end());
        var words = text.substring(from, to).strip().replaceAll("\\s+", " ");
        return (from > 0 ? MORE : "") + words + (to < text.length() ? MORE : "");
    }

    private static int wordStart(String text, int at, int atMost) {
        if (at == 0) return 0;
        while (at < atMost && !Character.isWhitespace(text.charAt(at - 1))) at++;
        return at;
    }

    private static int wordEnd(String text, int at, int atLeast) {
        if (at == text.length()) return at;
        while (at > atLeast && !Character.isWhitespace(text.charAt(at))) at--;
        return at;
    }
}
