package backissue.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import backissue.archive.Body;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up pages beside what is to be read from them. */
class HtmlReaderTest {

    private static final Path CASES = Path.of("src/test/resources/backissue/html/cases");
    private static final HtmlReader READER = HtmlReader.bundled();

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void page_isReadAsExpected(String name) throws IOException {
        var read = shown(READER.read(
                Files.readAllBytes(CASES.resolve(name).resolve("page.html")), Optional.empty(), Optional.empty()));
        var expected = CASES.resolve(name).resolve("expected.txt");
        if (Files.notExists(expected)) {
            Files.writeString(expected, read);
            throw new AssertionError(expected + " was missing and has been written: check it");
        }
        assertThat(read).isEqualTo(Files.readString(expected));
    }

    private static String shown(HtmlArticle article) {
        var out = new StringBuilder();
        line(out, "title", article.title());
        line(out, "standfirst", article.standfirst());
        article.authors().forEach(author -> line(out, "author", Optional.of(author)));
        line(out, "date", article.publishedOn().map(Object::toString));
        line(out, "publication", article.publication());
        line(out, "url", article.url());
        line(out, "caption", article.picture().flatMap(HtmlPicture::caption));
        line(out, "credit", article.picture().flatMap(HtmlPicture::credit));
        return out + "\n" + new Body(article.body()).markdown() + "\n";
    }

    private static void line(StringBuilder out, String field, Optional<String> value) {
        value.ifPresent(text -> out.append(field).append(": ").append(text).append('\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void encoding_isToldByMarkOrMetaOrContent(String charset) {
        boolean marked = charset.startsWith("UTF-16");
        var page = (marked ? "\ufeff" : "") + "<html><head>" + (marked ? "" : "<meta charset=" + charset + ">")
                + "<title>Crème à “Zoë”</title></head><body>"
                + "<h1>Crème à “Zoë”</h1><p>Zoë’s crème has neither egg nor sugar in it, and is served with a straight face.</p></body></html>";
        assertThat(HtmlReader.isHtml(page.getBytes(Charset.forName(charset)))).isTrue();
        assertThat(READER.read(page.getBytes(Charset.forName(charset)), Optional.empty(), Optional.empty())
                        .title())
                .contains("Crème à “Zoë”");
    }

    @Test
    void text_isNoHtml() {
        assertThat(HtmlReader.isHtml("The <html> element is explained here.".getBytes(UTF_8)))
                .isFalse();
        assertThat(HtmlReader.isHtml(new byte[0])).isFalse();
    }

    @Test
    void deepNesting_isBounded() {
        var page = "<html><body><h1>Deep</h1>" + "<div>".repeat(100_000)
                + "<p>At the bottom of it all lies one sentence that is long enough to read.</p>";
        assertThat(new Body(READER.read(page.getBytes(UTF_8), Optional.empty(), Optional.empty())
                                .body())
                        .plain())
                .contains("one sentence");
    }

    @Test
    void canonicalAddress_ofTheFrontPageIsNotBelieved() {
        var page =
                "<html><head><link rel=canonical href='https://mag.example/'><meta property=og:url content='https://mag.example/a/1'></head><body><p>Text.</p>";
        assertThat(READER.read(page.getBytes(UTF_8), Optional.empty(), Optional.empty())
                        .url())
                .contains("https://mag.example/a/1");
    }
}
