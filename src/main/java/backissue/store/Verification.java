package backissue.store;

import static backissue.store.schema.Tables.ARTICLE;
import static backissue.store.schema.Tables.ARTICLE_BODY;
import static backissue.store.schema.Tables.ARTICLE_PERSON;
import static backissue.store.schema.Tables.AUTHOR;
import static backissue.store.schema.Tables.BYLINE;
import static backissue.store.schema.Tables.ISSUE;
import static backissue.store.schema.Tables.MENTION;
import static backissue.store.schema.Tables.PERSON;
import static backissue.store.schema.Tables.QUOTE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import backissue.archive.Body;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Finds rows that contradict each other. The program writes none: they are there if another program or a person changed
 * the tables, or if a disk failed. What the database forbids itself, as a foreign key without its row, is not looked
 * for.
 */
public final class Verification {

    /** Articles whose texts are held in memory together. */
    private static final int BATCH = 100;

    /**
     * A person whose article count is not the number of articles that name them, or whose mention count is not the sum.
     */
    static final Field<Integer> ARTICLES_NAMING =
            field(selectCount().from(ARTICLE_PERSON).where(ARTICLE_PERSON.PERSON_ID.eq(PERSON.ID)));

    static final Field<BigDecimal> MENTIONS = field(select(coalesce(sum(ARTICLE_PERSON.MENTION_COUNT), BigDecimal.ZERO))
            .from(ARTICLE_PERSON)
            .where(ARTICLE_PERSON.PERSON_ID.eq(PERSON.ID)));

    static final Condition MISCOUNTED = PERSON.ARTICLE_COUNT
            .ne(ARTICLES_NAMING)
            .or(PERSON.MENTION_COUNT.cast(BigDecimal.class).ne(MENTIONS));

    static final Condition UNNAMED =
            notExists(selectOne().from(ARTICLE_PERSON).where(ARTICLE_PERSON.PERSON_ID.eq(PERSON.ID)));
    static final Condition UNCREDITED = notExists(selectOne().from(BYLINE).where(BYLINE.AUTHOR_ID.eq(AUTHOR.ID)));
    static final Condition EMPTY_ISSUE = notExists(selectOne().from(ARTICLE).where(ARTICLE.ISSUE_ID.eq(ISSUE.ID)));

    private final DSLContext database;

    /**
     * Something that cannot be right.
     *
     * @param place what it is about, as {@code article slaves-to-the-office}
     * @param what what is wrong with it, as the end of a sentence
     * @param article the article whose page must be loaded again; null if the rows can be mended by themselves
     */
    public record Problem(String place, String what, Long article) {}

    Verification(DSLContext database) {
        this.database = database;
    }

    /** All that is wrong, those first whose rows can be mended. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        rows(
                problems,
                PERSON,
                PERSON.SLUG,
                MISCOUNTED.andNot(UNNAMED),
                "person",
                "has counts that are not those of the articles");
        rows(problems, PERSON, PERSON.SLUG, UNNAMED, "person", "is named by no article");
        rows(problems, AUTHOR, AUTHOR.SLUG, UNCREDITED, "author", "is credited for no article");
        rows(problems, ISSUE, ISSUE.SLUG, EMPTY_ISSUE, "issue", "has no article");
        unsorted(problems, ARTICLE_PERSON, ARTICLE_PERSON.ARTICLE_ID, ARTICLE_PERSON.ARTICLE_SLUG);
        unsorted(problems, BYLINE, BYLINE.ARTICLE_ID, BYLINE.ARTICLE_SLUG);
        texts(problems);
        return problems;
    }

    private void rows(
            List<Problem> problems, Table<?> table, Field<String> slug, Condition wrong, String kind, String what) {
        database.select(slug)
                .from(table)
                .where(wrong)
                .orderBy(slug)
                .forEach(row -> problems.add(new Problem(kind + " " + row.value1(), what, null)));
    }

    private void unsorted(List<Problem> problems, Table<?> table, Field<Long> article, Field<String> slug) {
        database.selectDistinct(ARTICLE.SLUG)
                .from(table)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(article))
                .where(slug.isDistinctFrom(ARTICLE.SLUG))
                .orderBy(ARTICLE.SLUG)
                .forEach(row -> problems.add(new Problem(
                        "article " + row.value1(),
                        "stands under another slug in the lists of those it names or credits",
                        null)));
    }

    private void texts(List<Problem> problems) {
        long last = 0;
        while (true) {
            var articles = database.select(ARTICLE.ID, ARTICLE.SLUG, ARTICLE_BODY.MARKDOWN)
                    .from(ARTICLE)
                    .leftJoin(ARTICLE_BODY)
                    .on(ARTICLE_BODY.ARTICLE_ID.eq(ARTICLE.ID))
                    .where(ARTICLE.ID.gt(last))
                    .orderBy(ARTICLE.ID)
                    .limit(BATCH)
                    .fetch();
            if (articles.isEmpty()) return;
            for (var row : articles) text(problems, row);
            last = articles.getLast().value1();
        }
    }

    private void text(List<Problem> problems, Record row) {
        long article = row.get(ARTICLE.ID);
        var place = "article " + row.get(ARTICLE.SLUG);
        var markdown = row.get(ARTICLE_BODY.MARKDOWN);
        if (markdown == null) {
            problems.add(new Problem(place, "has no text", article));
            return;
        }
        var text = Body.ofMarkdown(markdown).plain();
        boolean mentions = fits(
                text, MENTION, MENTION.ARTICLE_ID.eq(article), MENTION.START_OFFSET, MENTION.END_OFFSET, MENTION.TEXT);
        boolean quotes =
                fits(text, QUOTE, QUOTE.ARTICLE_ID.eq(article), QUOTE.START_OFFSET, QUOTE.END_OFFSET, QUOTE.TEXT);
        if (!mentions || !quotes) {
            problems.add(new Problem(place, "has mentions or quotations that are not in its text", article));
        }
        var counted = database.select(inline(1))
                .from(ARTICLE_PERSON)
                .where(ARTICLE_PERSON.ARTICLE_ID.eq(article))
                .and(ARTICLE_PERSON.MENTION_COUNT.ne(field(select(count())
                        .from(MENTION)
                        .where(MENTION.ARTICLE_ID.eq(article))
                        .and(MENTION.PERSON_ID.eq(ARTICLE_PERSON.PERSON_ID)))))
                .limit(1);
        if (database.fetchExists(counted)) problems.add(new Problem(place, "lacks mentions that it counts", article));
    }

    private boolean fits(
            String text,
            Table<?> table,
            Condition ofArticle,
            Field<Integer> start,
            Field<Integer> end,
            Field<String> words) {
        return database.select(start, end, words).from(table).where(ofArticle).stream()
                .allMatch(row -> row.value2() <= text.length()
                        && row.value1() <= row.value2()
                        && text.substring(row.value1(), row.value2()).equals(row.value3()));
    }
}
