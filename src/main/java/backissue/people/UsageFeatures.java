package backissue.people;

/** What the rest of the document says of a word: how it is written elsewhere, and what a first reading made of it. */
final class UsageFeatures {

    private final Tokens tokens;
    private final WordUsage usage;
    private final FirstPassLabels firstPass; // null in a first reading

    UsageFeatures(Tokens tokens, WordUsage usage, FirstPassLabels firstPass) {
        this.tokens = tokens;
        this.usage = usage;
        this.firstPass = firstPass;
    }

    void fill(int i, FeatureHasher hashes) {
        WordForm w = tokens.at(i);
        WordForm x = tokens.near(i + 1, i);
        int opens = tokens.opens(i, Tokens.SENTENCE) ? 1 : 0;
        usage(w, x, opens, hashes);
        if (firstPass != null) firstPass(i, w, tokens.near(i - 1, i), x, opens, hashes);
    }

    private void usage(WordForm w, WordForm x, int opens, FeatureHasher hashes) {
        int key = w.key();
        int small = level(usage.small[key]);
        int capital = level(usage.capital[key]);
        hashes.add(60, small, capital * 2 + opens);
        hashes.add(61, small, w.kind() * 2 + opens);
        hashes.add(62, level(usage.afterGiven[key]), w.kind());
        hashes.add(63, level(usage.afterTitle[key]), w.kind());
        hashes.add(64, level(usage.saying[key]), w.kind());
        hashes.add(65, level(usage.owning[key]), w.kind());
        hashes.add(66, level(usage.afterThe[key]), capital);
        hashes.add(
                67,
                level(usage.afterGiven[key]) * 16 + level(usage.afterTitle[key]) * 4 + level(usage.saying[key]),
                small);
        int person = level(usage.saying[key]) + level(usage.afterGiven[key]) + level(usage.afterTitle[key]);
        hashes.add(69, level(usage.afterIn[key]), Math.min(person, 3));
        hashes.add(80, level(usage.afterIn[key]), w.kind());
        if (x.key() >= 0 && x.capitalised()) hashes.add(68, level(usage.afterGiven[x.key()]), w.kind());
    }

    private void firstPass(int i, WordForm w, WordForm p, WordForm x, int opens, FeatureHasher hashes) {
        int key = w.key();
        int seen = firstPass.seen[key];
        int share = seen == 0 ? 5 : firstPass.inName[key] * 4 / seen;
        int own = firstPass.label(i);
        hashes.add(70, share, Math.min(seen, 4));
        hashes.add(71, share, own);
        hashes.add(72, own, firstPass.label(i - 1) * 8 + firstPass.label(i + 1));
        hashes.add(73, level(firstPass.opensName[key]) * 4 + level(firstPass.endsName[key]), own);
        hashes.add(74, level(firstPass.opensName[key]) * 4 + level(firstPass.endsName[key]), share * 2 + opens);
        hashes.add(75, share * 8 + own, w.kind() * 2 + opens);
        int opened = p.key() < 0 ? 9 : level(firstPass.opensName[p.key()]);
        int ended = x.key() < 0 ? 9 : level(firstPass.endsName[x.key()]) * 8 + share;
        hashes.add(76, opened, ended);
    }

    private static int level(int count) {
        return count > 2 ? 3 : count;
    }
}
