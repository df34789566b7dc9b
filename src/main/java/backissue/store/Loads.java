package backissue.store;

import static backissue.store.schema.Tables.ARCHIVE;
import static backissue.store.schema.Tables.ARTICLE;
import static backissue.store.schema.Tables.AUTHOR;
import static backissue.store.schema.Tables.ISSUE;
import static backissue.store.schema.Tables.LOAD;
import static backissue.store.schema.Tables.LOAD_WARNING;
import static backissue.store.schema.Tables.PERSON;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.sum;

import backissue.archive.ArchiveFacts;
import backissue.archive.Load;
import backissue.archive.LoadWarning;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads what the archive holds as a whole, and how it came to be. */
public final class Loads {

    private final DSLContext database;

    Loads(DSLContext database) {
        this.database = database;
    }

    /** How often a load has begun or ended so far. */
    public int events() {
        return database.select(count().plus(count(LOAD.FINISHED_AT)))
                .from(LOAD)
                .fetchSingle()
                .value1();
    }

    public ArchiveFacts facts() {
        return database.select(
                        field(selectCount().from(ARTICLE)),
                        field(selectCount().from(ISSUE)),
                        field(selectCount().from(AUTHOR)),
                        field(selectCount().from(PERSON)),
                        coalesce(
                                field(select(sum(PERSON.MENTION_COUNT)).from(PERSON))
                                        .cast(Integer.class),
                                inline(0)),
                        field(select(min(ARTICLE.PUBLISHED_ON)).from(ARTICLE)),
                        field(select(max(ARTICLE.PUBLISHED_ON)).from(ARTICLE)),
                        ARCHIVE.VERSION)
                .from(ARCHIVE)
                .fetchSingle(row -> new ArchiveFacts(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        Optional.ofNullable(row.value6()),
                        Optional.ofNullable(row.value7()),
                        row.value8()));
    }

    /** The magazines the issues are of, from A to Z. */
    public List<String> publications() {
        return database.select(ISSUE.PUBLICATION)
                .from(ISSUE)
                .groupBy(ISSUE.PUBLICATION)
                .orderBy(lower(ISSUE.PUBLICATION), ISSUE.PUBLICATION)
                .fetch(ISSUE.PUBLICATION);
    }

    /** The last loads, the latest first. */
    public List<Load> latest(int first) {
        return database.selectFrom(LOAD)
                .orderBy(LOAD.ID.desc())
                .limit(first)
                .fetch(row -> new Load(
                        row.getId(),
                        row.getStartedAt(),
                        Optional.ofNullable(row.getFinishedAt()),
                        row.getPages(),
                        row.getArticlesNew(),
                        row.getArticlesChanged()));
    }

    public Map<Long, List<LoadWarning>> warnings(Collection<Long> loads, int first) {
        var fields = List.of(
                LOAD_WARNING.LOAD_ID, LOAD_WARNING.FILE, LOAD_WARNING.LINE, LOAD_WARNING.MESSAGE, LOAD_WARNING.REFUSED);
        return RankedRows.firstOfEach(
                        database,
                        LOAD_WARNING.LOAD_ID,
                        fields,
                        LOAD_WARNING,
                        IdConditions.in(LOAD_WARNING.LOAD_ID, loads),
                        List.of(LOAD_WARNING.POSITION.asc()),
                        first)
                .stream()
                .collect(groupingBy(row -> row.get(LOAD_WARNING.LOAD_ID), mapping(Loads::warning, toList())));
    }

    private static LoadWarning warning(Record row) {
        return new LoadWarning(
                row.get(LOAD_WARNING.FILE),
                Optional.ofNullable(row.get(LOAD_WARNING.LINE)),
                row.get(LOAD_WARNING.MESSAGE),
                row.get(LOAD_WARNING.REFUSED));
    }
}
