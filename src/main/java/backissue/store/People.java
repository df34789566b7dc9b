package backissue.store;

import static backissue.store.schema.Tables.ARTICLE;
import static backissue.store.schema.Tables.ARTICLE_PERSON;
import static backissue.store.schema.Tables.AUTHOR;
import static backissue.store.schema.Tables.MENTION;
import static backissue.store.schema.Tables.PERSON;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import backissue.archive.Mention;
import backissue.archive.Naming;
import backissue.archive.Person;
import backissue.archive.YearOfMentions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Reads the people articles name, and where they name them. */
public final class People {

    /** Everyone, in alphabetical order of surname. */
    public static final Listing<Person> ALL = Listing.ofAll(
                    PERSON,
                    Rows.PERSON_FIELDS,
                    Rows::person,
                    Keyset.named("name").ascending(PERSON.SORT_KEY).ascending(PERSON.SLUG))
            .orderedBy(Map.of(
                    "NAME", Keyset.named("name").ascending(PERSON.SORT_KEY).ascending(PERSON.SLUG),
                    "MOST_NAMED",
                            Keyset.named("most-named")
                                    .descending(PERSON.ARTICLE_COUNT)
                                    .descending(PERSON.MENTION_COUNT)
                                    .ascending(PERSON.SLUG)))
            .filteredBy(Criteria.NONE
                    .with("slugs", (List<String> slugs) -> IdConditions.in(PERSON.SLUG, slugs.toArray(String[]::new)))
                    .with("nameContains", (String part) -> Criteria.contains(PERSON.NAME_FOLDED, part))
                    .with("kind", (String kind) -> PERSON.KIND.eq(kind))
                    .with("minArticles", (Integer least) -> PERSON.ARTICLE_COUNT.ge(least))
                    .with("isAuthor", (Boolean is) -> is ? isAuthor() : DSL.not(isAuthor())));

    /**
     * The people an article names: the most often named first, then in the order they first appear. No two first appear
     * at one place.
     */
    public static final Listing<Naming<Person>> OF_ARTICLE = Listing.of(
            ARTICLE_PERSON.ARTICLE_ID,
            ARTICLE_PERSON.join(PERSON).on(PERSON.ID.eq(ARTICLE_PERSON.PERSON_ID)),
            Rows.PERSON_NAMED_FIELDS,
            Rows::personNamed,
            Keyset.named("mentions")
                    .descending(ARTICLE_PERSON.MENTION_COUNT)
                    .ascending(ARTICLE_PERSON.FIRST_OFFSET)
                    .carrying(PERSON.SLUG));

    /** The mentions in an article, in reading order. */
    public static final Listing<Mention> MENTIONS_IN_ARTICLE = Listing.of(
            MENTION.ARTICLE_ID,
            MENTION,
            Rows.MENTION_FIELDS,
            Rows::mention,
            Keyset.named("reading").ascending(MENTION.START_OFFSET));

    /** The mentions of a person: the newest article first, in reading order within an article. */
    public static final Listing<Mention> MENTIONS_OF_PERSON = Listing.of(
            ARTICLE_PERSON.PERSON_ID,
            ARTICLE_PERSON
                    .join(MENTION)
                    .on(MENTION.ARTICLE_ID.eq(ARTICLE_PERSON.ARTICLE_ID))
                    .and(MENTION.PERSON_ID.eq(ARTICLE_PERSON.PERSON_ID)),
            Rows.MENTION_FIELDS,
            Rows::mention,
            Keyset.named("newest-reading")
                    .descending(ARTICLE_PERSON.LISTED_ON)
                    .ascending(ARTICLE_PERSON.ARTICLE_SLUG)
                    .ascending(MENTION.START_OFFSET));

    private static final Lookup<Person> LOOKUP =
            new Lookup<>(PERSON, PERSON.ID, PERSON.SLUG, Rows.PERSON_FIELDS, Rows::person);

    private final DSLContext database;

    People(DSLContext database) {
        this.database = database;
    }

    private static Condition isAuthor() {
        return exists(selectOne().from(AUTHOR).where(AUTHOR.SLUG.eq(PERSON.SLUG)));
    }

    public Map<Long, Person> byId(Collection<Long> ids) {
        return LOOKUP.byId(database, ids);
    }

    public Map<String, Person> bySlug(Collection<String> slugs) {
        return LOOKUP.bySlug(database, slugs);
    }

    /** All mentions in each article, in reading order. */
    public Map<Long, List<Mention>> mentionsIn(Collection<Long> articles) {
        var statement = database.select(Rows.MENTION_FIELDS)
                .from(MENTION)
                .where(IdConditions.in(MENTION.ARTICLE_ID, articles))
                .orderBy(MENTION.ARTICLE_ID, MENTION.START_OFFSET);
        return RenderedStatements.of(database, "mentions", statement, Rows.MENTION_FIELDS)
                .fetchGroups(MENTION.ARTICLE_ID, Rows::mention);
    }

    /** The forms in which articles name each person, the most frequent first. */
    public Map<Long, List<String>> aliases(Collection<Long> people, int first) {
        var forms = select(MENTION.PERSON_ID, MENTION.TEXT, count().as("uses"))
                .from(MENTION)
                .where(IdConditions.in(MENTION.PERSON_ID, people))
                .groupBy(MENTION.PERSON_ID, MENTION.TEXT)
                .asTable("forms");
        var person = forms.field(MENTION.PERSON_ID);
        var text = forms.field(MENTION.TEXT);
        var uses = forms.field("uses", Integer.class);
        var order = List.of(uses.desc(), text.asc());
        return RankedRows.firstOfEach(database, person, List.of(person, text), forms, noCondition(), order, first)
                .stream()
                .collect(groupingBy(row -> row.get(person), mapping(row -> row.get(text), toList())));
    }

    /** How often each person was named, by year, the earliest first. */
    public Map<Long, List<YearOfMentions>> timelines(Collection<Long> people) {
        var year = DSL.year(ARTICLE.PUBLISHED_ON).as("year");
        return database.select(
                        ARTICLE_PERSON.PERSON_ID,
                        year,
                        count(),
                        sum(ARTICLE_PERSON.MENTION_COUNT).cast(Integer.class))
                .from(ARTICLE_PERSON)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(ARTICLE_PERSON.ARTICLE_ID))
                .where(IdConditions.in(ARTICLE_PERSON.PERSON_ID, people))
                .and(ARTICLE.PUBLISHED_ON.isNotNull())
                .groupBy(ARTICLE_PERSON.PERSON_ID, DSL.year(ARTICLE.PUBLISHED_ON))
                .orderBy(ARTICLE_PERSON.PERSON_ID, year)
                .fetchGroups(
                        ARTICLE_PERSON.PERSON_ID, row -> new YearOfMentions(row.value2(), row.value3(), row.value4()));
    }
}
