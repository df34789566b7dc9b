package backissue.load;

import backissue.archive.UserError;
import backissue.load.UnderstoodPage.Named;
import backissue.store.ArchiveWriter;
import backissue.store.Database;
import backissue.store.Refused;
import backissue.store.Written;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Loads pages into the archive. */
public final class Loader {

    private final PageAnalysis study;
    private final Database database;

    public Loader(PageAnalysis study, Database database) {
        this.study = study;
        this.database = database;
    }

    /**
     * @param progress told after each page
     * @throws UserError if the database cannot be written any more; whole pages written before are kept
     */
    public LoadReport load(PageFiles files, Runnable progress) {
        var began = Instant.now();
        var begun = database.write(writer -> new Begun(writer.loadBegins(began), writer.versionBefore()));
        var counter = new LoadCounter();
        study.inOrder(files, page -> {
            write(page, counter);
            progress.run();
        });
        var report = counter.report(began);
        database.write(writer -> {
            writer.resolveSurnames(begun.version());
            writer.loadEnds(
                    begun.load(), Instant.now(), report.pages(), report.isNew(), report.changed(), report.warnings());
            return report;
        });
        database.keep();
        return report;
    }

    /** @param version the archive's before the load */
    private record Begun(long load, long version) {}

    private void write(UnderstoodPage page, LoadCounter counter) {
        counter.page();
        page.reading().warnings().forEach(warning -> counter.remark(page.file(), warning.line(), warning.sentence()));
        if (page.reading().refused().isPresent()) {
            counter.refused(page.file(), page.reading().refused().get());
            return;
        }
        try {
            var outcome = database.write(writer -> write(page, writer));
            var written = outcome.written();
            for (int i = 0; i < written.size(); i++) {
                remark(page, page.articles().get(i), written.get(i), counter);
            }
            outcome.lost()
                    .forEach(slug -> counter.remark(
                            page.file(),
                            0,
                            "no longer holds the article %s, and no other page does; the archive keeps it"
                                    .formatted(slug)));
        } catch (Refused e) {
            counter.refused(page.file(), "could not be stored: " + e.getMessage());
        }
    }

    /** @param lost the slugs of articles that this page held before and no page does now */
    private record Outcome(List<Written> written, List<String> lost) {}

    private static Outcome write(UnderstoodPage page, ArchiveWriter writer) {
        long source = writer.source(page.file(), page.sha256(), page.url(), Instant.now());
        var written = new ArrayList<Written>();
        for (var article : page.articles()) written.add(writer.article(source, article.draft(), article.people()));
        return new Outcome(
                written,
                writer.keepOnly(source, written.stream().map(Written::id).toList()));
    }

    private static void remark(UnderstoodPage page, Named article, Written written, LoadCounter counter) {
        counter.written(written);
        int line = article.draft().lines().first();
        article.draft().doubts().forEach(doubt -> counter.doubtful(page.file(), line, doubt));
        if (written.namesake()) {
            counter.remark(
                    page.file(),
                    line,
                    "another article is called \"%s\"; this one has the slug %s"
                            .formatted(article.draft().title(), written.slug()));
        }
    }
}
