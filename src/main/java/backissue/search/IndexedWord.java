package backissue.search;

import java.util.Optional;

/**
 * A word of a text.
 *
 * @param exact as it is compared: folded to lower-case ASCII, without apostrophes or a genitive ending
 * @param stem what it has in common with other forms of the same word; a name or a function word has none
 * @param capital whether it begins with a capital letter
 * @param name whether it is part of the name of somebody in the same article
 * @param position its number in the text; between paragraphs there is a gap no phrase reaches across
 */
record IndexedWord(
        String exact, Optional<String> stem, boolean capital, boolean name, int position, int start, int end) {

    /** The word as a word of a name, which has no other form. */
    IndexedWord whole() {
        return new IndexedWord(exact, Optional.empty(), capital, name, position, start, end);
    }

    /** Another word in its place. */
    IndexedWord replaced(String exact) {
        return new IndexedWord(exact, WordTokenizer.stem(exact), capital, name, position, start, end);
    }
}
