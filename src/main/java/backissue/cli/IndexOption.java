package backissue.cli;

import backissue.archive.Slug;
import backissue.search.ArticleIndex;
import backissue.store.Database;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a command keeps the search index of its database. */
final class IndexOption {

    @Option(
            names = "--index",
            paramLabel = "FOLDER",
            description = {
                "Where the search index is kept. It may be deleted at any time: it is made from the database.",
                "Default: beside an H2 file, else a folder of its own under db/ (environment: BACKISSUE_INDEX)"
            })
    private Path folder;

    ArticleIndex open(Database database) {
        return ArticleIndex.open(folder(database), database);
    }

    private Optional<Path> folder(Database database) {
        if (folder != null) return Optional.of(folder);
        if (database.isThrowaway()) return Optional.empty();
        return Optional.of(database.file()
                .map(file -> file.resolveSibling(file.getFileName() + ".index"))
                .orElseGet(() -> Path.of("db", Slug.of(database.url()) + ".index")));
    }
}
