package backissue.clients;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.http.SeedServer;
import graphql.schema.GraphQLObjectType;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples for GraphQL clients print what the documentation says. */
class SnippetsTest {

    /** The address of the server in the examples. */
    private static final String ADDRESS = "http://127.0.0.1:8080/";

    private static final String INSTALL = "npm install ";

    /** {@code graphql} or {@code @babel/core@7}. */
    private static final Pattern PACKAGE = Pattern.compile("(?<name>@?[^@]+)(@(?<major>\\d+))?");

    private static SeedServer server;

    @BeforeAll
    static void start() {
        server = SeedServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<Snippet> snippets() {
        return Snippet.documented();
    }

    @Test
    void documentation_hasASnippetForEachClient() {
        assertThat(snippets()).extracting(Snippet::client).containsExactly("fetch", "urql", "Apollo Client", "Relay");
        assertThat(snippets()).allSatisfy(snippet -> {
            assertThat(snippet.files()).isNotEmpty();
            assertThat(snippet.output()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void everySnippet_printsWhatTheDocumentationSays(Snippet snippet) {
        var project = NodeProject.empty(
                "readme-" + snippet.client().toLowerCase(Locale.ROOT).replace(' ', '-'));
        snippet.files().forEach((name, text) -> project.write(name, here(text)));
        var printed = "";
        for (var command : snippet.commands()) {
            if (command.startsWith(INSTALL)) continue;
            var ran = project.run(here(command)).successfully();
            // where a client complains of what it dislikes in an answer; other programs say there what they do
            if (command.startsWith("node ")) assertThat(ran.err()).as(command).isEmpty();
            printed = ran.out();
        }
        assertThat(printed.strip()).isEqualTo(snippet.output());
    }

    @Test
    void everyPackageToInstall_isOneTheSnippetsRunWith() throws IOException {
        var project = JsonMapper.shared().readTree(Files.readString(NodeProject.SOURCE.resolve("package.json")));
        assertThat(snippets())
                .flatExtracting(SnippetsTest::installed)
                .isNotEmpty()
                .allSatisfy(wanted -> {
                    var parts = PACKAGE.matcher(wanted);
                    assertThat(parts.matches()).isTrue();
                    var versions = Stream.of("dependencies", "devDependencies")
                            .map(part -> project.get(part).path(parts.group("name")));
                    assertThat(versions)
                            .extracting(JsonNode::asString)
                            .anyMatch(version -> !version.isEmpty()
                                    && (parts.group("major") == null
                                            || version.startsWith(parts.group("major") + ".")));
                });
    }

    /** Apollo's cache cannot know by itself what an interface or a union stands for. */
    @Test
    void possibleTypes_areThoseOfTheSchema() {
        assertThat(Schema.abstractTypes()).hasSizeGreaterThanOrEqualTo(2).allSatisfy((name, types) -> {
            var names = types.stream().map(GraphQLObjectType::getName).sorted().toList();
            assertThat(Snippet.sections()).contains("%s: ['%s']".formatted(name, String.join("', '", names)));
        });
    }

    private static List<String> installed(Snippet snippet) {
        return snippet.commands().stream()
                .filter(command -> command.startsWith(INSTALL))
                .flatMap(
                        command -> Stream.of(command.substring(INSTALL.length()).split(" ")))
                .filter(word -> !word.startsWith("-"))
                .toList();
    }

    private static String here(String text) {
        return text.replace(ADDRESS, server.address().toString());
    }
}
