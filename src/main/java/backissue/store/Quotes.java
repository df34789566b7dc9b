package backissue.store;

import static backissue.store.schema.Tables.ARTICLE;
import static backissue.store.schema.Tables.ARTICLE_PERSON;
import static backissue.store.schema.Tables.QUOTE;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.inline;

import backissue.archive.Naming.Pair;
import backissue.archive.Quote;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Reads what articles say of people, and what they have them say. */
public final class Quotes {

    /** The quotes of an article, in reading order. */
    public static final Listing<Quote> IN_ARTICLE = Listing.of(
            QUOTE.ARTICLE_ID,
            QUOTE,
            Rows.QUOTE_FIELDS,
            Rows::quote,
            Keyset.named("reading").ascending(QUOTE.START_OFFSET));

    /** The quotes of a person: the newest article first, in reading order within an article. */
    public static final Listing<Quote> OF_PERSON = Listing.of(
            ARTICLE_PERSON.PERSON_ID,
            ARTICLE_PERSON
                    .join(QUOTE)
                    .on(QUOTE.ARTICLE_ID.eq(ARTICLE_PERSON.ARTICLE_ID))
                    .and(QUOTE.PERSON_ID.eq(ARTICLE_PERSON.PERSON_ID)),
            Rows.QUOTE_FIELDS,
            Rows::quote,
            Keyset.named("newest-reading")
                    .descending(ARTICLE_PERSON.LISTED_ON)
                    .ascending(ARTICLE_PERSON.ARTICLE_SLUG)
                    .ascending(QUOTE.START_OFFSET));

    private final DSLContext database;

    Quotes(DSLContext database) {
        this.database = database;
    }

    /** What each article has each person say, in reading order. */
    public Map<Pair, List<Quote>> of(Collection<Pair> pairs, int first) {
        // one text for each pair, since a list is told from others by one column
        var pair = QUOTE.ARTICLE_ID.concat(inline(" "), QUOTE.PERSON_ID);
        return RankedRows.firstOfEach(
                        database,
                        pair,
                        Rows.QUOTE_FIELDS,
                        QUOTE,
                        IdConditions.in(
                                        QUOTE.ARTICLE_ID,
                                        pairs.stream().map(Pair::article).toList())
                                .and(IdConditions.in(
                                        QUOTE.PERSON_ID,
                                        pairs.stream().map(Pair::person).toList())),
                        List.of(QUOTE.START_OFFSET.asc()),
                        first)
                .stream()
                .map(Rows::quote)
                .collect(groupingBy(quote -> new Pair(quote.articleId(), quote.personId())));
    }

    /** The role each article gives each person, where it gives one. */
    public Map<Pair, String> descriptions(Collection<Pair> pairs) {
        var descriptions = new HashMap<Pair, String>();
        database.select(ARTICLE_PERSON.ARTICLE_ID, ARTICLE_PERSON.PERSON_ID, ARTICLE_PERSON.DESCRIPTION)
                .from(ARTICLE_PERSON)
                .where(IdConditions.in(
                        ARTICLE_PERSON.ARTICLE_ID,
                        pairs.stream().map(Pair::article).toList()))
                .and(IdConditions.in(
                        ARTICLE_PERSON.PERSON_ID,
                        pairs.stream().map(Pair::person).toList()))
                .and(ARTICLE_PERSON.DESCRIPTION.isNotNull())
                .forEach(row -> descriptions.put(Rows.pair(row), row.value3()));
        return descriptions;
    }

    /** The role the newest article that gives each person one does. */
    public Map<Long, String> latestDescriptions(Collection<Long> people) {
        return RankedRows.firstOfEach(
                        database,
                        ARTICLE_PERSON.PERSON_ID,
                        List.of(ARTICLE_PERSON.PERSON_ID, ARTICLE_PERSON.DESCRIPTION),
                        ARTICLE_PERSON.join(ARTICLE).on(ARTICLE.ID.eq(ARTICLE_PERSON.ARTICLE_ID)),
                        IdConditions.in(ARTICLE_PERSON.PERSON_ID, people).and(ARTICLE_PERSON.DESCRIPTION.isNotNull()),
                        List.of(ARTICLE.LISTED_ON.desc(), ARTICLE.SLUG.asc()),
                        1)
                .stream()
                .collect(toMap(row -> row.get(ARTICLE_PERSON.PERSON_ID), row -> row.get(ARTICLE_PERSON.DESCRIPTION)));
    }
}
