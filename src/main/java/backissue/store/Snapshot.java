package backissue.store;

import static backissue.store.schema.Tables.ARCHIVE;
import static backissue.store.schema.Tables.ARTICLE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/** The archive as it is at one moment: everything read through one snapshot belongs together. */
public final class Snapshot {

    private final DSLContext database;
    private final StatementLog log = new StatementLog();
    private final Articles articles;
    private final Authors authors;
    private final Issues issues;
    private final People people;
    private final Loads loads;
    private final Facets facets;
    private final RelatedArticles kinship;
    private final Quotes quotes;
    private final IndexFeed indexFeed;
    private final Verification verification;

    Snapshot(DSLContext connection, Deadline deadline) {
        database = connection.configuration().deriveAppending(log, deadline).dsl();
        articles = new Articles(database);
        authors = new Authors(database);
        issues = new Issues(database);
        people = new People(database);
        loads = new Loads(database);
        facets = new Facets(database);
        kinship = new RelatedArticles(database);
        quotes = new Quotes(database);
        indexFeed = new IndexFeed(database);
        verification = new Verification(database);
    }

    public Articles articles() {
        return articles;
    }

    public Authors authors() {
        return authors;
    }

    public Issues issues() {
        return issues;
    }

    public People people() {
        return people;
    }

    public Loads loads() {
        return loads;
    }

    public Facets facets() {
        return facets;
    }

    public Quotes quotes() {
        return quotes;
    }

    public RelatedArticles kinship() {
        return kinship;
    }

    public IndexFeed indexFeed() {
        return indexFeed;
    }

    public Verification verification() {
        return verification;
    }

    /** For each part wanted, a page of a list for each of the parents. */
    public <T> Map<PageRequest, Map<Long, Slice<T>>> pages(Listing<T> listing, Map<PageRequest, Set<Long>> wanted) {
        return listing.pages(database, wanted);
    }

    /** For each filter, how many rows a list has for each of the parents. */
    public Map<Filter, Map<Long, Integer>> counts(Listing<?> listing, Map<Filter, Set<Long>> wanted) {
        return listing.counts(database, wanted);
    }

    /** The version of the archive: it grows whenever an article is added or changes. */
    public long version() {
        return database.select(ARCHIVE.VERSION).from(ARCHIVE).fetchSingle(ARCHIVE.VERSION);
    }

    /** Whether the archive has no article yet. */
    public boolean isEmpty() {
        return !database.fetchExists(ARTICLE);
    }

    /** How many SQL statements this snapshot has run so far. */
    public int statements() {
        return log.count();
    }

    /** Runs something, and tells which statements it took. Costs time and memory for each statement. */
    public List<RunStatement> statementsOf(Runnable question) {
        log.keep();
        question.run();
        return log.kept();
    }
}
