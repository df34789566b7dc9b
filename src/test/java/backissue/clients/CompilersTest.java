package backissue.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The compilers that stand between a schema and an app accept it, and what they make of it suits strict TypeScript.
 * Each claim is followed by proof that it can fail: a schema spoilt in one place, which is refused.
 */
class CompilersTest {

    /** A fragment that pages, for each connection of the schema, beside the components in src/test/clients/relay. */
    private static final String EVERY_CONNECTION = "node every-connection.mjs relay/EveryConnection.ts";

    private static final String RELAY = "mkdir -p relay/__generated__ && relay-compiler";
    private static final String CODEGEN = "node codegen.mjs codegen";
    private static final String COMPILE = "%s && %s && tsc".formatted(CODEGEN, RELAY);

    @Test
    void relayCompiler_acceptsEveryConnection() {
        var project = NodeProject.copy("relay-connections");
        assertThat(project.run(EVERY_CONNECTION).successfully().out()).matches("\\d{2,} connections\\n");
        project.run(RELAY).successfully();
    }

    @ParameterizedTest
    @CsvSource({"cursor: String!, cursor", "hasNextPage: Boolean!, hasNextPage", "endCursor: String, endCursor"})
    void relayCompiler_refusesConnectionsThatLackAPart(String field, String missing) {
        var project = NodeProject.copy("relay-refused");
        project.write("schema.graphql", Schema.text().replace("  " + field + "\n", "  other: Int\n"));
        project.run(EVERY_CONNECTION).successfully();
        assertRefused(project.run(RELAY), missing);
    }

    @Test
    void generatedTypes_suitStrictTypeScript() {
        var project = NodeProject.copy("typescript");
        project.run(EVERY_CONNECTION).successfully();
        project.run(COMPILE).successfully();
    }

    @ParameterizedTest
    @CsvSource({
        "title: String!, title: String, not assignable to type 'never'",
        "publishedOn: Date, publishedOn: Date!, Unused '@ts-expect-error'",
        "edges: [ArticleEdge!]!, edges: [ArticleEdge], possibly 'null'",
    })
    void program_doesNotCompile_onceMoreOrLessMayBeNull(String now, String then, String complaint) {
        var project = NodeProject.copy("typescript-refused");
        project.write("schema.graphql", Schema.text().replace("  " + now + "\n", "  " + then + "\n"));
        assertRefused(project.run(COMPILE), complaint);
    }

    /** So that whoever adds one thinks of what it is in a program. */
    @Test
    void scalarWithoutATypeOfTheLanguage_isRefused() {
        var project = NodeProject.copy("scalar-refused");
        project.write("schema.graphql", Schema.text() + "scalar Markup\nextend type Article { markup: Markup }\n");
        assertRefused(project.run(CODEGEN), "Unknown scalar type Markup");
    }

    private static void assertRefused(Ran ran, String complaint) {
        assertThat(ran.failed()).as(ran.command()).isTrue();
        assertThat(ran.out() + ran.err()).contains(complaint);
    }
}
