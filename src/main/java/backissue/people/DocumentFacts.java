package backissue.people;

/**
 * How a document uses each of its words, which tells a name from a word that happens to open a
 * sentence.
 */
final class DocumentFacts {

    final int[] small; // in lower case
    final int[] capital; // capitalised where nothing but being a name asks for it
    final int[] afterGiven;
    final int[] afterTitle;
    final int[] saying; // beside a verb of saying
    final int[] owning; // before a possessive
    final int[] afterThe;
    final int[] afterIn; // where a place stands

    private DocumentFacts(int keys) {
        small = new int[keys];
        capital = new int[keys];
        afterGiven = new int[keys];
        afterTitle = new int[keys];
        saying = new int[keys];
        owning = new int[keys];
        afterThe = new int[keys];
        afterIn = new int[keys];
    }

    static DocumentFacts of(Tokens tokens) {
        var facts = new DocumentFacts(tokens.keys());
        for (int i = 0; i < tokens.size; i++) {
            Word word = tokens.at(i);
            if (word.shape() == Word.LOWER) facts.small[word.key()]++;
            else if (word.capitalised()) facts.capital(tokens, i, word);
        }
        return facts;
    }

    private void capital(Tokens tokens, int i, Word word) {
        int key = word.key();
        Word before = tokens.near(i - 1, i);
        Word after = tokens.near(i + 1, i);
        if (!tokens.opens(i, Tokens.SENTENCE) && word.shape() != Word.CAPITALS) capital[key]++;
        if (before.capitalised() && before.given() >= 2 && before.common() < 3) afterGiven[key]++;
        if (before.is(Lexicon.TITLE) && before.shape() != Word.LOWER) afterTitle[key]++;
        if (after.is(Lexicon.SAYING) && after.shape() == Word.LOWER) saying[key]++;
        else if (before.is(Lexicon.SAYING) && before.shape() == Word.LOWER) saying[key]++;
        if (after.lower().equals("'s")) owning[key]++;
        if (before.lower().equals("the")) afterThe[key]++;
        if (before.lower().equals("in") || before.lower().equals("at")) afterIn[key]++;
    }
}
