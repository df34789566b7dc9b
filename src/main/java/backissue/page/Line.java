package backissue.page;

import java.util.Locale;

/**
 * A line of a page, its white space put in order.
 *
 * @param number counted from 1
 * @param text what the page prints
 * @param plain the text with typographic quotation marks and dashes made plain, character for character, so that
 *     wordings can be compared; empty for a line too long to be anything but prose
 * @param small the plain text in small letters
 */
record Line(int number, String text, String plain, String small) {

    /** No label, credit, byline or heading is longer: only shorter lines are compared with wordings. */
    static final int LONGEST_COMPARED = 600;

    static Line of(int number, String text) {
        var plain = text.length() > LONGEST_COMPARED ? "" : plain(text);
        return new Line(number, text, plain, plain.toLowerCase(Locale.ROOT));
    }

    static String plain(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = switch (plain[i]) {
                case '’', '‘', '‛', '`', '´', 'ʼ' -> '\'';
                case '“', '”', '„', '‟' -> '"';
                case '–', '—', '‐', '‑', '−' -> '-';
                default -> plain[i];
            };
        }
        return new String(plain);
    }

    boolean blank() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }
}
