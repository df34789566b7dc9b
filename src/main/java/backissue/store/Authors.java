package backissue.store;

import static backissue.store.schema.Tables.ARTICLE;
import static backissue.store.schema.Tables.AUTHOR;
import static backissue.store.schema.Tables.BYLINE;
import static backissue.store.schema.Tables.PERSON;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import backissue.archive.Author;
import backissue.archive.Years;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Reads those who are credited for articles. */
public final class Authors {

    /** All authors, in alphabetical order of surname. */
    public static final Listing<Author> ALL = Listing.ofAll(
                    AUTHOR,
                    Rows.AUTHOR_FIELDS,
                    Rows::author,
                    Keyset.named("name").ascending(AUTHOR.SORT_KEY).ascending(AUTHOR.SLUG))
            .filteredBy(Criteria.NONE
                    .with("slugs", (List<String> slugs) -> IdConditions.in(AUTHOR.SLUG, slugs.toArray(String[]::new)))
                    .with("nameContains", (String part) -> Criteria.contains(AUTHOR.NAME_FOLDED, part))
                    .with(
                            "role",
                            (String role) -> AUTHOR.ID.in(
                                    select(BYLINE.AUTHOR_ID).from(BYLINE).where(BYLINE.ROLE.eq(role))))
                    .with("isNamed", (Boolean is) -> is ? isNamed() : DSL.not(isNamed())));

    private static final Lookup<Author> LOOKUP =
            new Lookup<>(AUTHOR, AUTHOR.ID, AUTHOR.SLUG, Rows.AUTHOR_FIELDS, Rows::author);

    private final DSLContext database;

    Authors(DSLContext database) {
        this.database = database;
    }

    private static Condition isNamed() {
        return exists(selectOne().from(PERSON).where(PERSON.SLUG.eq(AUTHOR.SLUG)));
    }

    public Map<Long, Author> byId(Collection<Long> ids) {
        return LOOKUP.byId(database, ids);
    }

    public Map<String, Author> bySlug(Collection<String> slugs) {
        return LOOKUP.bySlug(database, slugs);
    }

    /** The years between which each author's dated articles lie. */
    public Map<Long, Years> years(Collection<Long> authors) {
        return database.select(
                        BYLINE.AUTHOR_ID, min(DSL.year(ARTICLE.PUBLISHED_ON)), max(DSL.year(ARTICLE.PUBLISHED_ON)))
                .from(BYLINE)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(BYLINE.ARTICLE_ID))
                .where(IdConditions.in(BYLINE.AUTHOR_ID, authors))
                .and(ARTICLE.PUBLISHED_ON.isNotNull())
                .groupBy(BYLINE.AUTHOR_ID)
                .fetchMap(BYLINE.AUTHOR_ID, row -> new Years(row.value2(), row.value3()));
    }
}
