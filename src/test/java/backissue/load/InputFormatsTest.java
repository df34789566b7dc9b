package backissue.load;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.Draft;
import backissue.TestApi;
import backissue.TestDatabase;
import backissue.graphql.GraphqlRequest;
import backissue.page.PageReader;
import backissue.people.PeopleFinder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** What a page is, is told from its content and not from its name. */
class InputFormatsTest {

    private static final PageAnalysis STUDY = new PageAnalysis(PageReader.bundled(), PeopleFinder.bundled());

    static final String HTML =
            "<!doctype html><html><head><title>The bell of Saltby</title><meta name=author content='Corin Vale'></head>"
                    + "<body><h1>The bell of Saltby</h1><p>By Corin Vale</p><p>The bell came by barge because the bridge would not have it, and Agnes Holroyd"
                    + " stood on the bank to see it arrive.</p><p>It weighs as much as the choir, the vicar said, and will be asked to do less.</p></body></html>";

    @TempDir
    Path folder;

    private List<UnderstoodPage> read() {
        var pages = new ArrayList<UnderstoodPage>();
        STUDY.inOrder(PageFiles.of(List.of(folder.toString()), System.in), pages::add);
        return pages;
    }

    @Test
    void html_isReadWhateverItIsCalled() throws IOException {
        Files.writeString(folder.resolve("a.txt"), HTML);
        var page = read().getFirst();
        assertThat(page.reading().refused()).isEmpty();
        var article = page.articles().getFirst();
        assertThat(article.draft().title()).isEqualTo("The bell of Saltby");
        assertThat(article.draft().bylines())
                .extracting(byline -> byline.name())
                .containsExactly("Corin Vale");
        assertThat(article.people()).extracting(person -> person.name()).contains("Agnes Holroyd");
        assertThat(page.lines()).hasSameSizeAs(page.reading().lineRoles());
    }

    @Test
    void html_withoutTextIsRefused() throws IOException {
        Files.writeString(
                folder.resolve("a.html"), "<html><body><nav><a href=/>Home</a></nav><p>Not found.</p></body></html>");
        assertThat(read().getFirst().reading().refused()).contains("has no text of an article");
    }

    private void copy(String resource) throws IOException {
        try (var in = InputFormatsTest.class.getResourceAsStream("/backissue/input/" + resource)) {
            Files.copy(in, folder.resolve(resource));
        }
    }

    private static void assertIsTheLastFerry(UnderstoodPage page) {
        assertThat(page.reading().refused()).isEmpty();
        assertThat(page.url()).contains("https://orrin.example/2019/03/the-last-ferry");
        var draft = page.articles().getFirst().draft();
        assertThat(draft.title()).isEqualTo("The last ferry");
        assertThat(draft.bylines()).extracting(byline -> byline.name()).contains("Corin Vale");
        assertThat(draft.publishedOn()).contains(LocalDate.of(2019, 3, 7));
        assertThat(draft.standfirst())
                .map(standfirst -> standfirst.text())
                .contains("What a harbour board saves, and what it costs.");
        assertThat(draft.body().plain())
                .startsWith("The ferry at Orrin Sound")
                .contains("a kettle, which the crew ate");
    }

    private static void assertRefused(UnderstoodPage page, String name, String reason) {
        assertThat(page.file()).endsWith(name);
        assertThat(page.reading().refused())
                .hasValueSatisfying(text -> assertThat(text).contains(reason));
    }

    @Test
    void rss_givesItsWholeArticles_andRefusesBeginnings() throws IOException {
        copy("feed.rss");
        var pages = read();
        assertThat(pages).hasSize(2);
        assertIsTheLastFerry(pages.getFirst());
        assertRefused(pages.getLast(), "feed.rss#2", "load the page that it links to");
    }

    @Test
    void atom_givesItsArticles() throws IOException {
        copy("feed.atom");
        var pages = read();
        assertThat(pages).hasSize(1);
        assertIsTheLastFerry(pages.getFirst());
    }

    @Test
    void jsonLines_areArticlesOrPages_andBrokenOnesAreNamed() throws IOException {
        copy("crawl.jsonl");
        var pages = read();
        assertThat(pages).hasSize(4);
        assertIsTheLastFerry(pages.getFirst());
        assertThat(pages.get(1).file()).endsWith("crawl.jsonl#3");
        assertThat(pages.get(1).articles().getFirst().draft().title()).isEqualTo("The bell of Saltby");
        assertThat(pages.get(1).url()).contains("https://orrin.example/2019/04/bells");
        assertRefused(pages.get(2), "crawl.jsonl#4", "cut off or broken");
        assertRefused(pages.get(3), "crawl.jsonl#5", "has none of");
    }

    @Test
    void jsonLines_whoseFirstLineIsBroken_giveTheOthers() throws IOException {
        copy("crawl.jsonl");
        var file = folder.resolve("crawl.jsonl");
        Files.writeString(file, "{\"url\": \"https://orrin.example/cut\n" + Files.readString(file));
        var pages = read();
        assertThat(pages).hasSize(5);
        assertRefused(pages.getFirst(), "crawl.jsonl#1", "cut off or broken");
        assertIsTheLastFerry(pages.get(1));
    }

    @Test
    void zip_cutOffBetweenTwoPages_isSaidToBe() throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("a.html", HTML.getBytes(StandardCharsets.UTF_8));
        entries.put("mimetype", HTML.getBytes(StandardCharsets.UTF_8));
        var whole = zip(entries);
        Files.write(folder.resolve("1.zip"), whole);
        var text = new String(whole, StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("2.zip"), Arrays.copyOf(whole, text.indexOf("PK\u0003\u0004", 4)));
        var pages = read();
        assertThat(pages).hasSize(4);
        assertThat(pages.subList(0, 3))
                .allSatisfy(page -> assertThat(page.articles()).hasSize(1));
        assertRefused(pages.get(3), "2.zip", "cut off or broken");
    }

    @Test
    void jsonOfAnotherKind_isRefusedAsJson() throws IOException {
        Files.writeString(folder.resolve("package.json"), "{\"name\": \"backissue\", \"version\": \"1\"}\n");
        Files.writeString(folder.resolve("settings.json"), "{\n  \"title\": \"x\",\n  \"number\": 1\n}\n");
        assertThat(read())
                .allSatisfy(page -> assertThat(page.reading().refused())
                        .hasValueSatisfying(text -> assertThat(text).contains("JSON")));
    }

    @Test
    void markdownWithFrontMatter_isAnArticle() throws IOException {
        copy("post.md");
        var page = read().getFirst();
        assertIsTheLastFerry(page);
        assertThat(page.articles().getFirst().draft().bylines())
                .extracting(byline -> byline.name())
                .containsExactly("Corin Vale", "Ida Marsh");
        assertThat(page.articles().getFirst().draft().body().sections())
                .extracting(section -> section.heading())
                .containsExactly("What is left");
    }

    private static byte[] gzip(byte[]... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            try (var gzip = new GZIPOutputStream(bytes)) {
                gzip.write(part);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void compressedFiles_areUnpacked_alsoWithinEachOther() throws IOException {
        var html = HTML.getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("a"), gzip(html));
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("pages/", new byte[0]);
        entries.put("pages/b.html", html);
        entries.put("pages/.hidden", html);
        entries.put("pages/c.html.gz", gzip(html));
        Files.write(folder.resolve("b.zip"), zip(entries));
        var pages = read();
        assertThat(pages)
                .extracting(UnderstoodPage::file)
                .map(name -> name.substring(name.indexOf('/') + 1))
                .containsExactly("a", "b.zip/pages/b.html", "b.zip/pages/c.html.gz");
        assertThat(pages)
                .allSatisfy(page ->
                        assertThat(page.articles().getFirst().draft().title()).isEqualTo("The bell of Saltby"));
    }

    @Test
    void brokenAndEndlessFiles_areRefusedByName_andTheOthersRead() throws IOException {
        var random = new byte[50_000];
        new Random(1).nextBytes(random);
        var cut = gzip(random);
        Files.write(folder.resolve("1.gz"), Arrays.copyOf(cut, cut.length / 2));
        Files.write(
                folder.resolve("2.zip"),
                zip(Map.of("mimetype", "application/epub+zip".getBytes(StandardCharsets.UTF_8))));
        Files.write(folder.resolve("3.gz"), gzip(gzip(gzip(gzip(HTML.getBytes(StandardCharsets.UTF_8))))));
        Files.write(folder.resolve("4.gz"), gzip(new byte[20_000_000]));
        Files.writeString(folder.resolve("5.html"), HTML);
        var pages = read();
        assertThat(pages).hasSize(5);
        assertRefused(pages.get(0), "1.gz", "cut off or broken");
        assertRefused(pages.get(1), "2.zip", "EPUB");
        assertRefused(pages.get(2), "3.gz", "packed more than 3 times");
        assertRefused(pages.get(3), "4.gz", "is too large");
        assertThat(pages.get(4).reading().refused()).isEmpty();
    }

    private static byte[] warc(boolean compressed) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer =
                new WarcWriter(Channels.newChannel(bytes), compressed ? WarcCompression.GZIP : WarcCompression.NONE);
        writer.write(new Warcinfo.Builder().build());
        writer.write(response(
                "https://orrin.example/bell",
                200,
                "text/html; charset=ISO-8859-1",
                HTML.replace("Vale", "Val\u00e9").getBytes(StandardCharsets.ISO_8859_1)));
        writer.write(response("https://orrin.example/gone", 404, "text/html", HTML.getBytes(StandardCharsets.UTF_8)));
        writer.write(response("https://orrin.example/bell.png", 200, "image/png", new byte[5_000]));
        writer.write(response(
                "https://orrin.example/form",
                200,
                "text/html",
                "<html><body><p>Log in</p></body></html>".getBytes(StandardCharsets.UTF_8)));
        return bytes.toByteArray();
    }

    private static WarcResponse response(String url, int status, String type, byte[] body) throws IOException {
        var http = new HttpResponse.Builder(status, "")
                .addHeader("Content-Type", type)
                .body(MediaType.parse(type), body)
                .build();
        return new WarcResponse.Builder(URI.create(url))
                .date(Instant.EPOCH)
                .body(MediaType.HTTP_RESPONSE, http)
                .build();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void warc_givesThePagesItsAnswersHold(boolean compressed) throws IOException {
        Files.write(folder.resolve("crawl"), warc(compressed));
        var pages = read();
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst().file()).endsWith("crawl#2");
        assertThat(pages.getFirst().url()).contains("https://orrin.example/bell");
        assertThat(pages.getFirst().articles().getFirst().draft().bylines())
                .extracting(byline -> byline.name())
                .containsExactly("Corin Val\u00e9");
        assertRefused(pages.getLast(), "crawl#5", "has no text of an article");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void warc_cutOff_givesWhatComesBefore(boolean compressed) throws IOException {
        var whole = warc(compressed);
        Files.write(folder.resolve("crawl"), Arrays.copyOf(whole, whole.length - 60));
        var pages = read();
        assertThat(pages.getFirst().articles()).isNotEmpty();
        assertThat(pages.getLast().reading().refused()).isPresent();
    }

    @Test
    void sameAddress_inTwoCrawls_isOneArticle_thoughItWasEdited() throws IOException {
        copy("post.md");
        var edited = Files.readString(folder.resolve("post.md"))
                .replaceAll("(?s)## What is left.*", Draft.words("word", 900) + "\n");
        Files.writeString(folder.resolve("z-later.md"), edited);
        try (var archive = TestDatabase.H2.empty()) {
            new Loader(STUDY, archive).load(PageFiles.of(List.of(folder.toString()), System.in), () -> {});
            var query =
                    "{ articles { totalCount } article(url: \"https://orrin.example/2019/03/the-last-ferry\") { slug url sources { url } } }";
            var answer = TestApi.on(archive).execute(new GraphqlRequest(query, Optional.empty(), Map.of()));
            var url = Map.of("url", "https://orrin.example/2019/03/the-last-ferry");
            assertThat(answer.body())
                    .containsEntry(
                            "data",
                            Map.of(
                                    "articles", Map.of("totalCount", 1),
                                    "article",
                                            Map.of(
                                                    "slug",
                                                    "the-last-ferry",
                                                    "url",
                                                    url.get("url"),
                                                    "sources",
                                                    List.of(url, url))));
        }
    }
}
