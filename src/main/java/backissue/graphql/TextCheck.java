package backissue.graphql;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks through a document that is not parsed yet for what the parser takes seconds over: brackets within brackets, and
 * long numbers.
 */
final class TextCheck {

    static final int DEEPEST = 200;
    static final int LONGEST_NUMBER = 100;

    private static final String BLOCK = "\"\"\"";

    private static final Pattern BRACED_ESCAPE = Pattern.compile("\\\\u\\{0*([0-9a-fA-F]{0,100})[0-9a-fA-F]*}");

    /** Digits, from which on the parser cannot read the number. */
    private static final int LONGEST_CODE_POINT = 8;

    private final String text;
    private Escape impossible;
    private int at;
    private int open;
    private int deepest;
    private int digits;
    private int longestNumber;

    private TextCheck(String text) {
        this.text = text;
    }

    /** The first escape of a string that names no character, as the parser cannot say: {@code \\u{FFFFFFFFF}}. */
    static Optional<Escape> impossibleEscape(String document) {
        return Optional.ofNullable(of(document).impossible);
    }

    /**
     * An escape in a document.
     *
     * @param text as written
     * @param line from 1
     * @param column from 1
     */
    record Escape(String text, int line, int column) {}

    /** Whether the document must not be parsed. */
    static boolean takesLong(String document) {
        var check = of(document);
        return check.deepest > DEEPEST || check.longestNumber > LONGEST_NUMBER;
    }

    static TextCheck of(String document) {
        var check = new TextCheck(document);
        while (check.at < document.length()) check.next();
        return check;
    }

    /** How deep brackets stand within each other; those in strings and comments do not count. */
    int deepest() {
        return deepest;
    }

    private void next() {
        char next = text.charAt(at);
        digits = next >= '0' && next <= '9' ? digits + 1 : 0;
        longestNumber = Math.max(longestNumber, digits);
        switch (next) {
            case '{', '[', '(' -> deepest = Math.max(deepest, ++open);
            case '}', ']', ')' -> open--;
            case '#' -> skipComment();
            case '"' -> skipString();
            default -> {}
        }
        at++;
    }

    private void skipComment() {
        while (at < text.length() && !endsLine(text.charAt(at))) at++;
    }

    private void skipString() {
        if (text.startsWith(BLOCK, at)) {
            skipBlock();
            return;
        }
        for (at++; at < text.length() && text.charAt(at) != '"' && !endsLine(text.charAt(at)); at++) {
            if (text.charAt(at) != '\\') continue;
            checkEscape();
            at++;
        }
    }

    private void checkEscape() {
        var escape = BRACED_ESCAPE.matcher(text).region(at, text.length());
        if (impossible != null || !escape.lookingAt() || escape.group(1).length() < LONGEST_CODE_POINT) return;
        impossible = new Escape(
                escape.group(), (int) text.substring(0, at).lines().count(), at - text.lastIndexOf('\n', at));
    }

    /** The parser takes escaped marks for the end after all, if no others follow. */
    private void skipBlock() {
        int end = text.indexOf(BLOCK, at + BLOCK.length());
        for (int next = end; next >= 0; next = text.indexOf(BLOCK, end + BLOCK.length())) {
            end = next;
            if (text.charAt(end - 1) != '\\') break;
        }
        at = end < 0 ? text.length() : end + BLOCK.length() - 1;
    }

    private static boolean endsLine(char next) {
        return next == '\n' || next == '\r';
    }
}
