package backissue.search;

import backissue.archive.UserError;
import backissue.store.Database;
import backissue.store.DatabaseAway;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The index of an archive. Thread-safe; several processes may have the same folder open. */
public final class ArticleIndex implements AutoCloseable {

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        // it reports at each start which instructions of the processor it compares vectors with; here there are
        // none to compare
        LUCENE.setLevel(Level.SEVERE);
    }

    private final Directory directory;
    private final IndexReaders readers;
    private final IndexUpdater updater;
    private volatile boolean failing;

    private ArticleIndex(Directory directory, IndexReaders readers, IndexUpdater updater) {
        this.directory = directory;
        this.readers = readers;
        this.updater = updater;
    }

    /**
     * Opens the index as it is, which may be not at all: {@link #follow} makes it.
     *
     * @param folder where it is kept; empty for an index in memory
     * @throws UserError if the folder cannot be made
     */
    public static ArticleIndex open(Optional<Path> folder, Database database) {
        try {
            var directory = folder.isPresent() ? FSDirectory.open(folder.get()) : new ByteBuffersDirectory();
            var readers = new IndexReaders(directory, commitInfo -> isOf(database, commitInfo));
            readers.check();
            return new ArticleIndex(directory, readers, new IndexUpdater(directory, database, readers));
        } catch (IOException e) {
            var sentence = "The search index cannot be kept in %s: %s. Give a folder you may write to with --index."
                    .formatted(folder.orElseThrow(), e.getMessage());
            throw new UserError(sentence, e);
        }
    }

    private static boolean isOf(Database database, CommitInfo commitInfo) {
        return database.read(snapshot -> snapshot.indexFeed().origin()).equals(commitInfo.origin());
    }

    /**
     * Brings the index up to the archive; if it is, that costs two short statements. While another process does it,
     * this returns without: whoever serves an archive that others load into calls it again and again.
     *
     * @throws UserError if the index cannot be written
     */
    public void follow() {
        try {
            updater.follow();
            failing = false;
        } catch (DatabaseAway e) {
            throw e;
        } catch (RuntimeException e) {
            failing = true;
            throw e;
        }
    }

    /**
     * Ends {@link #follow} soon wherever it is, for good: the program stops, and what was not written is at its next
     * start.
     */
    void stopWriting() {
        updater.stop();
    }

    /**
     * Whether the index could not be written when it was last to follow the archive. What it held before can be
     * searched.
     */
    public boolean isFailing() {
        return failing;
    }

    /** Whatever was typed finds something or nothing, and is never an error. */
    public SearchPage search(SearchQuery query) {
        return readers.ask(index -> new Search(index, query).page());
    }

    /** The ids of all articles that a search finds, in ascending order; the page wanted is not concerned. */
    public long[] matchingArticles(SearchQuery query) {
        return readers.ask(index -> new Search(index, query.only(HitKind.ARTICLE)).articles());
    }

    /** People, authors, articles and issues whose name or title has words that begin like those typed. */
    public List<Suggestion> suggest(String prefix, int size) {
        return readers.ask(index -> new Suggester(index).suggest(prefix, size));
    }

    /** The articles that are alike in text to each of these, the most alike first. */
    public Map<Long, List<Related>> related(Collection<Long> articles, int size) {
        return readers.ask(index -> {
            var likeness = new SimilarArticles(index);
            var related = new LinkedHashMap<Long, List<Related>>();
            for (long article : articles) related.put(article, likeness.to(article, size));
            return related;
        });
    }

    /** Whether the index holds what the archive does: as many rows of each kind, in the same versions. */
    public boolean isWhole(Database archive) {
        var totals = archive.read(snapshot -> snapshot.indexFeed().totals());
        return readers.ask(index -> IndexConsistencyCheck.isWhole(index, totals));
    }

    /** The version of the archive that is searched; -1 before the first {@link #follow}. */
    public long version() {
        return readers.ask(IndexReaders::commitInfo).version();
    }

    @Override
    public void close() {
        try (directory) {
            readers.close();
        } catch (IOException e) {
            throw new UserError("The search index was not closed: " + e.getMessage(), e);
        }
    }
}
