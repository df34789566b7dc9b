package backissue.people;

/** How a document uses each of its words, which tells a name from a word that happens to open a sentence. */
final class WordUsage {

    final int[] small; // in lower case
    final int[] capital; // capitalised where nothing but being a name asks for it
    final int[] afterGiven;
    final int[] afterTitle;
    final int[] saying; // beside a verb of saying
    final int[] owning; // before a possessive
    final int[] afterThe;
    final int[] afterIn; // where a place stands

    private WordUsage(int keys) {
        small = new int[keys];
        capital = new int[keys];
        afterGiven = new int[keys];
        afterTitle = new int[keys];
        saying = new int[keys];
        owning = new int[keys];
        afterThe = new int[keys];
        afterIn = new int[keys];
    }

    static WordUsage of(Tokens tokens) {
        var usage = new WordUsage(tokens.keys());
        for (int i = 0; i < tokens.size; i++) {
            WordForm word = tokens.at(i);
            if (word.shape() == WordForm.LOWER) usage.small[word.key()]++;
            else if (word.capitalised()) usage.capital(tokens, i, word);
        }
        return usage;
    }

    private void capital(Tokens tokens, int i, WordForm word) {
        int key = word.key();
        WordForm before = tokens.near(i - 1, i);
        WordForm after = tokens.near(i + 1, i);
        if (!tokens.opens(i, Tokens.SENTENCE) && word.shape() != WordForm.CAPITALS) capital[key]++;
        if (before.capitalised() && before.given() >= 2 && before.common() < 3) afterGiven[key]++;
        if (before.is(Lexicon.TITLE) && before.shape() != WordForm.LOWER) afterTitle[key]++;
        if (after.is(Lexicon.SAYING) && after.shape() == WordForm.LOWER) saying[key]++;
        else if (before.is(Lexicon.SAYING) && before.shape() == WordForm.LOWER) saying[key]++;
        if (after.lower().equals("'s")) owning[key]++;
        if (before.lower().equals("the")) afterThe[key]++;
        if (before.lower().equals("in") || before.lower().equals("at")) afterIn[key]++;
    }
}
