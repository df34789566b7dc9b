package backissue.people;

/** What the recogniser looks at for a token of a run, as hashes: the word, its neighbours, the lists, the document. */
final class Features {

    static final int ROOM = 112;

    private final Tokens tokens;
    private final UsageFeatures ofDocument;
    private final FeatureHasher hashes;

    Features(Tokens tokens, WordUsage usage, FirstPassLabels firstPass, int bits) {
        this.tokens = tokens;
        this.ofDocument = new UsageFeatures(tokens, usage, firstPass);
        this.hashes = new FeatureHasher(bits);
    }

    /** Fills {@code into} with the features of token i in the run [from, to) and says how many they are. */
    int fill(int from, int to, int i, int[] into) {
        hashes.fill(into);
        WordForm w = tokens.at(i);
        WordForm p = tokens.near(i - 1, i);
        WordForm x = tokens.near(i + 1, i);
        WordForm pp = tokens.near(i - 2, i);
        WordForm xx = tokens.near(i + 2, i);
        int opens = tokens.opens(i, Tokens.SENTENCE) ? 1 : 0;
        hashes.add(1, 0, 0);
        words(w, p, x, pp, xx, opens);
        lists(w, p, x, pp, xx, opens);
        place(from, to, i, w, opens);
        around(from, to, i, w);
        ofDocument.fill(i, hashes);
        return hashes.count();
    }

    private void words(WordForm w, WordForm p, WordForm x, WordForm pp, WordForm xx, int opens) {
        hashes.add(2, w.hash(), 0);
        hashes.add(3, w.hash(), w.shape());
        hashes.add(4, p.hash(), 0);
        hashes.add(5, x.hash(), 0);
        hashes.add(6, pp.hash(), 0);
        hashes.add(7, xx.hash(), 0);
        hashes.add(8, p.hash(), w.hash());
        hashes.add(9, w.hash(), x.hash());
        hashes.add(10, pp.hash(), p.hash());
        hashes.add(11, x.hash(), xx.hash());
        int[] affixes = w.affixes();
        for (int k = 0; k < affixes.length; k++) hashes.add(12 + k, affixes[k], 0);
        hashes.add(16, w.shape(), opens);
        hashes.add(17, w.shape() * 16 + p.shape(), x.shape());
        hashes.add(18, w.shape() * 16 + p.shape(), 0);
        hashes.add(19, w.shape() * 16 + x.shape(), 0);
        hashes.add(20, Math.min(w.form().length(), 8), w.shape());
        hashes.add(21, x.affixes()[1], w.shape());
    }

    private void lists(WordForm w, WordForm p, WordForm x, WordForm pp, WordForm xx, int opens) {
        int c = w.code();
        int flags = c & ~(Lexicon.GIVEN | Lexicon.COMMON);
        for (int rest = flags; rest != 0; rest &= rest - 1) hashes.add(25, rest & -rest, opens);
        hashes.add(26, w.given(), w.common());
        hashes.add(27, w.given() * 4 + w.common(), opens * 16 + w.shape());
        hashes.add(28, c, 0);
        hashes.add(29, c, opens);
        hashes.add(30, c, x.code());
        hashes.add(31, p.code(), c);
        hashes.add(32, p.kind(), x.kind());
        hashes.add(33, p.kind() * 16 + w.kind(), x.kind());
        hashes.add(34, w.kind() * 16 + x.kind(), xx.kind());
        hashes.add(35, pp.kind() * 16 + p.kind(), w.kind());
        hashes.add(36, p.code(), w.shape());
        hashes.add(37, x.code(), w.shape());
        hashes.add(38, p.hash(), w.kind());
        hashes.add(39, x.hash(), w.kind());
        hashes.add(52, w.given() * 4 + w.common(), x.given() * 4 + x.common() + 16 * x.shape());
        hashes.add(53, p.given() * 4 + p.common() + 16 * p.shape(), w.given() * 4 + w.common());
    }

    private void place(int from, int to, int i, WordForm w, int opens) {
        int length = Math.min(to - from, 6);
        int spot = (i == from ? 1 : 0) + (i == to - 1 ? 2 : 0);
        hashes.add(40, length, spot);
        hashes.add(41, spot * 32 + w.kind(), length);
        hashes.add(42, spot, opens * 32 + w.kind());
        WordForm last = tokens.at(to - 1);
        hashes.add(43, last.hash(), spot);
        hashes.add(44, last.kind(), spot * 32 + w.kind());
        hashes.add(45, tokens.at(from).kind(), spot * 32 + w.kind());
        if (i > from && tokens.lexicon().isPlace(tokens.at(i - 1).lower(), w.lower())) hashes.add(46, 1, 0);
        if (i < to - 1 && tokens.lexicon().isPlace(w.lower(), tokens.at(i + 1).lower())) hashes.add(46, 2, 0);
    }

    /** What stands before and after the whole run. */
    private void around(int from, int to, int i, WordForm w) {
        WordForm before = tokens.near(from - 1, i);
        WordForm after = tokens.near(to, i);
        hashes.add(47, before.hash(), w.kind());
        hashes.add(48, after.hash(), w.kind());
        hashes.add(49, before.kind() * 32 + after.kind(), w.kind());
        hashes.add(50, before.kind(), 0);
        hashes.add(51, after.kind(), tokens.near(to + 1, i).kind());
        hashes.add(54, before.code(), Math.min(to - from, 4));
        hashes.add(55, after.code(), Math.min(to - from, 4));
        boolean opens = tokens.opens(from, Tokens.BLOCK);
        boolean ends = to == tokens.size || tokens.opens(to, Tokens.BLOCK);
        if (opens || ends) hashes.add(56, (opens ? 1 : 0) + (ends ? 2 : 0), Math.min(to - from, 4) * 32 + w.kind());
        if (opens && ends) hashes.add(57, tokens.at(from - 1).hash(), w.kind()); // a name alone, as under a letter
    }
}
