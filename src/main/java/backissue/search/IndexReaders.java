package backissue.search;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;

/**
 * The index as last committed, by this process or another. What cannot be read is passed over: the last that could be
 * stays.
 */
final class IndexReaders extends ReferenceManager<IndexSearcher> {

    /** What is read through in a second or so. */
    private static final long CHECKED = 256L << 20;

    /** A longer text must have a word more often to be about it; a longer name is no less the name. */
    static final Similarity SIMILARITY = new PerFieldSimilarityWrapper() {

        private final Similarity ofTexts = new BM25Similarity(false);
        private final Similarity ofNames = new BM25Similarity(1.2f, 0, false);

        @Override
        public Similarity get(String field) {
            return field.equals(IndexFields.NAME) ? ofNames : ofTexts;
        }
    };

    private final Directory directory;
    private final Predicate<CommitInfo> wanted;
    private volatile byte[] commit = {};
    private volatile boolean damaged;

    /** A question to the index. */
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /** @param wanted whether a commit is of the right archive */
    IndexReaders(Directory directory, Predicate<CommitInfo> wanted) throws IOException {
        this.directory = directory;
        this.wanted = wanted;
        this.current = searcher(new MultiReader());
        maybeRefreshBlocking();
    }

    /** Asks the latest commit. */
    <T> T ask(Question<T> question) {
        try {
            maybeRefresh();
            var searcher = acquire();
            try {
                return question.ask(searcher);
            } finally {
                release(searcher);
            }
        } catch (CorruptIndexException | EOFException e) {
            damaged = true;
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the folder's last commit says of itself, if it is the one being read and nothing of it was found damaged.
     */
    Optional<CommitInfo> latest() throws IOException {
        maybeRefreshBlocking();
        try {
            boolean read =
                    Arrays.equals(SegmentInfos.readLatestCommit(directory).getId(), commit);
            if (damaged || !read) return Optional.empty();
        } catch (IOException | IllegalArgumentException damagedOrGone) {
            return Optional.empty();
        }
        return Optional.of(ask(IndexReaders::commitInfo));
    }

    /** Reads every byte, if they are not too many to do that at each start. */
    void check() throws IOException {
        long bytes = 0;
        for (var file : directory.listAll()) bytes += directory.fileLength(file);
        if (bytes > CHECKED) return;
        var searcher = acquire();
        try {
            for (var leaf : searcher.getLeafContexts()) {
                if (FilterLeafReader.unwrap(leaf.reader()) instanceof CodecReader reader) reader.checkIntegrity();
            }
        } catch (CorruptIndexException | EOFException e) {
            damaged = true;
        } finally {
            release(searcher);
        }
    }

    /** The commitInfo of a commit. */
    static CommitInfo commitInfo(IndexSearcher searcher) throws IOException {
        return searcher.getIndexReader() instanceof DirectoryReader reader
                ? CommitInfo.read(reader.getIndexCommit().getUserData()).orElseThrow()
                : new CommitInfo(CommitInfo.NOTHING, "");
    }

    @Override
    protected IndexSearcher refreshIfNeeded(IndexSearcher old) throws IOException {
        SegmentInfos latest;
        try {
            if (!DirectoryReader.indexExists(directory)) return null;
            latest = SegmentInfos.readLatestCommit(directory);
            boolean same = Arrays.equals(latest.getId(), commit);
            if (same || CommitInfo.read(latest.getUserData()).filter(wanted).isEmpty()) return null;
            var reader = open(old.getIndexReader());
            commit = ((StandardDirectoryReader) reader).getSegmentInfos().getId();
            damaged = false;
            return searcher(reader);
        } catch (IOException | IllegalArgumentException damagedOrGone) {
            return null;
        }
    }

    /** Shares what has not changed with the old reader, unless the folder was emptied and filled again. */
    private DirectoryReader open(IndexReader old) throws IOException {
        try {
            var reader = old instanceof DirectoryReader known ? DirectoryReader.openIfChanged(known) : null;
            return reader != null ? reader : DirectoryReader.open(directory);
        } catch (IllegalStateException otherFilesOfTheSameNames) {
            return DirectoryReader.open(directory);
        }
    }

    static IndexSearcher searcher(IndexReader reader) {
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(SIMILARITY);
        return searcher;
    }

    @Override
    protected boolean tryIncRef(IndexSearcher searcher) {
        return searcher.getIndexReader().tryIncRef();
    }

    @Override
    protected void decRef(IndexSearcher searcher) throws IOException {
        searcher.getIndexReader().decRef();
    }

    @Override
    protected int getRefCount(IndexSearcher searcher) {
        return searcher.getIndexReader().getRefCount();
    }
}
