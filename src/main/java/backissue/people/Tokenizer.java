package backissue.people;

import java.util.Set;

/** Cuts text into words and marks. A possessive {@code 's} stands alone, as do quotation marks and stops. */
final class Tokenizer {

    private static final Set<String> ABBREVIATIONS = WordList.read("abbreviations.txt");

    private final String text;
    private final Tokens tokens;
    private int at;
    private int opening = Tokens.BLOCK | Tokens.SENTENCE;

    private Tokenizer(String text, Lexicon lexicon) {
        this.text = text;
        this.tokens = new Tokens(text, lexicon);
    }

    static Tokens tokenize(String text, Lexicon lexicon) {
        return new Tokenizer(text, lexicon).run();
    }

    private Tokens run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c)) space();
            else if (Character.isLetterOrDigit(c)) word();
            else if (isApostrophe(c) && possessive()) emit(at, at + 2, 0);
            else marks(c);
        }
        return tokens;
    }

    private void space() {
        int lines = 0;
        for (; at < text.length() && isSpace(text.charAt(at)); at++) if (text.charAt(at) == '\n') lines++;
        if (lines > 1) opening = Tokens.BLOCK | Tokens.SENTENCE;
        else if (lines == 1) opening |= Tokens.SENTENCE;
    }

    private void word() {
        int from = at;
        while (at < text.length() && (isWordChar(text.charAt(at)) || joins())) at++;
        if (at < text.length() && text.charAt(at) == '.' && abbreviates(from)) at++;
        emit(from, at, 0);
    }

    /** A mark inside a word that does not end it: O'Neill, Smith-Jones, U.S., AT&T. */
    private boolean joins() {
        if (at + 1 >= text.length() || !isWordChar(text.charAt(at + 1))) return false;
        char c = text.charAt(at);
        if (isApostrophe(c)) return !possessive();
        if (c == '-' || c == '‑' || c == '\u00AD') return true;
        boolean lone = at < 2 || !isWordChar(text.charAt(at - 2));
        return (c == '.' && lone || c == '&') && Character.isLetter(text.charAt(at - 1));
    }

    /** An apostrophe and an s that end a word. */
    private boolean possessive() {
        if (at + 1 >= text.length() || Character.toLowerCase(text.charAt(at + 1)) != 's') return false;
        return at + 2 >= text.length() || !isWordChar(text.charAt(at + 2));
    }

    private boolean abbreviates(int from) {
        if (at - from == 1) return Character.isUpperCase(text.charAt(from));
        if (text.charAt(at - 2) == '.') return true;
        return at - from < 6 && ABBREVIATIONS.contains(Lexicon.lower(text.substring(from, at)));
    }

    private void marks(char c) {
        int to = at + 1;
        while (to < text.length() && text.charAt(to) == c) to++;
        boolean quote = "\"“‘'`([*".indexOf(c) >= 0;
        // an opening quotation mark keeps what was open; a closing one after a stop does too
        boolean opensQuote = quote && to < text.length() && !isSpace(text.charAt(to));
        boolean keeps = (quote || c == '”' || c == '’') && (opening & Tokens.SENTENCE) != 0;
        emit(at, to, ".!?:;…•–—".indexOf(c) >= 0 || opensQuote || keeps ? Tokens.SENTENCE : 0);
    }

    private void emit(int from, int to, int next) {
        tokens.add(from, to, opening);
        at = to;
        opening = next;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
