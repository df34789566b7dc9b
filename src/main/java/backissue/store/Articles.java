package backissue.store;

import static backissue.store.schema.Tables.ARTICLE;
import static backissue.store.schema.Tables.ARTICLE_BODY;
import static backissue.store.schema.Tables.ARTICLE_PERSON;
import static backissue.store.schema.Tables.ARTICLE_SOURCE;
import static backissue.store.schema.Tables.BYLINE;
import static backissue.store.schema.Tables.SOURCE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import backissue.archive.Article;
import backissue.archive.Body;
import backissue.archive.Byline;
import backissue.archive.Lines;
import backissue.archive.Naming;
import backissue.archive.Role;
import backissue.archive.Source;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;

/** Reads articles and what belongs to them alone. */
public final class Articles {

    private static final Keyset NEWEST_FIRST =
            Keyset.named("newest").descending(ARTICLE.LISTED_ON).ascending(ARTICLE.SLUG);

    private static final Keyset AS_FOUND = Keyset.named("found").ascending(ARTICLE.ID);

    /** A date after all others, so that articles without one come last when the oldest come first. */
    static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    private static final Map<String, Keyset> ORDERS = Map.of(
            "NEWEST", NEWEST_FIRST,
            "OLDEST", Keyset.named("oldest").ascending(ARTICLE.OLDEST_ON).ascending(ARTICLE.SLUG),
            "TITLE", Keyset.named("title").ascending(ARTICLE.TITLE_KEY).ascending(ARTICLE.SLUG),
            "LONGEST", Keyset.named("longest").descending(ARTICLE.WORD_COUNT).ascending(ARTICLE.SLUG),
            "SHORTEST", Keyset.named("shortest").ascending(ARTICLE.WORD_COUNT).ascending(ARTICLE.SLUG));

    /** All articles, the newest first; those without a date come last. */
    public static final Listing<Article> ALL =
            articles(Listing.ofAll(ARTICLE, Rows.ARTICLE_FIELDS, Rows::article, NEWEST_FIRST));

    /** The articles of an issue, in the order they were loaded. */
    public static final Listing<Article> OF_ISSUE =
            articles(Listing.of(ARTICLE.ISSUE_ID, ARTICLE, Rows.ARTICLE_FIELDS, Rows::article, AS_FOUND));

    /** The articles an author is credited for, the newest first; one credited twice in an article has it once. */
    public static final Listing<Article> OF_AUTHOR = articles(Listing.of(
                    BYLINE.AUTHOR_ID,
                    BYLINE.join(ARTICLE).on(ARTICLE.ID.eq(BYLINE.ARTICLE_ID)).and(BYLINE.FIRST_CREDIT),
                    Rows.ARTICLE_FIELDS,
                    Rows::article,
                    Keyset.named("newest").descending(BYLINE.LISTED_ON).ascending(BYLINE.ARTICLE_SLUG)))
            .orderedBy(Map.of(
                    "NEWEST",
                    Keyset.named("newest").descending(BYLINE.LISTED_ON).ascending(BYLINE.ARTICLE_SLUG)));

    /** The articles that name a person, the newest first. */
    public static final Listing<Naming<Article>> NAMING = articles(Listing.of(
                    ARTICLE_PERSON.PERSON_ID,
                    ARTICLE_PERSON.join(ARTICLE).on(ARTICLE.ID.eq(ARTICLE_PERSON.ARTICLE_ID)),
                    Rows.ARTICLE_NAMING_FIELDS,
                    Rows::articleNaming,
                    Keyset.named("newest").descending(ARTICLE_PERSON.LISTED_ON).ascending(ARTICLE_PERSON.ARTICLE_SLUG)))
            .orderedBy(Map.of(
                    "NEWEST",
                    Keyset.named("newest")
                            .descending(ARTICLE_PERSON.LISTED_ON)
                            .ascending(ARTICLE_PERSON.ARTICLE_SLUG)));

    private static final Lookup<Article> LOOKUP =
            new Lookup<>(ARTICLE, ARTICLE.ID, ARTICLE.SLUG, Rows.ARTICLE_FIELDS, Rows::article);

    private static final List<Field<?>> BODY_FIELDS = List.of(ARTICLE_BODY.ARTICLE_ID, ARTICLE_BODY.MARKDOWN);

    private static final List<Field<?>> BYLINE_FIELDS =
            List.of(BYLINE.ARTICLE_ID, BYLINE.AUTHOR_ID, BYLINE.ROLE, BYLINE.BIO);

    private static final List<Field<?>> SOURCE_FIELDS = List.of(
            ARTICLE_SOURCE.ARTICLE_ID,
            SOURCE.FILE,
            SOURCE.URL,
            ARTICLE_SOURCE.FIRST_LINE,
            ARTICLE_SOURCE.LAST_LINE,
            SOURCE.LOADED);

    private final DSLContext database;

    /** The articles with these ids. */
    public static Listing<Article> among(long[] ids) {
        var boxed = Arrays.stream(ids).boxed().toList();
        return Listing.ofComputed(
                inline(Listing.ARCHIVE),
                _ -> select(ARTICLE.ID)
                        .from(ARTICLE)
                        .where(IdConditions.in(ARTICLE.ID, boxed))
                        .asTable(ARTICLE),
                Rows.ARTICLE_FIELDS,
                Rows::article,
                NEWEST_FIRST);
    }

    private static <T> Listing<T> articles(Listing<T> listing) {
        return listing.orderedBy(ORDERS).filteredBy(ArticleCriteria.ALL);
    }

    Articles(DSLContext database) {
        this.database = database;
    }

    public Map<Long, Article> byId(Collection<Long> ids) {
        return LOOKUP.byId(database, ids);
    }

    public Map<String, Article> bySlug(Collection<String> slugs) {
        return LOOKUP.bySlug(database, slugs);
    }

    /** The article found before each of these in its issue. */
    public Map<Long, Article> previousInIssue(Collection<Long> articles) {
        var other = ARTICLE.as("other");
        return besides(
                articles,
                of -> select(max(other.ID))
                        .from(other)
                        .where(other.ISSUE_ID.eq(of.ISSUE_ID))
                        .and(other.ID.lt(of.ID)));
    }

    /** The article found after each of these in its issue. */
    public Map<Long, Article> nextInIssue(Collection<Long> articles) {
        var other = ARTICLE.as("other");
        return besides(
                articles,
                of -> select(min(other.ID))
                        .from(other)
                        .where(other.ISSUE_ID.eq(of.ISSUE_ID))
                        .and(other.ID.gt(of.ID)));
    }

    private Map<Long, Article> besides(
            Collection<Long> articles,
            Function<backissue.store.schema.tables.Article, Select<Record1<Long>>> neighbour) {
        var of = ARTICLE.as("of");
        return database.select(Rows.ARTICLE_FIELDS)
                .select(of.ID)
                .from(of)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(neighbour.apply(of)))
                .where(IdConditions.in(of.ID, articles))
                .fetchMap(of.ID, Rows::article);
    }

    /** The ids of all articles a filter keeps, in ascending order. */
    public long[] ids(Filter filter) {
        return database
                .select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ArticleCriteria.ALL.of(filter))
                .orderBy(ARTICLE.ID)
                .fetch()
                .stream()
                .mapToLong(Record1::value1)
                .toArray();
    }

    public Map<Long, Body> bodies(Collection<Long> articles) {
        var statement = database.select(BODY_FIELDS)
                .from(ARTICLE_BODY)
                .where(IdConditions.in(ARTICLE_BODY.ARTICLE_ID, articles));
        return RenderedStatements.of(database, "bodies", statement, BODY_FIELDS)
                .fetchMap(ARTICLE_BODY.ARTICLE_ID, row -> Body.ofMarkdown(row.get(ARTICLE_BODY.MARKDOWN)));
    }

    public Map<Long, List<Byline>> bylines(Collection<Long> articles) {
        var statement = database.select(BYLINE_FIELDS)
                .from(BYLINE)
                .where(IdConditions.in(BYLINE.ARTICLE_ID, articles))
                .orderBy(BYLINE.ARTICLE_ID, BYLINE.POSITION);
        return RenderedStatements.of(database, "bylines", statement, BYLINE_FIELDS)
                .fetchGroups(BYLINE.ARTICLE_ID, Articles::byline);
    }

    private static Byline byline(Record row) {
        return new Byline(
                row.get(BYLINE.AUTHOR_ID),
                Role.valueOf(row.get(BYLINE.ROLE)),
                Optional.ofNullable(row.get(BYLINE.BIO)));
    }

    /** The pages each article was found in, by file name. */
    public Map<Long, List<Source>> sources(Collection<Long> articles, int first) {
        var rows = RankedRows.firstOfEach(
                database,
                ARTICLE_SOURCE.ARTICLE_ID,
                SOURCE_FIELDS,
                ARTICLE_SOURCE.join(SOURCE).on(SOURCE.ID.eq(ARTICLE_SOURCE.SOURCE_ID)),
                IdConditions.in(ARTICLE_SOURCE.ARTICLE_ID, articles),
                List.of(SOURCE.FILE.asc()),
                first);
        return rows.stream()
                .collect(groupingBy(row -> row.get(ARTICLE_SOURCE.ARTICLE_ID), mapping(Articles::source, toList())));
    }

    /**
     * The address of the page that each article is the first on. An article may also stand below another, on a page
     * that is not its own.
     */
    public Map<Long, String> urls(Collection<Long> articles) {
        return ownPages(IdConditions.in(ARTICLE_SOURCE.ARTICLE_ID, articles)).stream()
                .collect(toMap(
                        row -> row.get(ARTICLE_SOURCE.ARTICLE_ID), row -> row.get(SOURCE.URL), (first, _) -> first));
    }

    /** The articles of the pages with these addresses: of each page the first. */
    public Map<String, Article> byUrl(Collection<String> urls) {
        var rows = ownPages(IdConditions.in(SOURCE.URL, urls.toArray(String[]::new)));
        var articles = byId(
                rows.stream().map(row -> row.get(ARTICLE_SOURCE.ARTICLE_ID)).collect(toSet()));
        return rows.stream()
                .collect(toMap(
                        row -> row.get(SOURCE.URL),
                        row -> articles.get(row.get(ARTICLE_SOURCE.ARTICLE_ID)),
                        (first, _) -> first));
    }

    private List<Record2<Long, String>> ownPages(Condition condition) {
        var above = ARTICLE_SOURCE.as("above");
        return database.select(ARTICLE_SOURCE.ARTICLE_ID, SOURCE.URL)
                .from(ARTICLE_SOURCE)
                .join(SOURCE)
                .on(SOURCE.ID.eq(ARTICLE_SOURCE.SOURCE_ID))
                .where(condition)
                .and(SOURCE.URL.isNotNull())
                .and(notExists(selectOne()
                        .from(above)
                        .where(above.SOURCE_ID.eq(ARTICLE_SOURCE.SOURCE_ID))
                        .and(above.FIRST_LINE.lt(ARTICLE_SOURCE.FIRST_LINE))))
                .orderBy(ARTICLE_SOURCE.SOURCE_ID)
                .fetch();
    }

    private static Source source(Record row) {
        return new Source(
                row.get(SOURCE.FILE),
                Optional.ofNullable(row.get(SOURCE.URL)),
                new Lines(row.get(ARTICLE_SOURCE.FIRST_LINE), row.get(ARTICLE_SOURCE.LAST_LINE)),
                row.get(SOURCE.LOADED));
    }
}
