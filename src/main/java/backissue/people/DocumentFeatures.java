package backissue.people;

/**
 * What the rest of the document says of a word: how it is written elsewhere, and what a first
 * reading made of it.
 */
final class DocumentFeatures {

    private final Tokens tokens;
    private final DocumentFacts facts;
    private final Votes votes; // null in a first reading

    DocumentFeatures(Tokens tokens, DocumentFacts facts, Votes votes) {
        this.tokens = tokens;
        this.facts = facts;
        this.votes = votes;
    }

    void fill(int i, Hashes hashes) {
        Word w = tokens.at(i);
        Word x = tokens.near(i + 1, i);
        int opens = tokens.opens(i, Tokens.SENTENCE) ? 1 : 0;
        usage(w, x, opens, hashes);
        if (votes != null) votes(i, w, tokens.near(i - 1, i), x, opens, hashes);
    }

    private void usage(Word w, Word x, int opens, Hashes hashes) {
        int key = w.key();
        int small = level(facts.small[key]);
        int capital = level(facts.capital[key]);
        hashes.add(60, small, capital * 2 + opens);
        hashes.add(61, small, w.kind() * 2 + opens);
        hashes.add(62, level(facts.afterGiven[key]), w.kind());
        hashes.add(63, level(facts.afterTitle[key]), w.kind());
        hashes.add(64, level(facts.saying[key]), w.kind());
        hashes.add(65, level(facts.owning[key]), w.kind());
        hashes.add(66, level(facts.afterThe[key]), capital);
        hashes.add(
                67,
                level(facts.afterGiven[key]) * 16
                        + level(facts.afterTitle[key]) * 4
                        + level(facts.saying[key]),
                small);
        int person =
                level(facts.saying[key]) + level(facts.afterGiven[key]) + level(facts.afterTitle[key]);
        hashes.add(69, level(facts.afterIn[key]), Math.min(person, 3));
        hashes.add(80, level(facts.afterIn[key]), w.kind());
        if (x.key() >= 0 && x.capitalised()) hashes.add(68, level(facts.afterGiven[x.key()]), w.kind());
    }

    private void votes(int i, Word w, Word p, Word x, int opens, Hashes hashes) {
        int key = w.key();
        int seen = votes.seen[key];
        int share = seen == 0 ? 5 : votes.inName[key] * 4 / seen;
        int own = votes.label(i);
        hashes.add(70, share, Math.min(seen, 4));
        hashes.add(71, share, own);
        hashes.add(72, own, votes.label(i - 1) * 8 + votes.label(i + 1));
        hashes.add(73, level(votes.opensName[key]) * 4 + level(votes.endsName[key]), own);
        hashes.add(74, level(votes.opensName[key]) * 4 + level(votes.endsName[key]), share * 2 + opens);
        hashes.add(75, share * 8 + own, w.kind() * 2 + opens);
        int opened = p.key() < 0 ? 9 : level(votes.opensName[p.key()]);
        int ended = x.key() < 0 ? 9 : level(votes.endsName[x.key()]) * 8 + share;
        hashes.add(76, opened, ended);
    }

    private static int level(int count) {
        return count > 2 ? 3 : count;
    }
}
