package backissue.html;

import org.jsoup.nodes.Element;

/**
 * A run of text that stands by itself on a page.
 *
 * @param owner the nearest block-level element around it
 * @param text the text, its lines separated by line feeds
 * @param linked how many of its characters are in links
 * @param kind what the elements around it say it is
 */
record TextBlock(Element owner, String text, int linked, Kind kind) {

    enum Kind {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        QUOTE,
        VERSE,
        ROW,
        RULE,
        CAPTION
    }

    /** The share of it that is links, of 1. */
    double linkDensity() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
    }

    int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inside) words++;
            inside = letter || inside && "'’-.".indexOf(text.charAt(i)) >= 0;
        }
        return words;
    }

    boolean endsSentence() {
        int end = text.length();
        while (end > 0 && "\"'”’)]»* ".indexOf(text.charAt(end - 1)) >= 0) end--;
        return end > 0 && ".!?…:".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Prose counts for, links and labels against an element's holding the text; a heading says nothing. */
    double weight() {
        if (kind == Kind.HEADING || kind == Kind.RULE) return 0;
        int words = words();
        double density = linkDensity();
        if (density > 0.6) return -Math.min(words, 12) - 1;
        if (kind == Kind.CAPTION) return 0;
        boolean prose = words >= 12 || words >= 5 && endsSentence();
        if (prose) return words * (1 - density);
        return density > 0.3 ? -3 : -1;
    }
}
