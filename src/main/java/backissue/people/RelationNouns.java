package backissue.people;

import java.util.Set;

/**
 * Descriptions that need an object: "adviser" says nothing without "to Gordon Brown". One that has lost its object is
 * completed with the owner before it, or left out.
 */
final class RelationNouns {

    private static final Set<String> NOUNS = WordList.read("relation-nouns.txt");
    private static final Set<String> LINKS = Set.of("of", "to", "for", "in", "at", "on", "with", "from");
    private static final Set<String> DANGLING =
            Set.of("of", "to", "for", "in", "at", "on", "with", "from", "the", "a", "an", "and", "by");

    private final Tokens tokens;

    RelationNouns(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The description with its object, itself if it needs none, or null if the object is not there. */
    TokenSpan complete(TokenSpan found) {
        if (found == null) return null;
        TokenSpan whole = withoutDanglingEnd(found);
        int noun = noun(whole);
        if (noun < 0 || hasObject(whole, noun)) return whole;
        TokenSpan owned = withOwner(whole);
        return owned.from() < whole.from() ? owned : null;
    }

    private TokenSpan withoutDanglingEnd(TokenSpan found) {
        int to = found.to();
        while (to > found.from() && DANGLING.contains(tokens.at(to - 1).lower())) to--;
        return new TokenSpan(found.from(), to);
    }

    /** The noun of relation at the head of the description, or -1. */
    private int noun(TokenSpan found) {
        for (int i = found.from(); i < found.to(); i++) {
            boolean head =
                    i + 1 == found.to() || LINKS.contains(tokens.at(i + 1).lower());
            if (head) return NOUNS.contains(tokens.at(i).lower()) ? i : -1;
        }
        return -1;
    }

    /** "adviser to Brown", "Brown's adviser", "Treasury adviser". */
    private boolean hasObject(TokenSpan found, int noun) {
        if (noun + 2 < found.to() && LINKS.contains(tokens.at(noun + 1).lower())) return true;
        for (int i = found.from(); i < noun; i++) {
            boolean organisation = tokens.at(i).capitalised() && !tokens.opens(i, Tokens.SENTENCE);
            if (organisation || tokens.at(i).lower().equals("'s")) return true;
        }
        return false;
    }

    /** With "Gordon Brown's" before "close ally". */
    private TokenSpan withOwner(TokenSpan found) {
        int from = found.from();
        if (!tokens.near(from - 1, from).lower().equals("'s")) return found;
        int owner = from - 1;
        while (tokens.near(owner - 1, from).capitalised()) owner--;
        if (owner == from - 1) {
            // the miner's son: an owner in small letters, back to its article
            for (int i = owner - 1; i > owner - 4; i--)
                if (Set.of("the", "a", "an").contains(tokens.near(i, from).lower())) {
                    return new TokenSpan(i, found.to());
                }
            return found;
        }
        return new TokenSpan(owner, found.to());
    }
}
