package backissue.page;

import backissue.archive.ArticleDraft;
import backissue.archive.Block;
import backissue.archive.Body;
import backissue.archive.BylineDraft;
import backissue.archive.IssueDraft;
import backissue.archive.Lines;
import backissue.archive.Role;
import backissue.archive.Standfirst;
import backissue.html.HtmlArticle;
import backissue.html.HtmlPicture;
import backissue.html.HtmlReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads HTML pages to drafts. What the page shows of an article becomes lines with roles, as those of a text page have.
 */
public final class HtmlPages {

    /** The text of an article has more words; what has fewer is a form, a picture or an error message. */
    private static final int LEAST_WORDS = 20;

    /** Beyond this share of links a page lists articles. */
    private static final double MOST_LINKS = 0.6;

    private final HtmlReader reader;
    private final Layouts layouts;

    private HtmlPages(HtmlReader reader, Layouts layouts) {
        this.reader = reader;
        this.layouts = layouts;
    }

    public static HtmlPages bundled() {
        return new HtmlPages(HtmlReader.bundled(), Layouts.bundled());
    }

    /**
     * An HTML page as it was read.
     *
     * @param lines what it shows of the article, line by line
     * @param url the address that the page gives as its own, or where it was fetched from
     */
    public record Read(List<String> lines, PageReading reading, Optional<String> url) {}

    /**
     * @param charset the encoding the server named, if it is known
     * @param address where the page was fetched from, if it is known
     */
    public Read read(byte[] bytes, Optional<String> charset, Optional<String> address) {
        var article = reader.read(bytes, charset, address);
        var lines = HtmlLines.of(article, layouts);
        var reason = refusal(article, lines);
        if (reason.isPresent()) {
            return new Read(lines.texts(), PageReading.refused(reason.get(), List.of(), lines.roles()), article.url());
        }
        var reading = new PageReading(List.of(draft(article, lines)), Optional.empty(), List.of(), lines.roles());
        return new Read(lines.texts(), reading, article.url());
    }

    private static Optional<String> refusal(HtmlArticle article, HtmlLines lines) {
        int words = new Body(lines.body()).wordCount();
        if (words < LEAST_WORDS) return Optional.of("has no text of an article");
        if (article.links() > MOST_LINKS) return Optional.of("is an index page: a list of links to articles");
        return Optional.empty();
    }

    private static ArticleDraft draft(HtmlArticle article, HtmlLines lines) {
        var doubts = new ArrayList<String>();
        if (article.title().isEmpty()) {
            doubts.add("The page has no title for this article: it is called by its first words.");
        }
        return new ArticleDraft(
                article.title().orElseGet(() -> firstWords(lines.body())),
                article.standfirst().map(text -> new Standfirst(text, false)),
                article.publishedOn().or(() -> lines.issue().map(IssueDraft::publishedOn)),
                lines.issue(),
                article.authors().stream()
                        .map(Names::ordinaryCase)
                        .map(name -> new BylineDraft(name, Role.AUTHOR, Optional.empty()))
                        .toList(),
                article.picture().flatMap(HtmlPicture::credit),
                lines.correction(),
                new Body(lines.body()),
                new Lines(1, Math.max(1, lines.texts().size())),
                lines.bodyFirstLine(),
                doubts);
    }

    private static String firstWords(List<Block> body) {
        var words = body.getFirst().text().split("\\s+");
        return String.join(" ", List.of(words).subList(0, Math.min(8, words.length))) + (words.length > 8 ? "…" : "");
    }
}
