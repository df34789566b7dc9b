package backissue.people;

import java.text.Normalizer;

/** Letters without their accents, for small Latin letters: faster for single words than a transliterator. */
final class Accents {

    private Accents() {}

    static String strip(String lower) {
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
        var plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) plain.append(letters(c));
        }
        return plain.toString();
    }

    private static String letters(char c) {
        return switch (c) {
            case 'ø' -> "o";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ß' -> "ss";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            case '‑' -> "-";
            case '\u00AD' -> "";
            default -> Character.toString(c);
        };
    }

    /** Umlauts as they are spelt without the key for them: Schröder as Schroeder. */
    static String spelt(String lower) {
        return lower.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ø", "oe")
                .replace("å", "aa");
    }
}
