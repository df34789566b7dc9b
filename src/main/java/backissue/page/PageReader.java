package backissue.page;

import static java.util.Comparator.comparing;

import backissue.archive.ArticleDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads crawled pages by the layout files bundled with it. Thread-safe. */
public final class PageReader {

    private final Layouts layouts;

    private PageReader(Layouts layouts) {
        this.layouts = layouts;
    }

    /** The reader of all families of pages that are known. */
    public static PageReader bundled() {
        return new PageReader(Layouts.bundled());
    }

    public PageReading read(PageText page) {
        if (page.refused().isPresent()) return PageReading.refused(page.refused().get(), page.warnings(), List.of());
        var lines = new ArrayList<Line>(page.lines().size());
        for (var text : page.lines()) lines.add(Line.of(lines.size() + 1, text));
        return read(page, new Sheet(lines), layouts.of(lines));
    }

    private static PageReading read(PageText page, Sheet sheet, Layout layout) {
        var furniture = new Furniture(sheet, layout);
        furniture.take();
        new SiteWords(sheet, layout).take();
        var index = new IndexSigns(sheet, layout);
        var shares = furniture.shares();
        if (shares.size() == 1) {
            var reason = index.reason();
            if (reason.isPresent()) return PageReading.refused(reason.get(), page.warnings(), sheet.roles());
        }
        var articles = new ArrayList<ArticleDraft>();
        if (index.nothingOpen()) return PageReading.refused("has no text of an article", page.warnings(), sheet.roles());
        shares = shares.stream().flatMap(share -> Seams.split(sheet, layout, share).stream()).toList();
        for (var share : shares) {
            var head = HeadReader.read(sheet, layout, share);
            Optional<String> reason = shares.size() == 1 ? index.reason(head) : Optional.empty();
            if (reason.isPresent()) return PageReading.refused(reason.get(), page.warnings(), sheet.roles());
            articles.add(new ArticleReader(sheet, layout, share, head).read());
        }
        if (articles.size() == 1) {
            var reason = Substance.missing(articles.getFirst(), layout);
            if (reason.isPresent()) return PageReading.refused(reason.get(), page.warnings(), sheet.roles());
        }
        var warnings = Stream.concat(page.warnings().stream(), PageDate.impossible(sheet)).sorted(comparing(Warning::line));
        return new PageReading(articles, Optional.empty(), warnings.toList(), sheet.roles());
    }
}
