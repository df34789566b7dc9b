package backissue.graphql;

import backissue.archive.Mention;
import backissue.archive.Naming.Pair;
import backissue.archive.Person;
import backissue.archive.Quote;
import backissue.archive.Snippet;
import backissue.archive.YearOfMentions;
import backissue.graphql.FieldSource.Want;
import backissue.store.Articles;
import backissue.store.People;
import backissue.store.PeopleCounts;
import backissue.store.Quotes;

/** The type Person, and the mention that leads to it. */
final class PersonFields {

    private static final int WIDEST_CONTEXT = 500;

    private PersonFields() {}

    static Fields<Person> fields() {
        return Fields.of("Person", Person.class)
                .read("id", GlobalId::of)
                .read("slug", Person::slug)
                .read("name", Person::name)
                .read("kind", Person::kind)
                .connection("articles", Person::id, Articles.NAMING)
                .connection("mentions", Person::id, People.MENTIONS_OF_PERSON)
                .read("mentionCount", Person::mentionCount)
                .firstOf(
                        "aliases",
                        Person::id,
                        (snapshot, ids, first) -> snapshot.people().aliases(ids, (Integer) first))
                .connection("coMentioned", Person::id, PeopleCounts.NAMED_WITH)
                .list(
                        "timeline",
                        Person::id,
                        (snapshot, ids, _) -> snapshot.people().timelines(ids))
                .one("author", Person::slug, Loaders.AUTHORS_BY_SLUG)
                .one(
                        "description",
                        Person::id,
                        (snapshot, ids, _) -> snapshot.quotes().latestDescriptions(ids))
                .connection("quotes", Person::id, Quotes.OF_PERSON);
    }

    static Fields<Mention> mentions() {
        return Fields.of("Mention", Mention.class)
                .read("text", Mention::text)
                .read("start", mention -> mention.span().start())
                .read("end", mention -> mention.span().end())
                .one("person", Mention::personId, Loaders.PEOPLE)
                .one("article", Mention::articleId, Loaders.ARTICLES)
                .one(
                        "description",
                        PersonFields::pair,
                        (snapshot, pairs, _) -> snapshot.quotes().descriptions(pairs))
                .relation(
                        "context",
                        PersonFields::context,
                        Loaders.BODIES,
                        (mention, body, arguments) -> Snippet.around(
                                body.plain(), mention.span(), arguments.number("characters", 0, WIDEST_CONTEXT)));
    }

    private static Pair pair(Mention mention) {
        return new Pair(mention.articleId(), mention.personId());
    }

    static Fields<Quote> quotes() {
        return Fields.of("Quote", Quote.class)
                .read("text", Quote::text)
                .read("start", quote -> quote.span().start())
                .read("end", quote -> quote.span().end())
                .one("person", Quote::personId, Loaders.PEOPLE)
                .one("article", Quote::articleId, Loaders.ARTICLES);
    }

    /** The context's width is checked before anything is loaded. */
    private static Want context(Selection selection) {
        selection.arguments().number("characters", 0, WIDEST_CONTEXT);
        return new Want(mention -> ((Mention) mention).articleId(), Want.NOTHING_ELSE);
    }

    static Fields<YearOfMentions> years() {
        return Fields.of("YearOfMentions", YearOfMentions.class)
                .read("year", YearOfMentions::year)
                .read("articleCount", YearOfMentions::articleCount)
                .read("mentionCount", YearOfMentions::mentionCount);
    }
}
