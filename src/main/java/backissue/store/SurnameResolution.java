package backissue.store;

import static backissue.store.schema.Tables.ARTICLE;
import static backissue.store.schema.Tables.ARTICLE_PERSON;
import static backissue.store.schema.Tables.MENTION;
import static backissue.store.schema.Tables.PERSON;
import static backissue.store.schema.Tables.QUOTE;

import backissue.archive.Folded;
import backissue.archive.PersonKind;
import backissue.archive.PersonName;
import backissue.archive.Slug;
import backissue.store.schema.tables.records.ArticlePersonRecord;
import java.time.LocalDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * Links the surname that stands alone in an article to the person of that surname whom other articles of the same years
 * name in full, if they name one only. What a later load makes doubtful is taken back: the surname is then a person of
 * its own again.
 */
final class SurnameResolution {

    /** Articles name the same people for some years. */
    private static final int YEARS = 2;

    private final DSLContext database;
    private final ArticleRows rows;
    private final long version;
    private final Set<Long> left = new HashSet<>(); // persons who lost an article

    /** @param version the archive's version once this transaction is committed */
    SurnameResolution(DSLContext database, ArticleRows rows, long version) {
        this.database = database;
        this.rows = rows;
        this.version = version;
    }

    /** @return whether anything has changed */
    boolean run(long since) {
        for (String surname : touched(since)) {
            List<FullName> named = named(surname);
            for (var row : alone(surname)) resolve(row, named);
        }
        if (left.isEmpty()) return false;
        rows.deleteOrphans(new ArticleRows.Parts(List.copyOf(left), List.of(), List.of()));
        return true;
    }

    /** The surnames, folded, of all who are named in articles written since. */
    private Set<String> touched(long since) {
        var surnames = new TreeSet<String>();
        database.selectDistinct(PERSON.SORT_KEY)
                .from(PERSON)
                .join(ARTICLE_PERSON)
                .on(ARTICLE_PERSON.PERSON_ID.eq(PERSON.ID))
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(ARTICLE_PERSON.ARTICLE_ID))
                .where(ARTICLE.VERSION.gt(since))
                .forEach(row -> surnames.add(surname(row.value1())));
        return surnames;
    }

    private static String surname(String sortKey) {
        int space = sortKey.indexOf(' ');
        return space < 0 ? sortKey : sortKey.substring(0, space);
    }

    /** A person named in full in an article of a day. */
    private record FullName(long person, String name, LocalDate day) {

        boolean isNear(LocalDate other) {
            return !day.isBefore(other.minusYears(YEARS)) && !day.isAfter(other.plusYears(YEARS));
        }
    }

    private List<FullName> named(String surname) {
        return database.select(PERSON.ID, PERSON.NAME, ARTICLE.PUBLISHED_ON)
                .from(PERSON)
                .join(ARTICLE_PERSON)
                .on(ARTICLE_PERSON.PERSON_ID.eq(PERSON.ID))
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(ARTICLE_PERSON.ARTICLE_ID))
                .where(PERSON.SORT_KEY.ge(surname + " "))
                .and(PERSON.SORT_KEY.lt(surname + "!"))
                .and(PERSON.KIND.eq(PersonKind.REAL.name()))
                .and(ARTICLE_PERSON.BARE_SURNAME.isNull())
                .and(ARTICLE.PUBLISHED_ON.isNotNull())
                .fetch(row -> new FullName(row.value1(), row.value2(), row.value3()));
    }

    private List<Record> alone(String surname) {
        return new ArrayList<>(database.select(ARTICLE_PERSON.fields())
                .select(ARTICLE.PUBLISHED_ON)
                .from(ARTICLE_PERSON)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(ARTICLE_PERSON.ARTICLE_ID))
                .where(ARTICLE_PERSON.SURNAME_KEY.eq(surname))
                .orderBy(ARTICLE_PERSON.ARTICLE_ID)
                .fetch());
    }

    private void resolve(Record row, List<FullName> named) {
        LocalDate day = row.get(ARTICLE.PUBLISHED_ON);
        var near =
                named.stream().filter(name -> day != null && name.isNear(day)).toList();
        var persons = near.stream().map(FullName::person).distinct().toList();
        var bare = row.get(ARTICLE_PERSON.BARE_SURNAME);
        boolean one = persons.size() == 1 && !isNamedIn(row, persons.getFirst());
        long person = one ? persons.getFirst() : bareOne(bare);
        var reason = one ? reason(near, day) : null;
        if (person != row.get(ARTICLE_PERSON.PERSON_ID)) move(row, person, reason);
    }

    private static String reason(List<FullName> near, LocalDate day) {
        return "only %s is named in full with this surname in articles of %d to %d"
                .formatted(
                        near.getFirst().name(),
                        day.minusYears(YEARS).getYear(),
                        day.plusYears(YEARS).getYear());
    }

    /** Whether the article names the person in full beside the surname, and so means somebody else by it. */
    private boolean isNamedIn(Record row, long person) {
        return database.fetchExists(
                ARTICLE_PERSON,
                ARTICLE_PERSON
                        .ARTICLE_ID
                        .eq(row.get(ARTICLE_PERSON.ARTICLE_ID))
                        .and(ARTICLE_PERSON.PERSON_ID.eq(person))
                        .and(ARTICLE_PERSON.BARE_SURNAME.isNull()));
    }

    /** The person of whom nothing but the surname is known. */
    private long bareOne(String surname) {
        var slug = Slug.of(surname);
        var known = database.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.SLUG.eq(slug))
                .fetchOne(PERSON.ID);
        if (known != null) return known;
        return database.insertInto(PERSON)
                .set(PERSON.SLUG, slug)
                .set(PERSON.NAME, surname)
                .set(PERSON.NAME_FOLDED, Folded.of(surname))
                .set(PERSON.SORT_KEY, PersonName.sortKey(surname))
                .set(PERSON.KIND, PersonKind.REAL.name())
                .returningResult(PERSON.ID)
                .fetchSingle()
                .value1();
    }

    private void move(Record row, long person, String reason) {
        long article = row.get(ARTICLE_PERSON.ARTICLE_ID);
        long before = row.get(ARTICLE_PERSON.PERSON_ID);
        int mentions = row.get(ARTICLE_PERSON.MENTION_COUNT);
        ArticlePersonRecord moved = row.into(ARTICLE_PERSON);
        moved.setPersonId(person);
        moved.setLinkReason(reason);
        database.insertInto(ARTICLE_PERSON).set(moved).execute();
        database.update(MENTION)
                .set(MENTION.PERSON_ID, person)
                .where(MENTION.ARTICLE_ID.eq(article))
                .and(MENTION.PERSON_ID.eq(before))
                .execute();
        database.update(QUOTE)
                .set(QUOTE.PERSON_ID, person)
                .where(QUOTE.ARTICLE_ID.eq(article))
                .and(QUOTE.PERSON_ID.eq(before))
                .execute();
        database.deleteFrom(ARTICLE_PERSON)
                .where(ARTICLE_PERSON.ARTICLE_ID.eq(article))
                .and(ARTICLE_PERSON.PERSON_ID.eq(before))
                .execute();
        count(before, -1, -mentions);
        count(person, 1, mentions);
        database.update(ARTICLE)
                .set(ARTICLE.VERSION, version)
                .set(ARTICLE.CHANGED_AT, Instant.now())
                .where(ARTICLE.ID.eq(article))
                .execute();
        left.add(before);
    }

    private void count(long person, int articles, int mentions) {
        database.update(PERSON)
                .set(PERSON.ARTICLE_COUNT, PERSON.ARTICLE_COUNT.plus(articles))
                .set(PERSON.MENTION_COUNT, PERSON.MENTION_COUNT.plus(mentions))
                .where(PERSON.ID.eq(person))
                .execute();
    }
}
