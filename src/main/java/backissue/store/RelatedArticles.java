package backissue.store;

import static backissue.store.schema.Tables.ARTICLE;
import static backissue.store.schema.Tables.ARTICLE_PERSON;
import static backissue.store.schema.Tables.PERSON;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Finds articles that have to do with others by what the archive knows of them. */
public final class RelatedArticles {

    /** Someone named in more articles than this says nothing about any two of them. */
    private static final int COMMONPLACE = 1_000;

    private final DSLContext database;

    /** Another article, and how much it has in common with the one asked about. */
    public record Kin(long article, double weight) {}

    RelatedArticles(DSLContext database) {
        this.database = database;
    }

    /**
     * The articles that name the same people as each of these. Everyone in common weighs 1 shared by all articles that
     * name them.
     */
    public Map<Long, List<Kin>> byPeople(Collection<Long> articles, int size) {
        var one = ARTICLE_PERSON.as("one");
        var other = ARTICLE_PERSON.as("other");
        var common = select(
                        one.ARTICLE_ID.as("one_id"),
                        other.ARTICLE_ID.as("other_id"),
                        sum(inline(1.0).div(PERSON.ARTICLE_COUNT))
                                .cast(Double.class)
                                .as("weight"))
                .from(one)
                .join(PERSON)
                .on(PERSON.ID.eq(one.PERSON_ID))
                .join(other)
                .on(other.PERSON_ID.eq(one.PERSON_ID))
                .where(IdConditions.in(one.ARTICLE_ID, articles))
                .and(other.ARTICLE_ID.ne(one.ARTICLE_ID))
                .and(PERSON.ARTICLE_COUNT.le(COMMONPLACE))
                .groupBy(one.ARTICLE_ID, other.ARTICLE_ID)
                .asTable("common");
        var id = common.field("one_id", Long.class);
        var otherId = common.field("other_id", Long.class);
        var weight = common.field("weight", Double.class);
        var order = List.of(weight.desc(), otherId.asc());
        return RankedRows.firstOfEach(database, id, List.of(id, otherId, weight), common, noCondition(), order, size)
                .stream()
                .collect(groupingBy(
                        row -> row.get(id), mapping(row -> new Kin(row.get(otherId), row.get(weight)), toList())));
    }

    /** The articles of the same issue as each of these, the nearest first. */
    public Map<Long, List<Kin>> byIssue(Collection<Long> articles, int size) {
        var one = ARTICLE.as("one");
        var distance = abs(one.ID.minus(ARTICLE.ID));
        return RankedRows.firstOfEach(
                        database,
                        one.ID,
                        List.of(one.ID, ARTICLE.ID),
                        one.join(ARTICLE).on(ARTICLE.ISSUE_ID.eq(one.ISSUE_ID)).and(ARTICLE.ID.ne(one.ID)),
                        IdConditions.in(one.ID, articles),
                        List.of(distance.asc(), ARTICLE.ID.asc()),
                        size)
                .stream()
                .collect(groupingBy(row -> row.get(one.ID), mapping(row -> new Kin(row.get(ARTICLE.ID), 1), toList())));
    }
}
