package backissue.store;

import static backissue.store.schema.Tables.ARCHIVE;
import static backissue.store.schema.Tables.ARTICLE;
import static backissue.store.schema.Tables.ARTICLE_SOURCE;
import static backissue.store.schema.Tables.LOAD;
import static backissue.store.schema.Tables.SOURCE;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import backissue.archive.ArticleDraft;
import backissue.archive.Lines;
import backissue.archive.LoadWarning;
import backissue.archive.PersonDraft;
import backissue.archive.Slug;
import backissue.store.schema.tables.records.LoadWarningRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * Writes what a page says, inside one transaction.
 *
 * <p>An article is known by its title and its text; the same article comes in many pages and is one row. The row holds
 * the best copy met so far, and is written again only when the page it was taken from has changed or another page has a
 * better copy.
 */
public final class ArchiveWriter {

    private final DSLContext database;
    private final ArticleRows rows;

    /** The articles of this transaction: two of one title in one page are two articles. */
    private final Set<Long> met = new HashSet<>();

    private boolean changed;

    private long version;

    /** Waits until no other transaction is writing. */
    ArchiveWriter(DSLContext database) {
        this.database = database;
        version = database.select(ARCHIVE.VERSION).from(ARCHIVE).forUpdate().fetchSingle(ARCHIVE.VERSION);
        this.rows = new ArticleRows(database, version + 1);
    }

    /** Gives the archive its new version, if anything of it has changed. */
    void close() {
        if (changed || rows.written()) {
            // rows written here have all their columns: if none lacked any before, none does now
            var sorted = when(ARCHIVE.SORTED_VERSION.eq(version), version + 1).otherwise(ARCHIVE.SORTED_VERSION);
            version++;
            database.update(ARCHIVE)
                    .set(ARCHIVE.VERSION, version)
                    .set(ARCHIVE.SORTED_VERSION, sorted)
                    .execute();
        }
    }

    /** The version of the archive: the one it had, and once this is closed, the one it has. */
    long version() {
        return version;
    }

    /** Has H2 write to the disk all that was committed before. */
    void sync() {
        database.execute("checkpoint sync");
    }

    /** Records that a load has begun. Returns its row, for {@link #loadEnds}. */
    public long loadBegins(Instant began) {
        return database.insertInto(LOAD)
                .set(LOAD.STARTED_AT, began)
                .returningResult(LOAD.ID)
                .fetchSingle()
                .value1();
    }

    /**
     * Gives the surnames that articles have alone to the one person whom others name in full, or takes them back.
     *
     * @param since the version of the archive before the load
     */
    public void resolveSurnames(long since) {
        changed |= new SurnameResolution(database, rows, version + 1).run(since);
    }

    /** The version of the archive before anything is written. */
    public long versionBefore() {
        return version;
    }

    /** Records what a load has done. */
    public void loadEnds(
            long load, Instant ended, int pages, int articlesNew, int articlesChanged, List<LoadWarning> warnings) {
        database.update(LOAD)
                .set(LOAD.FINISHED_AT, ended)
                .set(LOAD.PAGES, pages)
                .set(LOAD.ARTICLES_NEW, articlesNew)
                .set(LOAD.ARTICLES_CHANGED, articlesChanged)
                .set(LOAD.WARNINGS, warnings.size())
                .where(LOAD.ID.eq(load))
                .execute();
        var rows = new ArrayList<LoadWarningRecord>();
        for (var warning : warnings) {
            var row = new LoadWarningRecord();
            row.setLoadId(load);
            row.setPosition(rows.size() + 1);
            row.setFile(warning.file());
            row.setLine(warning.line().orElse(null));
            row.setMessage(warning.message());
            row.setRefused(warning.refused());
            rows.add(row);
        }
        BatchInsert.insert(database, rows);
    }

    /**
     * The row of a page, made or brought up to date.
     *
     * @param file the page's name, at most 1,000 characters
     * @param sha256 the digest of its bytes, in hexadecimal
     * @param url its address, at most 2,000 characters
     */
    public long source(String file, String sha256, Optional<String> url, Instant now) {
        var known = database.select(SOURCE.ID, SOURCE.SHA256, SOURCE.URL)
                .from(SOURCE)
                .where(SOURCE.FILE.eq(file))
                .fetchOne();
        if (known == null) {
            return database.insertInto(SOURCE)
                    .set(SOURCE.FILE, file)
                    .set(SOURCE.SHA256, sha256)
                    .set(SOURCE.URL, url.orElse(null))
                    .set(SOURCE.LOADED, now)
                    .returningResult(SOURCE.ID)
                    .fetchSingle()
                    .value1();
        }
        if (!known.value2().equals(sha256)
                || !Optional.ofNullable(known.value3()).equals(url)) {
            changed = true;
            database.update(SOURCE)
                    .set(SOURCE.SHA256, sha256)
                    .set(SOURCE.URL, url.orElse(null))
                    .set(SOURCE.LOADED, now)
                    .where(SOURCE.ID.eq(known.value1()))
                    .execute();
        }
        return known.value1();
    }

    /** Writes an article found in a page, unless the archive already has it as well or better. */
    public Written article(long source, ArticleDraft draft, List<PersonDraft> people) {
        var namesakes = StoredArticle.titled(database, draft.title());
        var fingerprint = DraftDigest.of(draft, people);
        var stored = stored(namesakes, source, draft, fingerprint);
        var written = stored.isPresent()
                ? again(stored.get(), source, draft, people, fingerprint)
                : anew(source, draft, people, fingerprint, !namesakes.isEmpty());
        found(written.id(), source, draft.lines());
        met.add(written.id());
        return written;
    }

    /**
     * Of the articles of a title, the one this is: the same, or a copy, or else what its page said before it was
     * edited.
     */
    private Optional<StoredArticle> stored(
            List<StoredArticle> namesakes, long source, ArticleDraft draft, String fingerprint) {
        var possible =
                namesakes.stream().filter(article -> article.agreesWith(draft)).toList();
        return possible.stream()
                .filter(article -> article.fingerprint().equals(fingerprint))
                .findFirst()
                .or(() -> possible.stream()
                        .filter(article -> article.isCopiedBy(draft, database))
                        .findFirst())
                .or(() -> possible.stream()
                        .filter(article -> article.takenFrom() == source && !met.contains(article.id()))
                        .findFirst())
                .or(() -> possible.stream()
                        .filter(article -> isOfSameAddress(article, source))
                        .findFirst())
                .or(() -> retitled(source, draft));
    }

    /** Whether the article was found in another copy of the page, which may have been edited since. */
    private boolean isOfSameAddress(StoredArticle article, long source) {
        var here = SOURCE.as("here");
        return !met.contains(article.id())
                && database.fetchExists(selectOne()
                        .from(ARTICLE_SOURCE)
                        .join(SOURCE)
                        .on(SOURCE.ID.eq(ARTICLE_SOURCE.SOURCE_ID))
                        .join(here)
                        .on(here.URL.eq(SOURCE.URL))
                        .where(ARTICLE_SOURCE.ARTICLE_ID.eq(article.id()))
                        .and(here.ID.eq(source)));
    }

    /** The article this page gave the same text under another title: someone has mended the title. */
    private Optional<StoredArticle> retitled(long source, ArticleDraft draft) {
        return StoredArticle.takenFrom(database, source).stream()
                .filter(article -> !met.contains(article.id()) && article.agreesWith(draft))
                .filter(article -> article.isCopiedBy(draft, database))
                .findFirst();
    }

    /**
     * Takes an article out of the archive, with those whom only it names or credits. A page that still holds it brings
     * it back when it is loaded again.
     *
     * @return whether the archive had it
     */
    public boolean remove(String slug) {
        var id = database.select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ARTICLE.SLUG.eq(slug))
                .fetchOne(ARTICLE.ID);
        if (id == null) return false;
        var parts = rows.deleteParts(id);
        database.deleteFrom(ARTICLE_SOURCE)
                .where(ARTICLE_SOURCE.ARTICLE_ID.eq(id))
                .execute();
        database.deleteFrom(ARTICLE).where(ARTICLE.ID.eq(id)).execute();
        rows.deleteOrphans(parts);
        changed = true;
        return true;
    }

    /**
     * Mends what {@link Verification} found. The rows of some articles are written anew when their pages are loaded
     * again: until then they stay as they are.
     */
    public void repair(List<Verification.Problem> problems) {
        var again = problems.stream()
                .map(Verification.Problem::article)
                .filter(article -> article != null)
                .toList();
        database.update(ARTICLE)
                .set(ARTICLE.FINGERPRINT, "0".repeat(64))
                .where(IdConditions.in(ARTICLE.ID, again))
                .execute();
        rows.repair();
        changed = true;
    }

    private Written anew(
            long source, ArticleDraft draft, List<PersonDraft> people, String fingerprint, boolean namesake) {
        var slug = freeSlug(draft);
        long id = rows.insert(slug, source, draft, fingerprint);
        return new Written(id, slug, Change.NEW, rows.insertParts(id, slug, draft, people), namesake);
    }

    private Written again(
            StoredArticle stored, long source, ArticleDraft draft, List<PersonDraft> people, String fingerprint) {
        boolean same = stored.fingerprint().equals(fingerprint);
        boolean replaces = stored.takenFrom() == source
                || stored.isPoorerThan(draft, draft.body().wordCount());
        if (same || !replaces) {
            return new Written(stored.id(), stored.slug(), Change.UNCHANGED, rows.peopleOf(stored.id()), false);
        }
        var partsBefore = rows.deleteParts(stored.id());
        rows.update(stored.id(), source, draft, fingerprint);
        var written = rows.insertParts(stored.id(), stored.slug(), draft, people);
        rows.deleteOrphans(partsBefore);
        return new Written(stored.id(), stored.slug(), Change.CHANGED, written, false);
    }

    private void found(long article, long source, Lines lines) {
        var row = ARTICLE_SOURCE.ARTICLE_ID.eq(article).and(ARTICLE_SOURCE.SOURCE_ID.eq(source));
        var place = database.newRecord(ARTICLE_SOURCE);
        place.setFirstLine(lines.first());
        place.setLastLine(lines.last());
        var known = database.selectFrom(ARTICLE_SOURCE).where(row).fetchOne();
        if (known == null) {
            place.setArticleId(article);
            place.setSourceId(source);
            place.insert();
            changed = true;
        } else if (known.getFirstLine() != lines.first() || known.getLastLine() != lines.last()) {
            database.update(ARTICLE_SOURCE).set(place).where(row).execute();
            changed = true;
        }
    }

    /**
     * Forgets that the page holds any but these articles. The articles stay: a page that lost one is no reason to lose
     * it too.
     *
     * @return the slugs of those that no page holds any more
     */
    public List<String> keepOnly(long source, Collection<Long> articles) {
        var lost = database.select(ARTICLE.ID, ARTICLE.SLUG)
                .from(ARTICLE_SOURCE)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(ARTICLE_SOURCE.ARTICLE_ID))
                .where(ARTICLE_SOURCE.SOURCE_ID.eq(source))
                .and(ARTICLE_SOURCE.ARTICLE_ID.notIn(articles))
                .fetchMap(ARTICLE.ID, ARTICLE.SLUG);
        if (lost.isEmpty()) return List.of();
        changed = true;
        var ofPage = ARTICLE_SOURCE.ARTICLE_ID.in(lost.keySet());
        database.deleteFrom(ARTICLE_SOURCE)
                .where(ARTICLE_SOURCE.SOURCE_ID.eq(source))
                .and(ofPage)
                .execute();
        var held = database.select(ARTICLE_SOURCE.ARTICLE_ID)
                .from(ARTICLE_SOURCE)
                .where(ofPage)
                .fetchSet(ARTICLE_SOURCE.ARTICLE_ID);
        lost.keySet().removeAll(held);
        return lost.values().stream().sorted().toList();
    }

    /** The slug of the title; if another article has it, with the date added; if that is taken too, with a number. */
    private String freeSlug(ArticleDraft draft) {
        var title = Slug.of(draft.title());
        var wishes = new ArrayList<String>();
        wishes.add(title);
        draft.publishedOn().ifPresent(day -> wishes.add(title + "-" + day));
        return wishes.stream().filter(this::isFree).findFirst().orElseGet(() -> numbered(wishes.getLast()));
    }

    private String numbered(String slug) {
        int number = 2;
        while (!isFree(slug + "-" + number)) number++;
        return slug + "-" + number;
    }

    private boolean isFree(String slug) {
        return !database.fetchExists(ARTICLE, ARTICLE.SLUG.eq(slug));
    }
}
