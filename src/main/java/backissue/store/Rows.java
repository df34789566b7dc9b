package backissue.store;

import static backissue.store.schema.Tables.ARTICLE;
import static backissue.store.schema.Tables.ARTICLE_PERSON;
import static backissue.store.schema.Tables.AUTHOR;
import static backissue.store.schema.Tables.ISSUE;
import static backissue.store.schema.Tables.MENTION;
import static backissue.store.schema.Tables.PERSON;
import static backissue.store.schema.Tables.QUOTE;

import backissue.archive.Article;
import backissue.archive.Author;
import backissue.archive.Issue;
import backissue.archive.Mention;
import backissue.archive.Naming;
import backissue.archive.Naming.Pair;
import backissue.archive.Person;
import backissue.archive.PersonKind;
import backissue.archive.Quote;
import backissue.archive.Span;
import backissue.archive.Standfirst;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;

/** Which columns make each record of the archive, and how. */
final class Rows {

    static final List<Field<?>> ARTICLE_FIELDS = List.of(
            ARTICLE.ID,
            ARTICLE.SLUG,
            ARTICLE.TITLE,
            ARTICLE.STANDFIRST,
            ARTICLE.STANDFIRST_CUT,
            ARTICLE.PUBLISHED_ON,
            ARTICLE.ISSUE_ID,
            ARTICLE.WORD_COUNT,
            ARTICLE.IMAGE_CREDIT,
            ARTICLE.CORRECTION,
            ARTICLE.CHANGED_AT);

    static final List<Field<?>> AUTHOR_FIELDS = List.of(AUTHOR.ID, AUTHOR.SLUG, AUTHOR.NAME);

    static final List<Field<?>> ISSUE_FIELDS =
            List.of(ISSUE.ID, ISSUE.SLUG, ISSUE.PUBLICATION, ISSUE.TITLE, ISSUE.PUBLISHED_ON);

    static final List<Field<?>> PERSON_FIELDS =
            List.of(PERSON.ID, PERSON.SLUG, PERSON.NAME, PERSON.KIND, PERSON.MENTION_COUNT);

    static final List<Field<?>> MENTION_FIELDS =
            List.of(MENTION.ARTICLE_ID, MENTION.PERSON_ID, MENTION.TEXT, MENTION.START_OFFSET, MENTION.END_OFFSET);

    static final List<Field<?>> QUOTE_FIELDS =
            List.of(QUOTE.ARTICLE_ID, QUOTE.PERSON_ID, QUOTE.TEXT, QUOTE.START_OFFSET, QUOTE.END_OFFSET);

    private static final List<Field<?>> NAMING_FIELDS = List.of(
            ARTICLE_PERSON.ARTICLE_ID,
            ARTICLE_PERSON.PERSON_ID,
            ARTICLE_PERSON.MENTION_COUNT,
            ARTICLE_PERSON.DESCRIPTION);

    static final List<Field<?>> PERSON_NAMED_FIELDS = joined(PERSON_FIELDS, NAMING_FIELDS);

    static final List<Field<?>> ARTICLE_NAMING_FIELDS = joined(ARTICLE_FIELDS, NAMING_FIELDS);

    private Rows() {}

    static Article article(Record row) {
        return new Article(
                row.get(ARTICLE.ID),
                row.get(ARTICLE.SLUG),
                row.get(ARTICLE.TITLE),
                Optional.ofNullable(row.get(ARTICLE.STANDFIRST))
                        .map(text -> new Standfirst(text, row.get(ARTICLE.STANDFIRST_CUT))),
                Optional.ofNullable(row.get(ARTICLE.PUBLISHED_ON)),
                Optional.ofNullable(row.get(ARTICLE.ISSUE_ID)),
                row.get(ARTICLE.WORD_COUNT),
                Optional.ofNullable(row.get(ARTICLE.IMAGE_CREDIT)),
                Optional.ofNullable(row.get(ARTICLE.CORRECTION)),
                row.get(ARTICLE.CHANGED_AT));
    }

    static Author author(Record row) {
        return new Author(row.get(AUTHOR.ID), row.get(AUTHOR.SLUG), row.get(AUTHOR.NAME));
    }

    static Issue issue(Record row) {
        return new Issue(
                row.get(ISSUE.ID),
                row.get(ISSUE.SLUG),
                row.get(ISSUE.PUBLICATION),
                Optional.ofNullable(row.get(ISSUE.TITLE)),
                row.get(ISSUE.PUBLISHED_ON));
    }

    static Person person(Record row) {
        return new Person(
                row.get(PERSON.ID),
                row.get(PERSON.SLUG),
                row.get(PERSON.NAME),
                PersonKind.valueOf(row.get(PERSON.KIND)),
                row.get(PERSON.MENTION_COUNT));
    }

    static Mention mention(Record row) {
        return new Mention(
                row.get(MENTION.ARTICLE_ID),
                row.get(MENTION.PERSON_ID),
                row.get(MENTION.TEXT),
                new Span(row.get(MENTION.START_OFFSET), row.get(MENTION.END_OFFSET)));
    }

    static Naming<Person> personNamed(Record row) {
        return naming(person(row), row);
    }

    static Naming<Article> articleNaming(Record row) {
        return naming(article(row), row);
    }

    private static <T> Naming<T> naming(T other, Record row) {
        return new Naming<>(
                other,
                pair(row),
                row.get(ARTICLE_PERSON.MENTION_COUNT),
                Optional.ofNullable(row.get(ARTICLE_PERSON.DESCRIPTION)));
    }

    static Pair pair(Record row) {
        return new Pair(row.get(ARTICLE_PERSON.ARTICLE_ID), row.get(ARTICLE_PERSON.PERSON_ID));
    }

    static Quote quote(Record row) {
        return new Quote(
                row.get(QUOTE.ARTICLE_ID),
                row.get(QUOTE.PERSON_ID),
                row.get(QUOTE.TEXT),
                new Span(row.get(QUOTE.START_OFFSET), row.get(QUOTE.END_OFFSET)));
    }

    private static List<Field<?>> joined(List<Field<?>> some, List<Field<?>> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
