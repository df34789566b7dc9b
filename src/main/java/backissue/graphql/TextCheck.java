package backissue.graphql;

/** Looks through a document that is not parsed yet for what the parser takes seconds over: brackets within brackets, and long numbers. */
final class TextCheck {

    static final int DEEPEST = 200;
    static final int LONGEST_NUMBER = 100;

    private static final String BLOCK = "\"\"\"";

    private final String text;
    private int at;
    private int open;
    private int deepest;
    private int digits;
    private int longestNumber;

    private TextCheck(String text) {
        this.text = text;
    }

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
            case '#' -> skipTo("\n");
            case '"' -> skipString();
            default -> {}
        }
        at++;
    }

    private void skipString() {
        if (text.startsWith(BLOCK, at)) {
            at += BLOCK.length();
            skipTo(BLOCK);
            at += BLOCK.length() - 1;
            return;
        }
        for (at++; at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n'; at++) {
            if (text.charAt(at) == '\\') at++;
        }
    }

    private void skipTo(String end) {
        int found = text.indexOf(end, at);
        at = found < 0 ? text.length() : found;
    }
}
