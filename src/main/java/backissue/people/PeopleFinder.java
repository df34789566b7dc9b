package backissue.people;

import backissue.archive.PersonDraft;
import java.util.List;
import java.util.function.Function;

/** Finds who is named in an article, and where. */
public final class PeopleFinder {

    private final Lexicon lexicon;
    private final Function<Tokens, List<TokenSpan>> recogniser;

    PeopleFinder(Lexicon lexicon, Function<Tokens, List<TokenSpan>> recogniser) {
        this.lexicon = lexicon;
        this.recogniser = recogniser;
    }

    /** The finder with the bundled model and word lists. */
    public static PeopleFinder bundled() {
        return new PeopleFinder(Lexicon.bundled(), Recogniser.bundled()::names);
    }

    /**
     * The persons a body names, in order of first mention.
     *
     * @param body plain text, its blocks separated by an empty line
     * @param context title and standfirst: they may give a fuller name, but mentions in them are not reported
     */
    public List<PersonDraft> find(String body, List<String> context) {
        var before = new StringBuilder();
        for (String line : context) before.append(line).append("\n\n");
        Tokens tokens = Tokenizer.tokenize(before + body, lexicon);
        var usage = WordUsage.of(tokens);
        List<TokenSpan> recognised = recogniser.apply(tokens);
        var filter = new NameFilter(tokens);
        List<TokenSpan> kept = filter.filter(recognised);
        List<TokenSpan> shaped = new NamePatterns(tokens, filter.nonPersons()).join(kept);
        List<TokenSpan> joined = new Nicknames(tokens).join(shaped);
        List<TokenSpan> titled = new PluralTitles(tokens).join(joined);
        List<TokenSpan> names = new KnownSurnames(tokens, usage, recognised, filter.nonPersons()).join(titled);
        List<PersonMention> mentions = new SurnamePropagation(tokens, usage, filter.nonPersons()).propagate(names);
        List<PersonMention> whole = new Couples(tokens, mentions).complete();
        var article = new PersonDrafts(tokens, new Linker(tokens).link(whole), before.length());
        return article.drafts();
    }
}
