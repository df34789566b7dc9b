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

    /** The steps, in order: each reads what the ones before have left open. */
    private static PageReading read(PageText page, Sheet sheet, Layout layout) {
        new LineTagger(sheet, layout).tag();
        new SiteLines(sheet, layout).take();
        new NameLines(sheet, layout).take();
        var index = new IndexSigns(sheet, layout); // before the credits of pictures are taken: it counts what is open
        var parts = new ArticleStarts(sheet, layout).find();
        var refused = parts.size() == 1 ? index.reason() : Optional.<String>empty();
        if (refused.isEmpty() && index.nothingOpen()) refused = Optional.of("has no text of an article");
        if (refused.isPresent()) return PageReading.refused(refused.get(), page.warnings(), sheet.roles());
        parts = parts.stream().flatMap(part -> ArticleBoundaries.split(sheet, layout, part).stream()).toList();
        return parts.size() == 1 ? single(page, sheet, layout, index, parts.getFirst()) : several(page, sheet, layout, parts);
    }

    /** A page of one article may be none. */
    private static PageReading single(PageText page, Sheet sheet, Layout layout, IndexSigns index, ArticleLines part) {
        var head = HeadReader.read(sheet, layout, part);
        var list = index.reason(head);
        if (list.isPresent()) return PageReading.refused(list.get(), page.warnings(), sheet.roles());
        var article = new ArticleReader(sheet, layout, part, head).read();
        return ArticleCheck.missing(article, layout)
                .map(reason -> PageReading.refused(reason, page.warnings(), sheet.roles()))
                .orElseGet(() -> understood(page, sheet, List.of(article)));
    }

    private static PageReading several(PageText page, Sheet sheet, Layout layout, List<ArticleLines> parts) {
        var articles = new ArrayList<ArticleDraft>();
        for (var part : parts) articles.add(new ArticleReader(sheet, layout, part, HeadReader.read(sheet, layout, part)).read());
        return understood(page, sheet, articles);
    }

    private static PageReading understood(PageText page, Sheet sheet, List<ArticleDraft> articles) {
        var warnings = Stream.concat(page.warnings().stream(), PageDate.impossible(sheet)).sorted(comparing(Warning::line));
        return new PageReading(articles, Optional.empty(), warnings.toList(), sheet.roles());
    }
}
