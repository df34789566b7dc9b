package backissue.store;

import static backissue.store.schema.Tables.ARTICLE;
import static backissue.store.schema.Tables.ARTICLE_BODY;
import static backissue.store.schema.Tables.ARTICLE_PERSON;
import static backissue.store.schema.Tables.AUTHOR;
import static backissue.store.schema.Tables.BYLINE;
import static backissue.store.schema.Tables.ISSUE;
import static backissue.store.schema.Tables.LOAD;
import static backissue.store.schema.Tables.PERSON;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.sum;

import backissue.archive.Article;
import backissue.archive.Author;
import backissue.archive.Body;
import backissue.archive.Issue;
import backissue.archive.Person;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RecordMapper;
import org.jooq.SelectConditionStep;
import org.jooq.Table;

/** What a search index is made from: whole articles, and everyone and everything that articles point at. */
public final class IndexFeed {

    /** Rows fetched at a time while ids are read, so that the driver never holds them all. */
    private static final int FETCH = 10_000;

    private static final String ARTICLES = "articles";

    private final DSLContext database;

    /** Those that articles point at, by kind. */
    public static final Kind<Person> PEOPLE = new Kind<>(
            PERSON,
            PERSON.ID,
            Rows.PERSON_FIELDS,
            Rows::person,
            field(selectCount().from(ARTICLE_PERSON).where(ARTICLE_PERSON.PERSON_ID.eq(PERSON.ID))));

    public static final Kind<Author> AUTHORS = new Kind<>(
            AUTHOR,
            AUTHOR.ID,
            Rows.AUTHOR_FIELDS,
            Rows::author,
            field(select(countDistinct(BYLINE.ARTICLE_ID)).from(BYLINE).where(BYLINE.AUTHOR_ID.eq(AUTHOR.ID))));

    public static final Kind<Issue> ISSUES = new Kind<>(
            ISSUE,
            ISSUE.ID,
            Rows.ISSUE_FIELDS,
            Rows::issue,
            field(selectCount().from(ARTICLE).where(ARTICLE.ISSUE_ID.eq(ISSUE.ID))));

    /** An article with all that is searched in it, as it was at a version of the archive. */
    public record Text(Article article, long version, Body body, List<Author> authors, List<Person> people) {}

    /** A row that articles point at, and how many of them do. */
    public record Pointed<T>(T row, int articles) {}

    /** What an index must hold, counted: if it holds as much, it is whole. */
    public record Totals(long articles, long versions, long people, long authors, long issues) {}

    /** A kind of row that articles point at. */
    public static final class Kind<T> {

        private final Table<?> table;
        private final Field<Long> id;
        private final List<Field<?>> fields;
        private final RecordMapper<Record, T> mapper;
        private final Field<Integer> articles;

        private Kind(
                Table<?> table,
                Field<Long> id,
                List<Field<?>> fields,
                RecordMapper<Record, T> mapper,
                Field<Integer> articles) {
            this.table = table;
            this.id = id;
            this.fields = fields;
            this.mapper = mapper;
            this.articles = articles;
        }

        private Pointed<T> pointed(Record row) {
            return new Pointed<>(mapper.map(row), row.get(ARTICLES, Integer.class));
        }
    }

    IndexFeed(DSLContext database) {
        this.database = database;
    }

    /** The articles that changed after a version of the archive, all of them after -1; in the order of their ids. */
    public long[] changedAfter(long version) {
        try (var ids = database.select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ARTICLE.VERSION.gt(version))
                .fetchSize(FETCH)
                .fetchStream()) {
            return ids.mapToLong(row -> row.value1()).sorted().toArray();
        }
    }

    /** Tells this archive from another that was made in its place: when its first load began. */
    public String origin() {
        return database.select(LOAD.STARTED_AT)
                .from(LOAD)
                .orderBy(LOAD.ID)
                .limit(1)
                .fetchOptional(LOAD.STARTED_AT)
                .map(Object::toString)
                .orElse("");
    }

    /** Those of the articles that the archive has. */
    public List<Text> articles(Collection<Long> ids) {
        var authors = database.selectDistinct(ARTICLE.ID, AUTHOR.ID, AUTHOR.SLUG, AUTHOR.NAME)
                .from(ARTICLE)
                .join(BYLINE)
                .on(BYLINE.ARTICLE_ID.eq(ARTICLE.ID))
                .join(AUTHOR)
                .on(AUTHOR.ID.eq(BYLINE.AUTHOR_ID))
                .where(IdConditions.in(ARTICLE.ID, ids))
                .orderBy(AUTHOR.SLUG)
                .fetchGroups(ARTICLE.ID, Rows::author);
        var people = database.select(ARTICLE_PERSON.ARTICLE_ID)
                .select(Rows.PERSON_FIELDS)
                .from(ARTICLE_PERSON)
                .join(PERSON)
                .on(PERSON.ID.eq(ARTICLE_PERSON.PERSON_ID))
                .where(IdConditions.in(ARTICLE_PERSON.ARTICLE_ID, ids))
                .orderBy(PERSON.SLUG)
                .fetchGroups(ARTICLE_PERSON.ARTICLE_ID, Rows::person);
        return database.select(Rows.ARTICLE_FIELDS)
                .select(ARTICLE.VERSION, ARTICLE_BODY.MARKDOWN)
                .from(ARTICLE)
                .join(ARTICLE_BODY)
                .on(ARTICLE_BODY.ARTICLE_ID.eq(ARTICLE.ID))
                .where(IdConditions.in(ARTICLE.ID, ids))
                .orderBy(ARTICLE.ID)
                .fetch(row -> new Text(
                        Rows.article(row),
                        row.get(ARTICLE.VERSION),
                        Body.ofMarkdown(row.get(ARTICLE_BODY.MARKDOWN)),
                        authors.getOrDefault(row.get(ARTICLE.ID), List.of()),
                        people.getOrDefault(row.get(ARTICLE.ID), List.of())));
    }

    /** The next rows of a kind, in the order of their ids. */
    public <T> List<Pointed<T>> after(Kind<T> kind, long id, int size) {
        return rows(kind, kind.id.gt(id)).orderBy(kind.id).limit(size).fetch(kind::pointed);
    }

    /** Those of the rows that the archive has. */
    public <T> List<Pointed<T>> of(Kind<T> kind, Collection<Long> ids) {
        return rows(kind, IdConditions.in(kind.id, ids)).orderBy(kind.id).fetch(kind::pointed);
    }

    private SelectConditionStep<Record> rows(Kind<?> kind, Condition which) {
        return database.select(kind.fields)
                .select(kind.articles.as(ARTICLES))
                .from(kind.table)
                .where(which);
    }

    public Totals totals() {
        return database.select(
                        count(),
                        coalesce(sum(ARTICLE.VERSION), BigDecimal.ZERO),
                        field(selectCount().from(PERSON)),
                        field(selectCount().from(AUTHOR)),
                        field(selectCount().from(ISSUE)))
                .from(ARTICLE)
                .fetchSingle(row -> new Totals(
                        row.value1(), row.value2().longValueExact(), row.value3(), row.value4(), row.value5()));
    }
}
