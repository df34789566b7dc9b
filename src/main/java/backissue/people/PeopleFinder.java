package backissue.people;

import backissue.archive.PersonDraft;
import java.util.List;
import java.util.function.Function;

/** Finds who is named in an article, and where. */
public final class PeopleFinder {

    private final Lexicon lexicon;
    private final Function<Tokens, List<Name>> recogniser;

    PeopleFinder(Lexicon lexicon, Function<Tokens, List<Name>> recogniser) {
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
     * @param context title and standfirst: they may give a fuller name, but mentions in them are not
     *     reported
     */
    public List<PersonDraft> find(String body, List<String> context) {
        var before = new StringBuilder();
        for (String line : context) before.append(line).append("\n\n");
        Tokens tokens = Tokenizer.tokenize(before + body, lexicon);
        var facts = DocumentFacts.of(tokens);
        List<Name> weighed = recogniser.apply(tokens);
        List<Name> sifted = new NameFilter(tokens).sift(weighed);
        List<Name> names = new Notables(tokens, facts, weighed).join(sifted);
        List<Naming> namings = new Spreader(tokens, facts).spread(names);
        var article = new ArticleText(tokens, new Linker(tokens).link(namings), before.length());
        return article.drafts();
    }
}
