package backissue.load;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.TestApi;
import backissue.cli.Program;
import backissue.cli.Run;
import backissue.graphql.GraphqlRequest;
import backissue.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A load of the worst there is, with little memory. */
class HostilePagesTest {

    private static final String EVERYWHERE = """
            {
              search(query: "wolf", kinds: [ARTICLE], first: 20) {
                edges {
                  title { html } snippets { html }
                  node { ... on Article {
                    slug title standfirst imageCredit correction body(format: HTML)
                    issue { slug title }
                    bylines { bio author { slug name } }
                    sections { heading anchor paragraphs { anchor text } }
                    people { nodes { slug name } }
                  } }
                }
              }
              suggest(prefix: "wolf") { label { html } }
            }
            """;

    private static final int MANY = 20_000;

    @TempDir
    private static Path folder;

    private static Run run;
    private static int readable;
    private static int refused;

    @BeforeAll
    static void load() throws Exception {
        readable = HostilePages.writeReadable(folder.resolve("pages/a readable 🗞"));
        refused = HostilePages.writeRefused(folder.resolve("pages/b refused"));
        HostilePages.writeMany(folder.resolve("pages/c many"), MANY);
        run = Program.in(folder).withMemory("256m").run("load", "pages", "--report", "report.json");
    }

    @Test
    void whatCanBeRead_isLoaded() {
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsPattern("articles new +" + readable);
        assertThat(run.out())
                .containsPattern("refused +" + "%,d".formatted(MANY + refused).replace(",", ",?"));
    }

    @Test
    void whatCannot_isOneLineEach() {
        var lines = run.out()
                .lines()
                .filter(line -> line.startsWith("pages/b refused/") || line.startsWith("..."))
                .toList();
        assertThat(lines).as(String.join("\n", lines)).hasSize(refused).noneMatch(line -> line.contains("Exception"));
    }

    @Test
    void htmlBody_hasNoElementOfTheText() {
        try (var archive = Database.open("jdbc:h2:" + folder.resolve("db/backissue"))) {
            var answer = TestApi.on(archive)
                    .execute(new GraphqlRequest(
                            "{ article(slug: \"the-script-that-cried-wolf\") { body(format: HTML) } }",
                            Optional.empty(),
                            Map.of()));
            var html = (String) ((Map<?, ?>) ((Map<?, ?>) answer.body().get("data")).get("article")).get("body");
            assertThat(html).contains("&lt;").contains("onerror");
            var elements = Pattern.compile("<[^>]*>?")
                    .matcher(html)
                    .results()
                    .map(found -> found.group())
                    .distinct();
            assertThat(elements)
                    .allMatch(element -> element.matches("</?(p|h2|ul|li)( id=\"[a-z0-9-]+\")?>|<hr ?/?>|<br ?/?>"));
        }
    }

    /**
     * What is said to be HTML has only elements of the program's own; what is an address has none of the signs HTML
     * gives a meaning.
     */
    @Test
    void markupInEveryPlace_isEscapedInHtml_andInNoAnchor() {
        try (var archive = Database.open("jdbc:h2:" + folder.resolve("db/backissue"))) {
            var answer = JsonMapper.shared()
                    .valueToTree(TestApi.on(archive)
                            .execute(new GraphqlRequest(EVERYWHERE, Optional.empty(), Map.of()))
                            .body());
            assertThat(answer.at("/data/search/edges").size()).isPositive();
            var html = Stream.concat(answer.findValues("html").stream(), answer.findValues("body").stream())
                    .map(JsonNode::asString)
                    .toList();
            assertThat(html).anyMatch(text -> text.contains("onerror")).anyMatch(text -> text.contains("<mark>"));
            assertThat(html)
                    .allSatisfy(text -> assertThat(
                                    text.replaceAll("</?(mark|p|h2|ul|li)( id=\"[a-z0-9-]+\")?>|<hr ?/?>|<br ?/?>", ""))
                            .doesNotContain("<", ">"));
            assertThat(Stream.concat(answer.findValues("anchor").stream(), answer.findValues("slug").stream()))
                    .isNotEmpty()
                    .allMatch(name -> name.asString().matches("[a-z0-9-]+"));
        }
    }

    @Test
    void invisibleCharacters_areGone() throws Exception {
        try (var archive = Database.open("jdbc:h2:" + folder.resolve("db/backissue"));
                var connection = archive.connect();
                var rows = connection.createStatement().executeQuery("select markdown from article_body")) {
            while (rows.next()) {
                assertThat(rows.getString(1))
                        .doesNotContainPattern("[\0\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]");
            }
        }
        assertThat(Files.size(folder.resolve("report.json"))).isPositive();
    }
}
