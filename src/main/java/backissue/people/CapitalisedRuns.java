package backissue.people;

/** Stretches of capitalised words, with the small words inside them: all that can be a name. */
final class CapitalisedRuns {

    interface Visitor {
        void run(int from, int to);
    }

    private static final int LONGEST = 64; // a page in capitals is not one name

    private CapitalisedRuns() {}

    static void forEach(Tokens tokens, Visitor visitor) {
        for (int from = 0; from < tokens.size; ) {
            int to = from;
            for (int next = step(tokens, from, to);
                    next > to && next - from <= LONGEST;
                    next = step(tokens, from, to)) {
                to = next;
            }
            if (to > from) visitor.run(from, to);
            from = Math.max(to, from + 1);
        }
    }

    /**
     * The token after the next capitalised word, stepping over up to two small words; or {@code at} if none follows.
     */
    private static int step(Tokens tokens, int from, int at) {
        int next = at;
        while (next < tokens.size && next - at < 3 && isSmall(tokens, from, at, next)) next++;
        boolean inBlock = next < tokens.size;
        for (int t = Math.max(at, from + 1); inBlock && t <= next; t++) inBlock = !tokens.opens(t, Tokens.BLOCK);
        return inBlock && isCapitalised(tokens, from, next) ? next + 1 : at;
    }

    private static boolean isSmall(Tokens tokens, int from, int at, int i) {
        WordForm word = tokens.at(i);
        if (word.form().equals("-")) return i > at && tokens.at(i - 1).is(Lexicon.PARTICLE); // al - Sadr
        if (word.shape() != WordForm.LOWER) return false;
        if (word.is(Lexicon.PARTICLE)) return true;
        return i == at && at > from && word.lower().equals("the");
    }

    private static boolean isCapitalised(Tokens tokens, int from, int i) {
        WordForm word = tokens.at(i);
        if (word.form().equals("I")) {
            return i > from && tokens.at(i - 1).capitalised() && !tokens.opens(i, Tokens.SENTENCE);
        }
        return word.capitalised();
    }
}
