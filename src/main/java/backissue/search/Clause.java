package backissue.search;

import java.util.List;

/**
 * One thing a query asks for: a word, a phrase, or words that begin alike.
 *
 * @param words one, or those of a phrase in order
 * @param excluded whether it must not be there
 */
record Clause(Form form, List<IndexedWord> words, boolean excluded) {

    enum Form {
        WORD,
        PREFIX,
        PHRASE
    }

    IndexedWord word() {
        return words.getFirst();
    }

    boolean isWord() {
        return form == Form.WORD && !excluded;
    }

    Clause with(IndexedWord word) {
        return new Clause(form, List.of(word), excluded);
    }

    /** What it asks for, wherever in the query it stands. */
    String sense() {
        return form
                + (excluded ? "-" : "+")
                + words.stream().map(word -> word.exact() + word.capital()).toList();
    }
}
