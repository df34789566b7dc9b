package backissue.store;

import static backissue.store.schema.Tables.ISSUE;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import backissue.archive.Issue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Reads the issues articles appeared in. */
public final class Issues {

    /** All issues, the newest first. */
    public static final Listing<Issue> ALL = Listing.ofAll(
                    ISSUE,
                    Rows.ISSUE_FIELDS,
                    Rows::issue,
                    Keyset.named("newest").descending(ISSUE.PUBLISHED_ON).ascending(ISSUE.SLUG))
            .orderedBy(Map.of(
                    "NEWEST",
                            Keyset.named("newest")
                                    .descending(ISSUE.PUBLISHED_ON)
                                    .ascending(ISSUE.SLUG),
                    "OLDEST",
                            Keyset.named("oldest").ascending(ISSUE.PUBLISHED_ON).ascending(ISSUE.SLUG)))
            .filteredBy(Criteria.NONE
                    .with("slugs", (List<String> slugs) -> IdConditions.in(ISSUE.SLUG, slugs.toArray(String[]::new)))
                    .with(
                            "publication",
                            (String name) ->
                                    DSL.lower(ISSUE.PUBLICATION).eq(name.strip().toLowerCase(Locale.ROOT)))
                    .with(
                            "publishedOn",
                            (Map<String, Object> range) -> Criteria.between(ISSUE.PUBLISHED_ON, range, "from", "to"))
                    .with("year", (Integer year) -> Criteria.inYear(ISSUE.PUBLISHED_ON, year))
                    .with("titleContains", (String part) -> Criteria.contains(ISSUE.TITLE_FOLDED, part)));

    private static final Lookup<Issue> LOOKUP =
            new Lookup<>(ISSUE, ISSUE.ID, ISSUE.SLUG, Rows.ISSUE_FIELDS, Rows::issue);

    private final DSLContext database;

    Issues(DSLContext database) {
        this.database = database;
    }

    public Map<Long, Issue> byId(Collection<Long> ids) {
        return LOOKUP.byId(database, ids);
    }

    public Map<String, Issue> bySlug(Collection<String> slugs) {
        return LOOKUP.bySlug(database, slugs);
    }

    /** The issue of the same magazine before each of these. */
    public Map<Long, Issue> previous(Collection<Long> issues) {
        var other = ISSUE.as("other");
        return besides(
                issues,
                of -> select(max(other.PUBLISHED_ON))
                        .from(other)
                        .where(other.PUBLICATION.eq(of.PUBLICATION))
                        .and(other.PUBLISHED_ON.lt(of.PUBLISHED_ON)));
    }

    /** The issue of the same magazine after each of these. */
    public Map<Long, Issue> next(Collection<Long> issues) {
        var other = ISSUE.as("other");
        return besides(
                issues,
                of -> select(min(other.PUBLISHED_ON))
                        .from(other)
                        .where(other.PUBLICATION.eq(of.PUBLICATION))
                        .and(other.PUBLISHED_ON.gt(of.PUBLISHED_ON)));
    }

    private Map<Long, Issue> besides(
            Collection<Long> issues, Function<backissue.store.schema.tables.Issue, Select<Record1<LocalDate>>> day) {
        var of = ISSUE.as("of");
        return database.select(Rows.ISSUE_FIELDS)
                .select(of.ID)
                .from(of)
                .join(ISSUE)
                .on(ISSUE.PUBLICATION.eq(of.PUBLICATION))
                .and(ISSUE.PUBLISHED_ON.eq(day.apply(of)))
                .where(IdConditions.in(of.ID, issues))
                .fetchMap(of.ID, Rows::issue);
    }
}
