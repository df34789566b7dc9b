package backissue.store;

import static backissue.store.schema.Tables.ARTICLE;
import static backissue.store.schema.Tables.ARTICLE_PERSON;
import static backissue.store.schema.Tables.AUTHOR;
import static backissue.store.schema.Tables.BYLINE;
import static backissue.store.schema.Tables.ISSUE;
import static backissue.store.schema.Tables.PERSON;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import backissue.archive.Author;
import backissue.archive.Issue;
import backissue.archive.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RecordMapper;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Counts how the articles of a list are spread over years, issues, authors and people. */
public final class Facets {

    private final DSLContext database;

    /** A value, and how many articles of the list have it. */
    public record Facet<T>(T value, int count) {}

    Facets(DSLContext database) {
        this.database = database;
    }

    /** By year, the latest first. */
    public Map<Long, List<Facet<Integer>>> years(
            Listing<?> listing, Collection<Long> parents, Filter filter, int first) {
        var articles = articles(listing, parents, filter);
        var parent = articles.field(Listing.PARENT);
        var year = DSL.year(ARTICLE.PUBLISHED_ON);
        var counted = select(parent, year.as("year"), count().as("articles"))
                .from(articles)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(articles.field(ARTICLE.ID)))
                .where(ARTICLE.PUBLISHED_ON.isNotNull())
                .groupBy(parent, year);
        var table = counted.asTable("counted");
        var owner = table.field(Listing.PARENT);
        var each = table.field("year", Integer.class);
        var articleCount = table.field("articles", Integer.class);
        var fields = List.of(owner, each, articleCount);
        return RankedRows.firstOfEach(database, owner, fields, table, noCondition(), List.of(each.desc()), first)
                .stream()
                .collect(groupingBy(
                        row -> row.get(owner),
                        mapping(row -> new Facet<>(row.get(each), row.get(articleCount)), toList())));
    }

    /** By issue, the one with most first. */
    public Map<Long, List<Facet<Issue>>> issues(
            Listing<?> listing, Collection<Long> parents, Filter filter, int first) {
        var articles = articles(listing, parents, filter);
        var parent = articles.field(Listing.PARENT);
        var counted = select(parent, ARTICLE.ISSUE_ID.as("value_id"), count().as("articles"))
                .from(articles)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(articles.field(ARTICLE.ID)))
                .where(ARTICLE.ISSUE_ID.isNotNull())
                .groupBy(parent, ARTICLE.ISSUE_ID);
        return joined(
                counted,
                ISSUE,
                ISSUE.ID,
                List.of(ISSUE.PUBLISHED_ON.desc(), ISSUE.SLUG.asc()),
                Rows.ISSUE_FIELDS,
                first,
                Rows::issue);
    }

    /** By author, the one with most first. */
    public Map<Long, List<Facet<Author>>> authors(
            Listing<?> listing, Collection<Long> parents, Filter filter, int first) {
        var articles = articles(listing, parents, filter);
        var parent = articles.field(Listing.PARENT);
        var counted = select(
                        parent,
                        BYLINE.AUTHOR_ID.as("value_id"),
                        countDistinct(BYLINE.ARTICLE_ID).as("articles"))
                .from(articles)
                .join(BYLINE)
                .on(BYLINE.ARTICLE_ID.eq(articles.field(ARTICLE.ID)))
                .groupBy(parent, BYLINE.AUTHOR_ID);
        return joined(
                counted,
                AUTHOR,
                AUTHOR.ID,
                List.of(AUTHOR.SORT_KEY.asc(), AUTHOR.SLUG.asc()),
                Rows.AUTHOR_FIELDS,
                first,
                Rows::author);
    }

    /** By person named, the one named in most first. */
    public Map<Long, List<Facet<Person>>> people(
            Listing<?> listing, Collection<Long> parents, Filter filter, int first) {
        var articles = articles(listing, parents, filter);
        var parent = articles.field(Listing.PARENT);
        var counted = select(parent, ARTICLE_PERSON.PERSON_ID.as("value_id"), count().as("articles"))
                .from(articles)
                .join(ARTICLE_PERSON)
                .on(ARTICLE_PERSON.ARTICLE_ID.eq(articles.field(ARTICLE.ID)))
                .groupBy(parent, ARTICLE_PERSON.PERSON_ID);
        return joined(
                counted,
                PERSON,
                PERSON.ID,
                List.of(PERSON.SORT_KEY.asc(), PERSON.SLUG.asc()),
                Rows.PERSON_FIELDS,
                first,
                Rows::person);
    }

    private static Table<?> articles(Listing<?> listing, Collection<Long> parents, Filter filter) {
        return listing.column(ARTICLE.ID, parents, filter).asTable("listed");
    }

    /**
     * @param counts for each parent and value_id, the number of articles
     * @param ties the order of values with equally many, as the lists of them have it
     */
    private <T> Map<Long, List<Facet<T>>> joined(
            Select<?> counts,
            Table<?> values,
            Field<Long> id,
            List<? extends SortField<?>> ties,
            List<Field<?>> fields,
            int first,
            RecordMapper<Record, T> mapper) {
        var counted = counts.asTable("counted");
        var parent = counted.field(Listing.PARENT);
        var articles = counted.field("articles", Integer.class);
        var columns = new ArrayList<Field<?>>(fields);
        columns.addAll(List.of(parent, articles));
        var rows = counted.join(values).on(id.eq(counted.field("value_id", Long.class)));
        var order = new ArrayList<SortField<?>>(List.of(articles.desc()));
        order.addAll(ties);
        return RankedRows.firstOfEach(database, parent, columns, rows, noCondition(), order, first).stream()
                .collect(groupingBy(
                        row -> row.get(parent),
                        mapping(row -> new Facet<>(mapper.map(row), row.get(articles)), toList())));
    }
}
