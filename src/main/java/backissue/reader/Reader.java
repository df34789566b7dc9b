package backissue.reader;

import static backissue.reader.PlainPages.text;

import backissue.graphql.GraphqlApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** Makes the documents of the Reader's addresses. Thread-safe. */
public final class Reader {

    public static final String ARTICLES = Kind.ARTICLE.folder();

    /** The folders of addresses, each of which has a page for every slug of its kind. */
    public static final List<String> FOLDERS =
            Arrays.stream(Kind.values()).map(Kind::folder).toList();

    public static final List<String> FOLDERS_WITH_FEEDS = List.of(Kind.AUTHOR.folder(), Kind.PERSON.folder());

    private static final String TEMPLATE = "/backissue/web/reader/index.html";

    private final ArchiveQueries queries;
    private final Sitemaps sitemaps;
    private final Supplier<String> base;
    private final String template = template();

    /** @param base where the Reader's addresses begin as others see them, with a slash at the end */
    public Reader(GraphqlApi api, Supplier<String> base) {
        this.queries = new ArchiveQueries(api);
        this.sitemaps = new Sitemaps(queries);
        this.base = base;
    }

    private static String template() {
        try (var resource = Reader.class.getResourceAsStream(TEMPLATE)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws Unanswered if the archive cannot be asked, as all of these */
    public Document archive() {
        var data = queries.ask("archive", Map.of());
        return page(Head.of(Head.publication(data.get("archive"))), PlainPages.archive(data, "./"), "");
    }

    public Document search(String query) {
        if (query.isBlank()) return page(Head.of("Search"), PlainPages.notFound(), "search");
        var data = queries.ask("search", Map.of("slug", query));
        return page(Head.of("“" + query + "”"), PlainPages.search(data.get("search"), query, "./"), "search");
    }

    /** @param folder of the address: articles, issues, people or authors */
    public Document page(String folder, String slug) {
        var kind = Kind.of(folder).orElseThrow();
        var found = find(kind.field(), kind, slug);
        var path = kind.path(slug);
        return found.map(it -> switch (kind) {
                    case ARTICLE -> page(Head.ofArticle(it, base.get() + path), PlainPages.article(it, "../"), path);
                    case ISSUE ->
                        page(
                                Head.of(text(it, "publication") + ", " + text(it, "publishedOn")),
                                PlainPages.issue(it, "../"),
                                path);
                    case PERSON, AUTHOR -> page(Head.of(text(it, "name")), PlainPages.someone(it, "../"), path);
                })
                .orElseGet(() -> notFound("../"));
    }

    /** An article as a Markdown file with its facts in front. */
    public Document markdown(String slug) {
        return find("markdown", Kind.ARTICLE, slug)
                .map(article -> Document.found(Document.MARKDOWN, MarkdownFile.of(article)))
                .orElseGet(() -> notFound("../"));
    }

    /** The newest articles. */
    public Document feed() {
        var articles = queries.ask("feed", Map.of()).get("articles").get("nodes");
        return Document.found(
                Document.ATOM, Feed.of("Newest articles", base.get() + "feed.atom", base.get(), base.get(), articles));
    }

    /** The newest articles of an author, or those that name a person. */
    public Document feed(String folder, String slug) {
        var kind = Kind.of(folder).orElseThrow();
        var page = base.get() + kind.path(slug);
        return find(kind.field() + "-feed", kind, slug)
                .map(someone -> Document.found(
                        Document.ATOM,
                        Feed.of(
                                text(someone, "name"),
                                page + "/feed.atom",
                                page,
                                base.get(),
                                someone.get("articles").get("nodes"))))
                .orElseGet(() -> notFound("../../"));
    }

    public Document sitemapIndex() {
        return Document.found(Document.XML, sitemaps.index(base.get()));
    }

    /** @param number of the file, from 1 */
    public Document sitemap(String folder, int number) {
        return Kind.of(folder)
                .flatMap(kind -> sitemaps.file(kind, number, base.get()))
                .map(xml -> Document.found(Document.XML, xml))
                .orElseGet(() -> notFound("../../"));
    }

    public Document robots() {
        return Document.found(
                "text/plain; charset=utf-8", "User-agent: *\nAllow: /\nSitemap: %ssitemap.xml\n".formatted(base.get()));
    }

    /** A page that says that nothing is there. The program says so too, once it runs. */
    public Document notFound(String root) {
        return new Document(
                404, Document.HTML, filled(Head.of("Not found").html(base.get()), PlainPages.notFound(), root));
    }

    private Optional<JsonNode> find(String query, Kind kind, String slug) {
        var found = queries.ask(query, Map.of("slug", slug));
        return found.hasNonNull(kind.field()) ? Optional.of(found.get(kind.field())) : Optional.empty();
    }

    private Document page(Head head, Element content, String path) {
        var root = path.contains("/") ? "../" : "./";
        return Document.found(Document.HTML, filled(head.html(base.get() + path), content, root));
    }

    /** @param root the way from the page to where the Reader's addresses begin */
    private String filled(String head, Element content, String root) {
        return template.replace("{root}", root)
                .replace("<!--head-->", head)
                .replace("<!--content-->", content.outerHtml());
    }
}
