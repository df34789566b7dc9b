package backissue.search;

import backissue.archive.UserError;
import backissue.store.Database;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the index up to the archive, by one process at a time. */
final class IndexUpdater {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleIndex.class);

    private static final String UNWRITABLE =
            "The search index cannot be written to %s: %s. The archive itself is whole. Make room there, or give another folder with --index.";

    private static final int RAM_MEGABYTES = 48;

    /** Above so many changes, and a share of the index, it is cheaper to begin anew. */
    private static final int FEW = 1000;

    private static final int SHARE = 4;

    /** Up to so many documents, deleted ones are dropped at once, so that they weigh on no score. */
    private static final int SMALL = 20_000;

    private final Directory directory;
    private final Database database;
    private final IndexReaders readers;
    private final ReentrantLock one = new ReentrantLock();
    private volatile boolean stopped;

    IndexUpdater(Directory directory, Database database, IndexReaders readers) {
        this.directory = directory;
        this.database = database;
        this.readers = readers;
    }

    /** Gives up what is being written, and writes nothing from now on. The index stays as it was last committed. */
    void stop() {
        stopped = true;
    }

    void follow() {
        one.lock();
        try {
            if (!stopped) catchUp();
        } catch (LockObtainFailedException anotherProcessDoesIt) {
            LOG.debug("Another process is writing the search index");
        } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
            // closed by itself: one of the writer's own threads could not write
            throw new UserError(UNWRITABLE.formatted(place(), reason(e)), e);
        } finally {
            one.unlock();
        }
    }

    private void catchUp() throws IOException {
        var archive = database.read(snapshot ->
                new CommitInfo(snapshot.version(), snapshot.indexFeed().origin()));
        var index = readers.latest();
        if (index.equals(Optional.of(archive))) return;
        if (index.isPresent() && index.get().isBehind(archive) && addChanges(index.get(), archive) || stopped) return;
        try {
            buildAnew(archive);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException failure) {
            if (!isDamage(failure)) throw failure;
            LOG.info("The search index is damaged and is built anew: {}", failure.getMessage());
            empty();
            buildAnew(archive);
        }
        readers.maybeRefreshBlocking();
    }

    /**
     * Whether the files are not as they should be. A disk that is full is no reason to delete what can still be read.
     */
    private static boolean isDamage(Exception failure) {
        return switch (failure) {
            case CorruptIndexException _, IndexFormatTooOldException _, IndexFormatTooNewException _ -> true;
            case EOFException _, FileNotFoundException _, NoSuchFileException _, IllegalArgumentException _ -> true;
            default -> false;
        };
    }

    private String place() {
        return directory instanceof FSDirectory files ? files.getDirectory().toString() : "memory";
    }

    /** A file's failure may be told by its name alone. */
    private static String reason(Exception failure) {
        var cause = failure instanceof IOException || failure.getCause() == null ? failure : failure.getCause();
        return switch (cause) {
            case AccessDeniedException _ -> "this user may not write there";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> cause.getMessage();
        };
    }

    /** Returns whether the index is whole now. */
    private boolean addChanges(CommitInfo index, CommitInfo archive) throws IOException {
        long[] changed = database.read(snapshot -> snapshot.indexFeed().changedAfter(index.version()));
        int documents = readers.ask(searcher -> searcher.getIndexReader().numDocs());
        if (changed.length > FEW && changed.length > documents / SHARE) return false;
        try {
            boolean whole = write(OpenMode.APPEND, archive, writer -> {
                boolean written = readers.ask(
                        before -> new IndexWriterTask(database, writer, () -> stopped).writeChanged(changed, before));
                return written && IndexConsistencyCheck.isWhole(writer, database, archive.version());
            });
            readers.maybeRefreshBlocking();
            return whole;
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | UncheckedIOException | IllegalArgumentException | AlreadyClosedException damaged) {
            LOG.info("The search index cannot be added to: {}", damaged.getMessage());
            return false;
        }
    }

    private void buildAnew(CommitInfo archive) throws IOException {
        write(OpenMode.CREATE, archive, writer -> new IndexWriterTask(database, writer, () -> stopped).writeAll());
    }

    private interface Writing {
        /** Returns whether it is to be committed. */
        boolean with(IndexWriter writer) throws IOException;
    }

    /** One commit, or none. The last one stays readable until then. */
    private boolean write(OpenMode mode, CommitInfo commitInfo, Writing writing) throws IOException {
        var merging = new TieredMergePolicy();
        var writer = new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setOpenMode(mode)
                        .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION))
                        .setSimilarity(IndexReaders.SIMILARITY)
                        .setMergePolicy(merging)
                        .setRAMBufferSizeMB(RAM_MEGABYTES));
        boolean done = false;
        try {
            done = writing.with(writer);
            if (!done) return false;
            writer.setLiveCommitData(commitInfo.written().entrySet());
            if (writer.getDocStats().maxDoc <= SMALL) merging.setForceMergeDeletesPctAllowed(0);
            if (mode == OpenMode.APPEND) writer.forceMergeDeletes();
            writer.close();
            return true;
        } finally {
            if (writer.isOpen()) writer.rollback();
        }
    }

    /** Deletes all files, for a new index that need not understand them. */
    private void empty() throws IOException {
        try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (var file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) directory.deleteFile(file);
            }
        }
    }
}
