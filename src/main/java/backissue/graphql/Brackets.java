package backissue.graphql;

/** How deep brackets stand within each other in a document that is not parsed yet: the parser takes seconds over thousands of them. */
final class Brackets {

    private static final String BLOCK = "\"\"\"";

    private final String text;
    private int at;
    private int open;
    private int deepest;

    private Brackets(String text) {
        this.text = text;
    }

    /** Brackets in strings and comments do not count. */
    static int deepest(String document) {
        var brackets = new Brackets(document);
        while (brackets.at < document.length()) brackets.next();
        return brackets.deepest;
    }

    private void next() {
        switch (text.charAt(at)) {
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
