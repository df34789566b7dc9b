package backissue.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backissue.archive.ArticleDraft;
import backissue.archive.Block;
import backissue.archive.Body;
import backissue.archive.BylineDraft;
import backissue.archive.IssueDraft;
import backissue.archive.Standfirst;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The facts that must come out of the seed pages, from the originals and from the retold ones alike. */
class SeedPagesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "../shared/seeds"})
    void everySeedPage_givesTheFactsOfItsArticles(String folder) throws IOException {
        assumeTrue(Files.isDirectory(Path.of(folder)), "no folder " + folder);
        var expected = JSON.readTree(getClass().getResourceAsStream("seeds.json"));
        for (var page : expected) {
            var articles = read(Path.of(folder), page.get("page").asString());
            assertThat(articles)
                    .as(page.get("page").asString())
                    .hasSize(page.get("articles").size());
            for (int i = 0; i < articles.size(); i++) {
                assertThat(facts(articles.get(i)).toPrettyString())
                        .as(folder + " " + page.get("page").asString())
                        .isEqualTo(page.get("articles").get(i).toPrettyString());
            }
        }
    }

    @Test
    void pagesThatComeWithTheProgram_leaveNoDoubt() throws IOException {
        for (var page : JSON.readTree(getClass().getResourceAsStream("seeds.json"))) {
            assertThat(read(Path.of("seeds"), page.get("page").asString()))
                    .allSatisfy(article -> assertThat(article.doubts()).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "../shared/seeds"})
    void body_ofEverySeedArticle_holdsNoLineThatIsNotBody(String folder) throws IOException {
        assumeTrue(Files.isDirectory(Path.of(folder)), "no folder " + folder);
        for (var page : JSON.readTree(getClass().getResourceAsStream("seeds.json"))) {
            for (var article : read(Path.of(folder), page.get("page").asString())) {
                assertThat(article.body().plain())
                        .doesNotContain(
                                "first appeared in",
                                "Show Hide image",
                                "Correction:",
                                "GETTY IMAGES",
                                "ILLUSTRATION BY",
                                "Research by");
                assertThat(Body.ofMarkdown(article.body().markdown())).isEqualTo(article.body());
            }
        }
    }

    private static List<ArticleDraft> read(Path folder, String start) throws IOException {
        try (var files = Files.newDirectoryStream(folder, start + "*.txt")) {
            return PageReader.bundled()
                    .read(PageText.of(Files.readAllBytes(files.iterator().next())))
                    .articles();
        }
    }

    private static JsonNode facts(ArticleDraft article) {
        var json = JSON.createObjectNode();
        json.put("title", article.title());
        json.put("cut", article.standfirst().map(Standfirst::cut).orElseThrow());
        json.put("publishedOn", article.publishedOn().map(Object::toString).orElse(null));
        json.put("issue", article.issue().flatMap(IssueDraft::title).orElse(null));
        for (var byline : article.bylines()) json.withArray("bylines").add(words(byline));
        for (var section : article.body().sections()) json.withArray("sections").add(section.heading());
        json.put("rules", count(article, Block.Rule.class));
        json.put("listLines", count(article, Block.ListLine.class));
        json.put("imageCredit", article.imageCredit().orElse(null));
        json.put("corrected", article.correction().isPresent());
        json.put("lines", article.lines().first() + "-" + article.lines().last());
        json.put("bodyFirstLine", article.bodyFirstLine());
        return json;
    }

    private static String words(BylineDraft byline) {
        long lines = byline.bio().stream().flatMap(String::lines).count();
        return byline.name() + ", " + byline.role() + ", bio lines: " + lines;
    }

    private static long count(ArticleDraft article, Class<? extends Block> kind) {
        return article.body().blocks().stream().filter(kind::isInstance).count();
    }
}
