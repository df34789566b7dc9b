package backissue.bench;

import backissue.load.Loader;
import backissue.load.PageFiles;
import backissue.load.PageAnalysis;
import backissue.page.PageReader;
import backissue.people.PeopleFinder;
import backissue.search.ArticleIndex;
import backissue.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Loads generated pages into a new H2 file as {@code load} does. Its argument is how many. */
final class LoadBench {

    private LoadBench() {}

    public static void main(String[] arguments) throws IOException {
        int pages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        var folder = Files.createTempDirectory("load-bench");
        try {
            Machine.print();
            var filler = new FillerPages(1);
            filler.write(folder.resolve("pages"), pages);
            load(folder, pages, filler.words());
        } finally {
            delete(folder);
        }
    }

    private static void load(Path folder, int pages, long words) {
        var study = new PageAnalysis(PageReader.bundled(), PeopleFinder.bundled());
        try (var archive = Database.open("jdbc:h2:" + folder.resolve("archive"))) {
            double processor = Machine.processorSeconds();
            long began = System.nanoTime();
            var quarters = new Quarters(pages);
            var report = new Loader(study, archive).load(PageFiles.of(List.of(folder.resolve("pages").toString()), System.in), quarters);
            double took = (System.nanoTime() - began) / 1e9;
            int cores = Runtime.getRuntime().availableProcessors();
            System.out.printf("loaded      %,d articles of %,d pages, %d refused, %,d people%n", report.isNew(), report.pages(), report.refused(), report.people());
            System.out.printf("pages/s     %,.0f%nwords/s     %,.0f%n", pages / took, words / took);
            System.out.printf("processors  %.0f %% of %d cores%n", 100 * (Machine.processorSeconds() - processor) / took / cores, cores);
            System.out.printf("peak heap   %,.0f MB%n", Machine.peakHeap());
            index(folder, archive, pages);
        }
    }

    private static void index(Path folder, Database archive, int pages) {
        try (var index = ArticleIndex.open(Optional.of(folder.resolve("index")), archive)) {
            long began = System.nanoTime();
            index.follow();
            System.out.printf("indexed     %,.0f articles/s%n", pages / ((System.nanoTime() - began) / 1e9));
        }
    }

    /** Says after each quarter how fast it was and what is left in memory, which must not grow with the folder. */
    private static final class Quarters implements Runnable {

        private final int pages;
        private int done;
        private long since = System.nanoTime();

        Quarters(int pages) {
            this.pages = pages;
        }

        @Override
        public void run() {
            if (++done % Math.max(1, pages / 4) != 0) return;
            double took = (System.nanoTime() - since) / 1e9;
            System.out.printf("%,9d   %,.0f pages/s, %,.0f MB live%n", done, pages / 4 / took, Machine.liveHeap());
            since = System.nanoTime();
        }
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(file);
        }
    }
}
