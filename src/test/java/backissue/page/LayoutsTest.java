package backissue.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backissue.archive.ArticleDraft;
import backissue.archive.BylineDraft;
import backissue.archive.Standfirst;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How many of the masked pages, one of each layout the magazine's site ever had, are read right. */
class LayoutsTest {

    private static final Path PAGES = Path.of("../shared/pages");

    private record Page(JsonNode expected, PageText text, PageReading reading) {
        boolean newStatesman() {
            return expected.get("site").asString().equals("newstatesman.com");
        }

        boolean index() {
            return expected.get("kind").asString().endsWith("index");
        }

        boolean expects(String role) {
            return expected.get("lines").has(role);
        }

        String printed(String role) {
            var lines = new ArrayList<String>();
            expected.get("lines")
                    .get(role)
                    .forEach(line -> lines.add(text.lines().get(line.asInt() - 1)));
            return String.join(" ", lines);
        }
    }

    private static final List<Page> pages = new ArrayList<>();

    @BeforeAll
    static void readPages() throws IOException {
        assumeTrue(Files.isDirectory(PAGES), "no folder " + PAGES + " of masked pages");
        var reader = PageReader.bundled();
        for (var expected :
                JsonMapper.shared().readTree(PAGES.resolve("expected.json").toFile())) {
            var text = PageText.of(
                    Files.readAllBytes(PAGES.resolve(expected.get("id").asString() + ".txt")));
            pages.add(new Page(expected, text, reader.read(text)));
        }
    }

    @Test
    void indexPages_areRefused_andNoArticleIs() {
        assertThat(pages)
                .allSatisfy(page -> assertThat(page.reading().refused().isPresent())
                        .as(page.expected().get("id").asString() + " "
                                + page.reading().refused())
                        .isEqualTo(page.index()));
    }

    @Test
    void titles_areExact() {
        BiPredicate<Page, ArticleDraft> exact =
                (page, article) -> article.title().equals(page.printed("title"));
        assertThat(share(page -> page.newStatesman() && page.expects("title"), exact))
                .isGreaterThanOrEqualTo(0.98);
        assertThat(share(page -> !page.newStatesman() && page.expects("title"), exact))
                .isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void standfirsts_areExact_orAbsentWhereThePageHasNone() {
        assertThat(share(
                        Page::newStatesman,
                        (page, article) -> article.standfirst()
                                .map(Standfirst::text)
                                .equals(
                                        page.expects("standfirst")
                                                ? Optional.of(page.printed("standfirst"))
                                                : Optional.empty())))
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void bylinesAndDates_areThoseThePagePrints() {
        assertThat(share(
                        page -> page.newStatesman() && page.expects("byline"),
                        (page, article) -> article.bylines().stream()
                                .map(BylineDraft::name)
                                .toList()
                                .getFirst()
                                .equals(page.expected().get("byline").asString())))
                .isGreaterThanOrEqualTo(0.98);
        assertThat(share(
                        page -> page.newStatesman(),
                        (page, article) -> article.publishedOn()
                                .equals(Optional.of(page.expected().get("date").asString(""))
                                        .flatMap(PageDate::parse))))
                .isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void bodies_beginOnTheirFirstLine() {
        assertThat(share(
                        page -> page.newStatesman() && page.expects("body"),
                        (page, article) -> article.bodyFirstLine()
                                == page.expected()
                                        .get("lines")
                                        .get("body")
                                        .get(0)
                                        .asInt()))
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void imageCredits_areThoseAboveThePicture() {
        assertThat(share(
                        Page::newStatesman,
                        (page, article) -> article.imageCredit()
                                .equals(Optional.ofNullable(
                                        page.expected().get("image_credit").asString(null)))))
                .isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void pageWithoutATitle_saysSo() {
        assertThat(share(
                        page -> !page.expects("title"),
                        (_, article) -> article.doubts().stream().anyMatch(doubt -> doubt.contains("has no title"))))
                .isEqualTo(1);
    }

    private static double share(Predicate<Page> which, BiPredicate<Page, ArticleDraft> right) {
        var articles =
                pages.stream().filter(page -> !page.index()).filter(which).toList();
        assertThat(articles).isNotEmpty();
        return articles.stream()
                        .filter(page ->
                                right.test(page, page.reading().articles().getFirst()))
                        .count()
                / (double) articles.size();
    }
}
