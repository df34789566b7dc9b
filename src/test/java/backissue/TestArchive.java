package backissue;

import backissue.load.LoadReport;
import backissue.load.Loader;
import backissue.load.PageFiles;
import backissue.load.PageAnalysis;
import backissue.page.PageReader;
import backissue.people.PeopleFinder;
import backissue.store.Database;
import backissue.store.Written;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Archives to test on. */
public final class TestArchive {

    /** When the pages written by {@link #write} were loaded. */
    public static final Instant LOADED = Instant.parse("2026-01-02T03:04:05Z");

    private static final String SHA256 = "0".repeat(64);

    private static final Map<TestDatabase, Database> SEEDS = new EnumMap<>(TestDatabase.class);

    private TestArchive() {}

    /**
     * The project's seeds in a throwaway database. Shared by all tests of this JVM: only for reading, not to be closed.
     */
    public static Database ofSeeds() {
        return ofSeeds(TestDatabase.H2);
    }

    /** The project's seeds. Shared by all tests of this JVM: only for reading, not to be closed. */
    public static synchronized Database ofSeeds(TestDatabase kind) {
        return SEEDS.computeIfAbsent(kind, _ -> {
            var archive = kind.empty();
            loadSeeds(archive);
            return archive;
        });
    }

    /** Loads the project's seeds as the command {@code load} does. */
    public static LoadReport loadSeeds(Database archive) {
        return new Loader(Study.BUNDLED, archive).load(PageFiles.bundled(), () -> {});
    }

    /** Writes a page that holds these articles and no others, in one transaction, as a load does. */
    public static List<Written> write(Database archive, String file, Draft... drafts) {
        return archive.write(writer -> {
            long source = writer.source(file, SHA256, Optional.empty(), LOADED);
            var written = new ArrayList<Written>();
            for (var draft : drafts) written.add(writer.article(source, draft.article(), draft.people()));
            writer.keepOnly(source, written.stream().map(Written::id).toList());
            return written;
        });
    }

    /** Made when the first test needs it: it reads a model and word lists. */
    private static final class Study {
        static final PageAnalysis BUNDLED = new PageAnalysis(PageReader.bundled(), PeopleFinder.bundled());
    }
}
