package backissue.page;

import java.util.Locale;

/**
 * Whether the crawl kept only the beginning of a standfirst.
 *
 * <p>Some crawls cut at a certain number of characters, in the middle of a word if it falls there. A standfirst of
 * exactly that length, without a stop, was cut. A few characters less are what is left when white space was trimmed, or
 * a standfirst that happens to be as long: then its last words decide.
 */
final class StandfirstCut {

    private static final int[] LENGTHS = {100, 255};

    /** So many characters may be missing from a cut text: the space it was cut at, or two. */
    private static final int TRIMMED = 2;

    private StandfirstCut() {}

    /** Whether the text is as long as what a crawl leaves. */
    static boolean atLimit(String text) {
        int length = text.codePointCount(0, text.length());
        for (int limit : LENGTHS) {
            if (length <= limit && length >= limit - TRIMMED) return true;
        }
        return false;
    }

    static boolean isCut(String text, Layout layout) {
        if (Prose.endsSentence(text) || !atLimit(text)) return false;
        int length = text.codePointCount(0, text.length());
        for (int limit : LENGTHS) {
            if (length == limit) return true;
        }
        return unfinished(text, layout);
    }

    /** Ends in a comma, or in a word that needs another: "into", or "the new". */
    private static boolean unfinished(String text, Layout layout) {
        if (Prose.endsInStop(text)) return true;
        var words = Line.plain(text).toLowerCase(Locale.ROOT).split(" ");
        var last = words[words.length - 1];
        if (layout.lists("unfinished", last)) return true;
        return words.length > 1
                && layout.lists("adjective", last)
                && layout.lists("determiner", words[words.length - 2]);
    }
}
