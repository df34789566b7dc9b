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
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import backissue.archive.ArticleDraft;
import backissue.archive.PersonDraft;
import backissue.archive.PersonName;
import backissue.archive.Folded;
import backissue.archive.Standfirst;
import backissue.store.schema.tables.records.ArticlePersonRecord;
import backissue.store.schema.tables.records.ArticleRecord;
import backissue.store.schema.tables.records.BylineRecord;
import backissue.store.schema.tables.records.MentionRecord;
import backissue.store.schema.tables.records.QuoteRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Writes the row of an article and the rows that belong to it. */
final class ArticleRows {

    /** Where an article without a date stands in a list by date: before all others. */
    private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    private final DSLContext database;
    private final long version;
    private final NameRows names;
    private boolean written;

    /** The rows an article pointed at before it was written again; they go if nothing else points at them. */
    record Parts(List<Long> people, List<Long> authors, List<Long> issues) {}

    /** @param version the archive's version once this transaction is committed */
    ArticleRows(DSLContext database, long version) {
        this.database = database;
        this.version = version;
        this.names = new NameRows(database);
    }

    /** Whether any article has been written. */
    boolean written() {
        return written;
    }

    long insert(String slug, long source, ArticleDraft draft, String fingerprint) {
        var row = filled(database.newRecord(ARTICLE), source, draft, fingerprint);
        row.setSlug(slug);
        row.insert();
        return row.getId();
    }

    void update(long article, long source, ArticleDraft draft, String fingerprint) {
        var row = filled(database.newRecord(ARTICLE), source, draft, fingerprint);
        database.update(ARTICLE).set(row).where(ARTICLE.ID.eq(article)).execute();
    }

    private ArticleRecord filled(ArticleRecord row, long source, ArticleDraft draft, String fingerprint) {
        row.setTitle(draft.title());
        row.setTitleKey(StoredArticle.titleKey(draft.title()));
        row.setTitleFolded(Folded.of(draft.title()));
        row.setStandfirst(draft.standfirst().map(Standfirst::text).orElse(null));
        row.setStandfirstCut(draft.standfirst().map(Standfirst::cut).orElse(false));
        row.setPublishedOn(draft.publishedOn().orElse(null));
        row.setListedOn(listedOn(draft));
        row.setOldestOn(draft.publishedOn().orElse(Articles.AFTER_ALL));
        row.setIssueId(draft.issue().map(names::issue).orElse(null));
        row.setWordCount(draft.body().wordCount());
        row.setImageCredit(draft.imageCredit().orElse(null));
        row.setCorrection(draft.correction().orElse(null));
        row.setTakenFrom(source);
        row.setFingerprint(fingerprint);
        row.setVersion(version);
        row.setChangedAt(Instant.now());
        written = true;
        return row;
    }

    private static LocalDate listedOn(ArticleDraft draft) {
        return draft.publishedOn().orElse(UNDATED);
    }

    /** Writes body, bylines, people and mentions. Returns the rows of the people. */
    List<Long> insertParts(long article, String slug, ArticleDraft draft, List<PersonDraft> people) {
        database.insertInto(ARTICLE_BODY)
                .set(ARTICLE_BODY.ARTICLE_ID, article)
                .set(ARTICLE_BODY.MARKDOWN, draft.body().markdown())
                .execute();
        insertBylines(article, slug, draft);
        return insertPeople(article, slug, draft, people);
    }

    private void insertBylines(long article, String slug, ArticleDraft draft) {
        var rows = new ArrayList<BylineRecord>();
        var credited = new HashSet<Long>();
        for (var byline : draft.bylines()) {
            var row = new BylineRecord();
            row.setArticleId(article);
            row.setPosition(rows.size() + 1);
            row.setAuthorId(names.author(byline.name()));
            row.setFirstCredit(credited.add(row.getAuthorId()));
            row.setListedOn(listedOn(draft));
            row.setArticleSlug(slug);
            row.setRole(byline.role().name());
            row.setBio(byline.bio().orElse(null));
            rows.add(row);
        }
        BatchInsert.insert(database, rows);
    }

    private List<Long> insertPeople(long article, String slug, ArticleDraft draft, List<PersonDraft> people) {
        var text = draft.body().plain();
        var ids = names.people(people);
        var naming = new HashMap<Long, List<PersonDraft>>();
        people.forEach(person -> naming.computeIfAbsent(ids.get(person.name()), _ -> new ArrayList<>())
                .add(person));
        var rows = naming.entrySet().stream()
                .map(each -> naming(article, each.getKey(), each.getValue()))
                .toList();
        rows.forEach(row -> row.setListedOn(listedOn(draft)));
        rows.forEach(row -> row.setArticleSlug(slug));
        BatchInsert.insert(database, rows);
        insertMentions(article, text, people, ids);
        insertQuotes(article, text, people, ids);
        count(article, naming.keySet(), 1);
        return List.copyOf(naming.keySet());
    }

    private static ArticlePersonRecord naming(long article, long person, List<PersonDraft> drafts) {
        var row = new ArticlePersonRecord();
        row.setArticleId(article);
        row.setPersonId(person);
        row.setMentionCount(
                drafts.stream().mapToInt(draft -> draft.mentions().size()).sum());
        row.setFirstOffset(drafts.stream()
                .mapToInt(draft -> draft.mentions().getFirst().start())
                .min()
                .orElseThrow());
        row.setDescription(drafts.stream()
                .flatMap(draft -> draft.description().stream())
                .findFirst()
                .orElse(null));
        drafts.stream().filter(PersonDraft::bareSurname).findFirst().ifPresent(draft -> {
            row.setBareSurname(draft.name());
            row.setSurnameKey(PersonName.sortKey(draft.name()));
        });
        return row;
    }

    private void insertMentions(long article, String text, List<PersonDraft> people, Map<String, Long> ids) {
        var rows = new ArrayList<MentionRecord>();
        for (var person : people) {
            for (var span : person.mentions()) {
                var row = new MentionRecord();
                row.setArticleId(article);
                row.setStartOffset(span.start());
                row.setEndOffset(span.end());
                row.setPersonId(ids.get(person.name()));
                row.setText(text.substring(span.start(), span.end()));
                rows.add(row);
            }
        }
        BatchInsert.insert(database, rows);
    }

    private void insertQuotes(long article, String text, List<PersonDraft> people, Map<String, Long> ids) {
        var rows = new ArrayList<QuoteRecord>();
        for (var person : people) {
            for (var quote : person.quotes()) {
                var row = new QuoteRecord();
                row.setArticleId(article);
                row.setStartOffset(quote.span().start());
                row.setEndOffset(quote.span().end());
                row.setPersonId(ids.get(person.name()));
                row.setText(text.substring(quote.span().start(), quote.span().end()));
                rows.add(row);
            }
        }
        BatchInsert.insert(database, rows);
    }

    /** Adds what the article says of people to their counts, or takes it away again. */
    private void count(long article, Collection<Long> people, int sign) {
        var mentions = select(ARTICLE_PERSON.MENTION_COUNT)
                .from(ARTICLE_PERSON)
                .where(ARTICLE_PERSON.ARTICLE_ID.eq(article))
                .and(ARTICLE_PERSON.PERSON_ID.eq(PERSON.ID));
        database.update(PERSON)
                .set(PERSON.ARTICLE_COUNT, PERSON.ARTICLE_COUNT.plus(sign))
                .set(
                        PERSON.MENTION_COUNT,
                        PERSON.MENTION_COUNT.plus(field(mentions).times(sign)))
                .where(IdConditions.in(PERSON.ID, people))
                .execute();
    }

    List<Long> peopleOf(long article) {
        return database.select(ARTICLE_PERSON.PERSON_ID)
                .from(ARTICLE_PERSON)
                .where(ARTICLE_PERSON.ARTICLE_ID.eq(article))
                .fetch(ARTICLE_PERSON.PERSON_ID);
    }

    /** Takes away all that belongs to an article but its row and its sources. */
    Parts deleteParts(long article) {
        var authors = database.selectDistinct(BYLINE.AUTHOR_ID)
                .from(BYLINE)
                .where(BYLINE.ARTICLE_ID.eq(article))
                .fetch(BYLINE.AUTHOR_ID);
        var issues = database.select(ARTICLE.ISSUE_ID)
                .from(ARTICLE)
                .where(ARTICLE.ID.eq(article))
                .and(ARTICLE.ISSUE_ID.isNotNull())
                .fetch(ARTICLE.ISSUE_ID);
        var parts = new Parts(peopleOf(article), authors, issues);
        count(article, parts.people(), -1);
        database.deleteFrom(ARTICLE_PERSON)
                .where(ARTICLE_PERSON.ARTICLE_ID.eq(article))
                .execute();
        database.deleteFrom(BYLINE).where(BYLINE.ARTICLE_ID.eq(article)).execute();
        database.deleteFrom(ARTICLE_BODY)
                .where(ARTICLE_BODY.ARTICLE_ID.eq(article))
                .execute();
        return parts;
    }

    /** Of the rows an article pointed at, takes away those that nothing points at any more. */
    void deleteOrphans(Parts parts) {
        database.deleteFrom(PERSON)
                .where(IdConditions.in(PERSON.ID, parts.people()))
                .and(notExists(selectOne().from(ARTICLE_PERSON).where(ARTICLE_PERSON.PERSON_ID.eq(PERSON.ID))))
                .execute();
        database.deleteFrom(AUTHOR)
                .where(IdConditions.in(AUTHOR.ID, parts.authors()))
                .and(notExists(selectOne().from(BYLINE).where(BYLINE.AUTHOR_ID.eq(AUTHOR.ID))))
                .execute();
        database.deleteFrom(ISSUE)
                .where(IdConditions.in(ISSUE.ID, parts.issues()))
                .and(notExists(selectOne().from(ARTICLE).where(ARTICLE.ISSUE_ID.eq(ISSUE.ID))))
                .execute();
    }

    /**
     * Counts people again, removes what nothing points at, and writes what lists are ordered by as the articles have
     * it.
     */
    void repair() {
        database.deleteFrom(PERSON).where(Verification.UNNAMED).execute();
        database.deleteFrom(AUTHOR).where(Verification.UNCREDITED).execute();
        database.deleteFrom(ISSUE).where(Verification.EMPTY_ISSUE).execute();
        database.update(PERSON)
                .set(PERSON.ARTICLE_COUNT, Verification.ARTICLES_NAMING)
                .set(PERSON.MENTION_COUNT, Verification.MENTIONS.cast(Integer.class))
                .where(Verification.MISCOUNTED)
                .execute();
        database.update(ARTICLE_PERSON)
                .set(ARTICLE_PERSON.ARTICLE_SLUG, ofArticle(ARTICLE.SLUG, ARTICLE_PERSON.ARTICLE_ID))
                .set(ARTICLE_PERSON.LISTED_ON, ofArticle(ARTICLE.LISTED_ON, ARTICLE_PERSON.ARTICLE_ID))
                .where(ARTICLE_PERSON.ARTICLE_SLUG.isDistinctFrom(ofArticle(ARTICLE.SLUG, ARTICLE_PERSON.ARTICLE_ID)))
                .execute();
        database.update(BYLINE)
                .set(BYLINE.ARTICLE_SLUG, ofArticle(ARTICLE.SLUG, BYLINE.ARTICLE_ID))
                .set(BYLINE.LISTED_ON, ofArticle(ARTICLE.LISTED_ON, BYLINE.ARTICLE_ID))
                .where(BYLINE.ARTICLE_SLUG.isDistinctFrom(ofArticle(ARTICLE.SLUG, BYLINE.ARTICLE_ID)))
                .execute();
    }

    private static <T> Field<T> ofArticle(Field<T> value, Field<Long> article) {
        return field(select(value).from(ARTICLE).where(ARTICLE.ID.eq(article)));
    }
}
