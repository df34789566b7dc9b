package backissue.store;

import static backissue.store.schema.Tables.ARTICLE;
import static backissue.store.schema.Tables.ARTICLE_PERSON;
import static backissue.store.schema.Tables.BYLINE;
import static backissue.store.schema.Tables.PERSON;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.sum;

import backissue.archive.PersonCount;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Lists of people by how often some articles name them. */
public final class PeopleCounts {

    private static final Table<?> COUNTED = DSL.table(name("counted"));
    private static final Field<Long> OWNER = field(name("counted", "owner_id"), Long.class);
    private static final Field<Integer> ARTICLES = field(name("counted", "articles"), Integer.class);
    private static final Field<Integer> MENTIONS = field(name("counted", "mentions"), Integer.class);

    private static final Keyset MOST_NAMED =
            Keyset.named("most-named").descending(ARTICLES).descending(MENTIONS).ascending(PERSON.SLUG);

    /** Who is named in the articles of an issue. */
    public static final Listing<PersonCount> OF_ISSUE = of(PeopleCounts::ofIssues);

    /** Who is named in the articles of an author. */
    public static final Listing<PersonCount> OF_AUTHOR = of(PeopleCounts::ofAuthors);

    /** Who else is named in the articles that name a person, counted in those articles. */
    public static final Listing<PersonCount> NAMED_WITH = of(PeopleCounts::namedWith);

    private PeopleCounts() {}

    private static Listing<PersonCount> of(Function<Collection<Long>, Table<?>> counted) {
        return Listing.ofComputed(
                OWNER,
                owners -> PERSON.join(counted.apply(owners))
                        .on(field(name("counted", "person_id"), Long.class).eq(PERSON.ID)),
                Stream.concat(Rows.PERSON_FIELDS.stream(), Stream.<Field<?>>of(ARTICLES, MENTIONS))
                        .toList(),
                PeopleCounts::counted,
                MOST_NAMED);
    }

    private static PersonCount counted(Record row) {
        return new PersonCount(Rows.person(row), row.get(ARTICLES), row.get(MENTIONS));
    }

    private static Table<?> ofIssues(Collection<Long> issues) {
        return select(ARTICLE.ISSUE_ID.as("owner_id"), ARTICLE_PERSON.PERSON_ID, articles(), mentions())
                .from(ARTICLE)
                .join(ARTICLE_PERSON)
                .on(ARTICLE_PERSON.ARTICLE_ID.eq(ARTICLE.ID))
                .where(IdConditions.in(ARTICLE.ISSUE_ID, issues))
                .groupBy(ARTICLE.ISSUE_ID, ARTICLE_PERSON.PERSON_ID)
                .asTable(COUNTED);
    }

    private static Table<?> ofAuthors(Collection<Long> authors) {
        // distinct, since an author may have two roles in one article
        var credited = selectDistinct(BYLINE.AUTHOR_ID, BYLINE.ARTICLE_ID)
                .from(BYLINE)
                .where(IdConditions.in(BYLINE.AUTHOR_ID, authors))
                .asTable("credited");
        var author = credited.field(BYLINE.AUTHOR_ID);
        return select(author.as("owner_id"), ARTICLE_PERSON.PERSON_ID, articles(), mentions())
                .from(credited)
                .join(ARTICLE_PERSON)
                .on(ARTICLE_PERSON.ARTICLE_ID.eq(credited.field(BYLINE.ARTICLE_ID)))
                .groupBy(author, ARTICLE_PERSON.PERSON_ID)
                .asTable(COUNTED);
    }

    private static Table<?> namedWith(Collection<Long> people) {
        var one = ARTICLE_PERSON.as("one");
        return select(one.PERSON_ID.as("owner_id"), ARTICLE_PERSON.PERSON_ID, articles(), mentions())
                .from(one)
                .join(ARTICLE_PERSON)
                .on(ARTICLE_PERSON.ARTICLE_ID.eq(one.ARTICLE_ID))
                .and(ARTICLE_PERSON.PERSON_ID.ne(one.PERSON_ID))
                .where(IdConditions.in(one.PERSON_ID, people))
                .groupBy(one.PERSON_ID, ARTICLE_PERSON.PERSON_ID)
                .asTable(COUNTED);
    }

    private static Field<Integer> articles() {
        return count().as("articles");
    }

    private static Field<Integer> mentions() {
        return sum(ARTICLE_PERSON.MENTION_COUNT).cast(Integer.class).as("mentions");
    }
}
