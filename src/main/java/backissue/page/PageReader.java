package backissue.page;

import static java.util.Comparator.comparing;

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
        if (page.refused().isPresent()) {
            return PageReading.refused(page.refused().get(), page.warnings(), List.of());
        }
        var lines = new ArrayList<Line>(page.lines().size());
        for (var text : page.lines()) lines.add(Line.of(lines.size() + 1, text));
        return read(page, TaggedLines.untagged(lines, layouts.of(lines)));
    }

    /** The steps, in order: each takes what the ones before have left open. */
    private static PageReading read(PageText page, TaggedLines untagged) {
        var tagged = LineTagger.tag(untagged);
        var named = NameLines.take(SiteLines.take(tagged));
        var starts = ArticleStarts.find(named);
        var index = new IndexSigns(named, starts.page());
        var refused = starts.parts().size() == 1 ? index.reason() : Optional.<String>empty();
        if (refused.isEmpty() && index.nothingOpen()) refused = Optional.of("has no text of an article");
        if (refused.isPresent()) return refused(page, refused.get(), starts.page());
        var parts = starts.parts().stream()
                .flatMap(part -> ArticleBoundaries.split(part).stream())
                .toList();
        var heads = parts.stream().map(HeadReader::read).toList();
        return heads.size() == 1 ? single(page, index, heads.getFirst()) : several(page, heads);
    }

    /** A page of one article may be none. */
    private static PageReading single(PageText page, IndexSigns index, Head head) {
        var list = index.reason(head);
        if (list.isPresent()) return refused(page, list.get(), head.lines());
        var article = DraftAssembler.read(head);
        return ArticleCheck.missing(article.draft(), article.lines().layout())
                .map(reason -> refused(page, reason, article.lines()))
                .orElseGet(() -> understood(page, List.of(article)));
    }

    private static PageReading several(PageText page, List<Head> heads) {
        return understood(page, heads.stream().map(DraftAssembler::read).toList());
    }

    private static PageReading refused(PageText page, String reason, TaggedLines lines) {
        return PageReading.refused(reason, page.warnings(), lines.roles());
    }

    private static PageReading understood(PageText page, List<DraftAssembler.Assembled> articles) {
        var lines = TaggedLines.joined(
                articles.stream().map(DraftAssembler.Assembled::lines).toList());
        var warnings = Stream.concat(page.warnings().stream(), PageDate.impossible(lines))
                .sorted(comparing(Warning::line));
        var drafts = articles.stream().map(DraftAssembler.Assembled::draft).toList();
        return new PageReading(drafts, Optional.empty(), warnings.toList(), lines.roles());
    }
}
