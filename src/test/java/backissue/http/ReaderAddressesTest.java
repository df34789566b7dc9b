package backissue.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The Reader's addresses as search engines, feed readers and browsers without JavaScript see them. */
class ReaderAddressesTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static SeedServer archive;

    @BeforeAll
    static void start() {
        archive = SeedServer.start();
    }

    @AfterAll
    static void stop() {
        archive.close();
    }

    @Test
    void article_isReadableWithoutJavaScript_andDescribesItself() throws Exception {
        var page = page("/articles/slaves-to-the-office");
        assertThat(page.title()).isEqualTo("Slaves to the office · Backissue");
        assertThat(page.select("#reader h1").text()).isEqualTo("Slaves to the office");
        assertThat(page.select("#reader h2").eachText()).contains("Dishonesty of office life", "Work-life balance");
        assertThat(page.select("#reader a[href$=/authors/joe-moran]").text()).isEqualTo("Joe Moran");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/articles/slaves-to-the-office");
        assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
        assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
        var linked = JsonMapper.shared()
                .readTree(page.select("script[type=application/ld+json]").html());
        assertThat(linked.get("@type").asString()).isEqualTo("NewsArticle");
        assertThat(linked.get("datePublished").asString()).isEqualTo("2007-06-18");
        assertThat(linked.get("author").get(0).get("name").asString()).isEqualTo("Joe Moran");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/none",
                "/issues/none",
                "/people/none",
                "/authors/none",
                "/articles/none.md",
                "/people/none/feed.atom",
                "/sitemaps/articles/9.xml",
                "/sitemaps/none/1.xml"
            })
    void addressOfNothing_is404_withAPage(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    }

    @Test
    void page_allowsNoInlineScriptAndNoInlineStyle() throws Exception {
        var policy = get("/").headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void page_isNotSentAgain_whileTheArchiveIsTheSame() throws Exception {
        var tag = get("/articles/slaves-to-the-office")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(get("/articles/slaves-to-the-office", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void markdown_hasTheFactsInFront() throws Exception {
        var file = get("/articles/slaves-to-the-office.md").body();
        assertThat(file)
                .startsWith("---\ntitle: \"Slaves to the office\"\n")
                .contains("authors: [\"Joe Moran\"]", "## Dishonesty of office life");
    }

    @Test
    void feeds_haveTheNewestArticlesFirst() throws Exception {
        for (var path : new String[] {"/feed.atom", "/people/gordon-brown/feed.atom", "/authors/joe-moran/feed.atom"}) {
            var feed = Jsoup.parse(get(path).body(), "", org.jsoup.parser.Parser.xmlParser());
            assertThat(feed.select("feed > entry > title").eachText()).as(path).isNotEmpty();
            assertThat(feed.select("feed > entry > updated").eachText())
                    .as(path)
                    .isSortedAccordingTo((a, b) -> b.compareTo(a));
        }
    }

    @Test
    void sitemap_leadsToEveryArticle() throws Exception {
        assertThat(get("/robots.txt").body()).contains("Sitemap: " + archive.address() + "sitemap.xml");
        var index = Jsoup.parse(get("/sitemap.xml").body(), "", org.jsoup.parser.Parser.xmlParser());
        assertThat(index.select("sitemap > loc").eachText()).contains(archive.address() + "sitemaps/articles/1.xml");
        var articles = Jsoup.parse(get("/sitemaps/articles/1.xml").body(), "", org.jsoup.parser.Parser.xmlParser());
        assertThat(articles.select("url > loc").eachText())
                .hasSize(6)
                .contains(archive.address() + "articles/slaves-to-the-office");
    }

    private static Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path).body(), archive.address().toString());
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(archive.address().resolve(path));
        if (headers.length > 0) request.headers(headers);
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
