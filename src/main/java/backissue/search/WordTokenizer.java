package backissue.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Takes texts and queries apart into words, by the word boundaries of Unicode Standard Annex 29.
 *
 * <p>Indexing, searching, marking and comparing all read texts through this class, so they agree on what a word is.
 */
final class WordTokenizer {

    /** Words that say little by themselves: they are found as written, in phrases above all. */
    private static final Set<String> FUNCTION_WORDS =
            Set.of(("a about after all also am an and any are as at be been before being but by can could did "
                            + "do does for from had has have he her him his how i if in into is it its me my no not of on "
                            + "or our out she so some such than that the their them then there these they this those to "
                            + "too up was we were what when where which who whom whose why will with would you your")
                    .split(" "));

    /** What no phrase reaches across. */
    private static final int PARAGRAPH_GAP = 10;

    private static final Pattern GENITIVE = Pattern.compile("['’‘＇][sS]$");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘＇`´]");

    private WordTokenizer() {}

    /** @param names the words of the names of those the text is about, as {@link #namesOf} gives them */
    static List<IndexedWord> of(String text, Set<String> names) {
        var words = new ArrayList<IndexedWord>();
        var stemmer = new EnglishStemmer();
        // most words of a text come again
        var stems = new HashMap<String, Optional<String>>();
        try (var tokens = new StandardTokenizer()) {
            tokens.setReader(new StringReader(parted(text)));
            var term = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            int position = -1;
            int last = 0;
            while (tokens.incrementToken()) {
                var exact = fold(term.toString());
                if (exact.isEmpty()) continue;
                int start = place.startOffset();
                position += start > last + 1 && text.substring(last, start).contains("\n\n") ? PARAGRAPH_GAP : 1;
                boolean capital = Character.isUpperCase(text.codePointAt(start));
                boolean name = capital && names.contains(exact);
                var stem = name ? Optional.<String>empty() : stems.computeIfAbsent(exact, word -> stem(word, stemmer));
                words.add(new IndexedWord(exact, stem, capital, name, position, start, place.endOffset()));
                last = place.endOffset();
            }
            tokens.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<IndexedWord> of(String text) {
        return of(text, Set.of());
    }

    /** The words that count as names where they are capitalised. */
    static Set<String> namesOf(Iterable<String> names) {
        var words = new HashSet<String>();
        for (var name : names) {
            for (var word : of(name)) if (!isFunctionWord(word.exact())) words.add(word.exact());
        }
        return words;
    }

    /** A text as it compares from its beginning. */
    static String joined(List<IndexedWord> words) {
        return words.stream().map(IndexedWord::exact).collect(Collectors.joining(" "));
    }

    static boolean isFunctionWord(String exact) {
        return FUNCTION_WORDS.contains(exact);
    }

    /** @param exact a word as it is compared */
    static Optional<String> stem(String exact) {
        return stem(exact, new EnglishStemmer());
    }

    private static Optional<String> stem(String exact, EnglishStemmer stemmer) {
        if (isFunctionWord(exact)) return Optional.empty();
        stemmer.setCurrent(exact);
        stemmer.stem();
        return Optional.of(stemmer.getCurrent());
    }

    /**
     * The text with blanks for what the standard takes as parts of a word and this archive does not; no character
     * moves.
     */
    private static String parted(String text) {
        var letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (c == ':' || c == '_' || c == '.' && isBetweenWords(text, i)) letters[i] = ' ';
        }
        return new String(letters);
    }

    /** Whether a full stop ends a word of the text, with no space after it, rather than an initial. */
    private static boolean isBetweenWords(String text, int at) {
        return at >= 2
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at + 1));
    }

    private static String fold(String word) {
        if (isPlain(word)) return word.toLowerCase(Locale.ROOT);
        var bare = APOSTROPHES.matcher(GENITIVE.matcher(word).replaceFirst("")).replaceAll("");
        var composed = Normalizer.normalize(bare, Normalizer.Form.NFKC).toCharArray();
        var folded = new char[4 * composed.length];
        int length = ASCIIFoldingFilter.foldToASCII(composed, 0, folded, 0, composed.length);
        return new String(folded, 0, length).toLowerCase(Locale.ROOT);
    }

    /** Whether nothing but capitals needs folding, as in nearly all words. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 128 || c == '\'' || c == '`') return false;
        }
        return true;
    }
}
