package backissue;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.cli.Program;
import backissue.cli.RunningServer;
import backissue.graphql.ErrorCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * README.md and src/site/markdown: queries have the answers shown, commands and options are those of the program, links
 * lead somewhere.
 */
class DocumentationTest {

    private static final Pattern COMMAND_IN_HELP = Pattern.compile("(?m)^  ([a-z]+)  +\\S");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
    private static final Pattern VARIABLE = Pattern.compile("BACKISSUE_[A-Z_]+");

    /** A command line in prose, in a console block, or at the head of a table's row. */
    private static final Pattern CALL =
            Pattern.compile("(?:\\bbackissue(?:\\.jar)? |(?m:^)\\| `)([a-z]+)(?=[ `\\n])([^\\n`]*)");

    /** The options of each command, as its {@code --help} names them. */
    private static final Map<String, List<String>> COMMANDS = new LinkedHashMap<>();

    private static final Set<String> VARIABLES = new HashSet<>();

    @TempDir
    private static Path folder;

    private final Documentation documentation = Documentation.read();

    @BeforeAll
    static void askForHelp() {
        var help = Program.in(folder).run("--help").out();
        var commands = found(COMMAND_IN_HELP, help.substring(help.indexOf("Commands:"), help.indexOf("Exit codes:")));
        commands.add("people"); // for those who measure the model: --help does not show it
        for (var command : commands) {
            var usage = Program.in(folder).run(command, "--help").out();
            COMMANDS.put(command, found(OPTION, usage));
            VARIABLES.addAll(found(VARIABLE, usage));
        }
        assertThat(COMMANDS).containsKeys("serve", "load", "check", "sql");
    }

    @Test
    void everyExample_isAnsweredAsShown() {
        assertThat(documentation.examples()).hasSizeGreaterThanOrEqualTo(5);
        try (var server = RunningServer.start(folder)) {
            assertThat(documentation.examples()).allSatisfy(example -> {
                var answer = (ObjectNode) JsonMapper.shared()
                        .readTree(server.ask(example.query().text()).body());
                answer.remove("extensions"); // the cost, which limits.md explains
                assertThat(pretty(answer.toString()))
                        .isEqualTo(pretty(example.answer().text()));
            });
        }
    }

    @Test
    void everyCommandAndOption_isDocumented() {
        assertThat(COMMANDS).allSatisfy((command, options) -> {
            assertThat(documentation.text())
                    .containsPattern("`(backissue )?" + command + "\\b|backissue(\\.jar)? " + command + "\\b");
            assertThat(options)
                    .filteredOn(option -> !List.of("--help", "--version").contains(option))
                    .allSatisfy(option ->
                            assertThat(documentation.text()).containsPattern(Pattern.quote(option) + "(?![\\w-])"));
        });
    }

    @Test
    void everyErrorCode_isDocumentedWithItsStatus() {
        assertThat(ErrorCode.values())
                .allSatisfy(code -> assertThat(documentation.text())
                        .contains("| `%s` | %d | %s |".formatted(code, code.status(), code.meaning())));
    }

    @Test
    void everyCommandLineDocumented_isOneTheProgramKnows() {
        for (var call : CALL.matcher(documentation.text()).results().toList()) {
            assertThat(COMMANDS).as(call.group()).containsKey(call.group(1));
            assertThat(COMMANDS.get(call.group(1))).as(call.group()).containsAll(found(OPTION, call.group(2)));
        }
    }

    @Test
    void everyVariableOfTheEnvironment_isDocumented_andNoOther() {
        assertThat(found(VARIABLE, documentation.text())).hasSameElementsAs(VARIABLES);
    }

    @Test
    void everyPage_isLinkedFromTheReadme_andEveryLinkLeadsToAFile() {
        var readme = documentation.pages().getFirst();
        assertThat(documentation.pages())
                .filteredOn(page -> page != readme)
                .allSatisfy(
                        page -> assertThat(readme.links()).contains(page.file().toAbsolutePath()));
        assertThat(documentation.pages())
                .flatExtracting(Documentation.Page::links)
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void readme_isShort() {
        assertThat(documentation.pages().getFirst().text().length()).isLessThan(10_000);
    }

    private static String pretty(String json) {
        var mapper = JsonMapper.shared();
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(json));
    }

    private static List<String> found(Pattern pattern, String text) {
        var found = new ArrayList<String>();
        pattern.matcher(text)
                .results()
                .map(result -> result.group(result.groupCount()))
                .distinct()
                .forEach(found::add);
        return found;
    }
}
