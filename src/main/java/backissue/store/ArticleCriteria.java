package backissue.store;

import static backissue.store.schema.Tables.ARTICLE;
import static backissue.store.schema.Tables.ARTICLE_PERSON;
import static backissue.store.schema.Tables.AUTHOR;
import static backissue.store.schema.Tables.BYLINE;
import static backissue.store.schema.Tables.ISSUE;
import static backissue.store.schema.Tables.PERSON;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** By what lists of articles can be narrowed. */
final class ArticleCriteria {

    static final Criteria ALL = Criteria.NONE
            .with("publication", ArticleCriteria::inPublication)
            .with(
                    "issue",
                    (String slug) -> exists(selectOne()
                            .from(ISSUE)
                            .where(ISSUE.ID.eq(ARTICLE.ISSUE_ID))
                            .and(ISSUE.SLUG.eq(slug))))
            .with(
                    "author",
                    (String slug) -> ARTICLE.ID.in(select(BYLINE.ARTICLE_ID)
                            .from(BYLINE)
                            .where(BYLINE.AUTHOR_ID.eq(
                                    select(AUTHOR.ID).from(AUTHOR).where(AUTHOR.SLUG.eq(slug))))))
            .with("slugs", (List<String> slugs) -> IdConditions.in(ARTICLE.SLUG, slugs.toArray(String[]::new)))
            .with("issues", ArticleCriteria::inIssues)
            .with("authors", (Map<String, Object> authors) -> anyAndAll(authors, ArticleCriteria::credits))
            .with("people", (Map<String, Object> people) -> anyAndAll(people, ArticleCriteria::names))
            .with("years", ArticleCriteria::inYears)
            .with("changedSince", (Instant moment) -> ARTICLE.CHANGED_AT.ge(moment))
            .with(
                    "publishedOn",
                    (Map<String, Object> range) -> Criteria.between(ARTICLE.LISTED_ON, range, "from", "to")
                            .and(dated(range)))
            .with(
                    "year",
                    (Integer year) -> Criteria.inYear(ARTICLE.LISTED_ON, year).and(ARTICLE.PUBLISHED_ON.isNotNull()))
            .with("wordCount", (Map<String, Object> range) -> Criteria.between(ARTICLE.WORD_COUNT, range, "min", "max"))
            .with("hasIssue", (Boolean has) -> has ? ARTICLE.ISSUE_ID.isNotNull() : ARTICLE.ISSUE_ID.isNull())
            .with("hasAuthor", (Boolean has) -> has ? hasByline("AUTHOR") : DSL.not(hasByline("AUTHOR")))
            .with("titleContains", (String part) -> Criteria.contains(ARTICLE.TITLE_FOLDED, part));

    private ArticleCriteria() {}

    /** A range without bounds keeps all articles, as everything that says nothing does; any other those with a date. */
    private static Condition dated(Map<String, Object> range) {
        boolean bounded = range.get("from") != null || range.get("to") != null;
        return bounded ? ARTICLE.PUBLISHED_ON.isNotNull() : DSL.noCondition();
    }

    private static Condition inPublication(String name) {
        return exists(selectOne()
                .from(ISSUE)
                .where(ISSUE.ID.eq(ARTICLE.ISSUE_ID))
                .and(DSL.lower(ISSUE.PUBLICATION).eq(name.strip().toLowerCase(Locale.ROOT))));
    }

    /** @param points the condition that an article points at any of some slugs */
    @SuppressWarnings("unchecked") // lists of slugs, by the schema
    private static Condition anyAndAll(Map<String, Object> wanted, Function<List<String>, Condition> points) {
        var condition = DSL.noCondition();
        if (wanted.get("anyOf") instanceof List<?> slugs) condition = condition.and(points.apply((List<String>) slugs));
        if (wanted.get("allOf") instanceof List<?> slugs) {
            for (var slug : (List<String>) slugs) condition = condition.and(points.apply(List.of(slug)));
        }
        return condition;
    }

    private static Condition inIssues(Map<String, List<String>> wanted) {
        var slugs = wanted.get("anyOf");
        if (slugs == null) return DSL.noCondition();
        return ARTICLE.ISSUE_ID.in(
                select(ISSUE.ID).from(ISSUE).where(IdConditions.in(ISSUE.SLUG, slugs.toArray(String[]::new))));
    }

    private static Condition inYears(Map<String, List<Integer>> wanted) {
        var years = wanted.get("anyOf");
        if (years == null) return DSL.noCondition();
        var any = years.stream()
                .distinct()
                .map(year -> Criteria.inYear(ARTICLE.LISTED_ON, year))
                .toList();
        return DSL.or(any).and(ARTICLE.PUBLISHED_ON.isNotNull());
    }

    private static Condition credits(List<String> slugs) {
        return ARTICLE.ID.in(select(BYLINE.ARTICLE_ID)
                .from(BYLINE)
                .join(AUTHOR)
                .on(AUTHOR.ID.eq(BYLINE.AUTHOR_ID))
                .where(IdConditions.in(AUTHOR.SLUG, slugs.toArray(String[]::new))));
    }

    private static Condition names(List<String> slugs) {
        if (slugs.size() == 1) {
            // one person is known before the articles are looked at: their rows are a range of an index
            return ARTICLE.ID.in(select(ARTICLE_PERSON.ARTICLE_ID)
                    .from(ARTICLE_PERSON)
                    .where(ARTICLE_PERSON.PERSON_ID.eq(
                            select(PERSON.ID).from(PERSON).where(PERSON.SLUG.eq(slugs.getFirst())))));
        }
        return ARTICLE.ID.in(select(ARTICLE_PERSON.ARTICLE_ID)
                .from(ARTICLE_PERSON)
                .join(PERSON)
                .on(PERSON.ID.eq(ARTICLE_PERSON.PERSON_ID))
                .where(IdConditions.in(PERSON.SLUG, slugs.toArray(String[]::new))));
    }

    private static Condition hasByline(String role) {
        return exists(
                selectOne().from(BYLINE).where(BYLINE.ARTICLE_ID.eq(ARTICLE.ID)).and(BYLINE.ROLE.eq(role)));
    }
}
