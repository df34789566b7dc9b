package backissue.http;

import backissue.TestArchive;
import backissue.load.Loader;
import backissue.load.PageFiles;
import backissue.load.PageAnalysis;
import backissue.page.PageReader;
import backissue.people.PeopleFinder;
import backissue.store.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** An archive in memory that holds the pages that come with the program; shared, and only read. */
final class Seeds {

    private Seeds() {}

    static Database archive() {
        return TestArchive.ofSeeds();
    }

    /** The URL of an empty database in memory that several may open. */
    static String newPlace() {
        return "jdbc:h2:mem:" + UUID.randomUUID();
    }

    static void load(Database database) {
        TestArchive.loadSeeds(database);
    }

    static void load(Database database, Path page) {
        var study = new PageAnalysis(PageReader.bundled(), PeopleFinder.bundled());
        new Loader(study, database).load(PageFiles.of(List.of(page.toString()), System.in), () -> {});
    }
}
