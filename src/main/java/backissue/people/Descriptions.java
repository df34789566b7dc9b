package backissue.people;

import java.util.Optional;

/** What a text says a person is: the first apposition or title beside one of the person's names. */
final class Descriptions {

    private final Tokens tokens;
    private final RolePhrases phrases;
    private final RelationNouns relations;
    private final boolean[] named;

    Descriptions(Tokens tokens, Iterable<MentionCluster> persons) {
        this.tokens = tokens;
        this.phrases = new RolePhrases(tokens);
        this.relations = new RelationNouns(tokens);
        this.named = new boolean[tokens.size];
        for (MentionCluster person : persons) {
            for (PersonMention mention : person.mentions())
                for (int i = mention.from(); i < mention.to(); i++) named[i] = true;
        }
    }

    Optional<String> of(MentionCluster person) {
        for (PersonMention mention : person.mentions()) {
            TokenSpan found = beside(mention);
            if (found != null && found.length() > 0 && !isTitle(found)) return Optional.of(text(found));
        }
        return Optional.empty();
    }

    private TokenSpan beside(PersonMention mention) {
        int end = mention.to();
        while (end < tokens.size
                && tokens.at(end).is(Lexicon.SUFFIX)
                && tokens.at(end).shape() == WordForm.CAPITALS) end++;
        TokenSpan found = relations.complete(apposition(end));
        if (found == null) found = relations.complete(phrases.before(start(mention.from())));
        if (found == null) found = relations.complete(leading(mention.from(), end));
        if (found == null) found = relations.complete(said(end));
        return found == null ? relations.complete(office(end)) : found;
    }

    /** King Harold is not "King". */
    private boolean isTitle(TokenSpan found) {
        return found.length() == 1 && Titles.isReigning(tokens.at(found.from()).lower());
    }

    /** NAME, the founder of ...; NAME (now minister for ...); NAME – a tall man of ... */
    private TokenSpan apposition(int end) {
        if (!isMark(end, ",") && !isMark(end, "(") && !isMark(end, "–") && !isMark(end, "—")) return null;
        TokenSpan found = phrases.after(end + 1);
        return found == null || isMark(end, ",") && listsPeople(end + 1, found) ? null : found;
    }

    /** In "Brown, Osborne and the chancellor" what follows the comma is another person. */
    private boolean listsPeople(int from, TokenSpan found) {
        int i = from;
        while (i < found.to() && named[i]) i++;
        return i > from && !tokens.at(i).lower().equals("'s");
    }

    /** The Italian premier, NAME, ... */
    private TokenSpan leading(int from, int end) {
        if (!isMark(from - 1, ",") || !isMark(end, ",") && !isMark(end, ".") && !isMark(end, "–")) return null;
        TokenSpan found = phrases.before(from - 1);
        return found != null && found.length() > 1 ? found : null;
    }

    /** NAME is a reader in history. */
    private TokenSpan said(int end) {
        String verb = tokens.near(end, end - 1).lower();
        boolean is = verb.equals("is") || verb.equals("was") || verb.equals("became") || verb.equals("as");
        return is ? phrases.after(end + 1) : null;
    }

    /** NAME, who is back in the office as deputy chairman. */
    private TokenSpan office(int end) {
        if (!isMark(end, ",") || !tokens.near(end + 1, end).lower().equals("who")) return null;
        for (int i = end + 2; i < Math.min(tokens.size, end + 14); i++) {
            WordForm word = tokens.at(i);
            if (word.shape() == WordForm.MARK || named[i] || tokens.opens(i, Tokens.BLOCK)) return null;
            if (word.lower().equals("as")) return phrases.after(i + 1);
        }
        return null;
    }

    /** The first token of a name with its honorifics. */
    private int start(int from) {
        while (from > 0
                && !tokens.opens(from, Tokens.BLOCK)
                && !phrases.isRole(from - 1)
                && tokens.at(from - 1).is(Lexicon.TITLE)
                && tokens.at(from - 1).capitalised()) from--;
        return from;
    }

    private boolean isMark(int i, String mark) {
        return i >= 0
                && i < tokens.size
                && !tokens.opens(i, Tokens.BLOCK)
                && tokens.at(i).form().equals(mark);
    }

    private String text(TokenSpan words) {
        String text = tokens.plain(words.from(), words.to());
        // an article that opens a sentence has its capital from there
        boolean lone = tokens.at(words.from()).is(Lexicon.STOP) && tokens.opens(words.from(), Tokens.SENTENCE);
        return lone ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
