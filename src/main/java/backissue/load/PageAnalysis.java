package backissue.load;

import backissue.archive.ArticleDraft;
import backissue.archive.Sha256;
import backissue.archive.Standfirst;
import backissue.html.HtmlReader;
import backissue.page.HtmlPages;
import backissue.page.PageReader;
import backissue.page.PageReading;
import backissue.page.PageText;
import backissue.people.PeopleFinder;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Takes a page from its bytes to what it says: the steps that need no database. Thread-safe. */
public final class PageAnalysis {

    /**
     * Pages read ahead of the one being written, for each core: enough to keep all busy, few enough to fit in memory.
     */
    private static final int AHEAD = 4;

    /** Bytes of pages read ahead: one page of the largest size, or all cores busy with pages as they usually are. */
    private static final long BYTES_AHEAD = PageText.MAX_BYTES;

    private static final int LONGEST_URL = 2_000;

    private final PageReader reader;
    private final HtmlPages htmlPages = HtmlPages.bundled();
    private final PeopleFinder finder;

    public PageAnalysis(PageReader reader, PeopleFinder finder) {
        this.reader = reader;
        this.finder = finder;
    }

    public UnderstoodPage understand(PageFile page) {
        var content = page.content().read();
        if (content.refused().isPresent()) {
            return new UnderstoodPage(
                    page.name(),
                    "",
                    Optional.empty(),
                    List.of(),
                    refused(content.refused().get()),
                    List.of());
        }
        if (HtmlReader.isHtml(content.bytes())) {
            var html = htmlPages.read(content.bytes(), content.charset(), content.url());
            return understood(page, content.bytes(), html.url(), html.lines(), html.reading());
        }
        var text = PageText.of(content.bytes());
        return understood(page, content.bytes(), content.url(), text.lines(), reader.read(text));
    }

    private UnderstoodPage understood(
            PageFile page, byte[] bytes, Optional<String> url, List<String> lines, PageReading reading) {
        var articles = reading.articles().stream()
                .map(draft ->
                        new UnderstoodPage.Named(draft, finder.find(draft.body().plain(), context(draft))))
                .toList();
        return new UnderstoodPage(
                page.name(), Sha256.of(bytes), url.filter(PageAnalysis::isAddress), lines, reading, articles);
    }

    /** A page that is being read. */
    private record Ahead(Future<UnderstoodPage> page, long size) {}

    /** Understands pages on all cores, and passes them on in the order of the files. */
    public void inOrder(PageFiles files, Consumer<UnderstoodPage> next) {
        int cores = Runtime.getRuntime().availableProcessors();
        try (ExecutorService readers = Executors.newFixedThreadPool(cores)) {
            var ahead = new ArrayDeque<Ahead>();
            files.forEach(file -> {
                while (!ahead.isEmpty() && !hasRoom(ahead, file, cores)) {
                    next.accept(finished(ahead.remove().page()));
                }
                ahead.add(new Ahead(readers.submit(() -> understand(file)), file.size()));
            });
            while (!ahead.isEmpty()) next.accept(finished(ahead.remove().page()));
        }
    }

    private static boolean hasRoom(Collection<Ahead> ahead, PageFile file, int cores) {
        long bytes = file.size() + ahead.stream().mapToLong(Ahead::size).sum();
        return ahead.size() <= AHEAD * cores && bytes <= BYTES_AHEAD;
    }

    private static UnderstoodPage finished(Future<UnderstoodPage> page) {
        try {
            return page.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading pages", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What the archive keeps; longer ones carry the state of a program. */
    private static boolean isAddress(String url) {
        return url.length() <= LONGEST_URL && url.matches("https?://\\S+");
    }

    private static PageReading refused(String reason) {
        return new PageReading(List.of(), Optional.of(reason), List.of(), List.of());
    }

    private static List<String> context(ArticleDraft draft) {
        return Stream.concat(Stream.of(draft.title()), draft.standfirst().map(Standfirst::text).stream())
                .toList();
    }
}
