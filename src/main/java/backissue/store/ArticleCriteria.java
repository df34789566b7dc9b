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

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** By what lists of articles can be narrowed. */
final class ArticleCriteria {

    static final Criteria ALL = Criteria.NONE
            .with("publication", ArticleCriteria::inPublication)
            .with("issue", (String slug) -> exists(selectOne()
                    .from(ISSUE)
                    .where(ISSUE.ID.eq(ARTICLE.ISSUE_ID))
                    .and(ISSUE.SLUG.eq(slug))))
            .with("author", (String slug) -> ARTICLE.ID.in(select(BYLINE.ARTICLE_ID)
                    .from(BYLINE)
                    .where(BYLINE.AUTHOR_ID.eq(select(AUTHOR.ID).from(AUTHOR).where(AUTHOR.SLUG.eq(slug))))))
            .with("people", ArticleCriteria::namesPeople)
            .with("publishedOn", (Map<String, Object> range) ->
                    Criteria.between(ARTICLE.LISTED_ON, range, "from", "to").and(dated(range)))
            .with("year", (Integer year) -> Criteria.inYear(ARTICLE.LISTED_ON, year).and(ARTICLE.PUBLISHED_ON.isNotNull()))
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

    @SuppressWarnings("unchecked") // lists of slugs, by the schema
    private static Condition namesPeople(Map<String, Object> people) {
        var condition = DSL.noCondition();
        if (people.get("anyOf") instanceof List<?> slugs) condition = condition.and(names((List<String>) slugs));
        if (people.get("allOf") instanceof List<?> slugs) {
            for (var slug : (List<String>) slugs) condition = condition.and(names(List.of(slug)));
        }
        return condition;
    }

    private static Condition names(List<String> slugs) {
        if (slugs.size() == 1) {
            // one person is known before the articles are looked at: their rows are a range of an index
            return ARTICLE.ID.in(select(ARTICLE_PERSON.ARTICLE_ID)
                    .from(ARTICLE_PERSON)
                    .where(ARTICLE_PERSON.PERSON_ID.eq(select(PERSON.ID).from(PERSON).where(PERSON.SLUG.eq(slugs.getFirst())))));
        }
        return ARTICLE.ID.in(select(ARTICLE_PERSON.ARTICLE_ID)
                .from(ARTICLE_PERSON)
                .join(PERSON)
                .on(PERSON.ID.eq(ARTICLE_PERSON.PERSON_ID))
                .where(IdConditions.in(PERSON.SLUG, slugs.toArray(String[]::new))));
    }

    private static Condition hasByline(String role) {
        return exists(selectOne().from(BYLINE).where(BYLINE.ARTICLE_ID.eq(ARTICLE.ID)).and(BYLINE.ROLE.eq(role)));
    }
}
