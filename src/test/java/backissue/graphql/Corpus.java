package backissue.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Queries in files, and beside each the answer that is expected.
 *
 * <p>A missing answer is written, and the test fails so that somebody reads it. All answers are written again with
 * {@code mvn test -Dtest='QueryCorpusTest,GraphiqlTabsTest' -Dcorpus.write=true}.
 *
 * @param queries the folder of {@code NAME.graphql} and, where it has variables, {@code NAME.variables.json}
 * @param answers the folder of {@code NAME.json}
 */
record Corpus(Path queries, Path answers) {

    private static final boolean WRITE = Boolean.getBoolean("corpus.write");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ObjectWriter PRETTY = JSON.writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    /** The names of all queries. */
    List<String> names() {
        try (var files = Files.list(queries)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".graphql"))
                    .map(name -> name.substring(0, name.length() - ".graphql".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    GraphqlRequest request(String name) {
        var variables = queries.resolve(name + ".variables.json");
        return new GraphqlRequest(
                text(queries.resolve(name + ".graphql")),
                Optional.empty(),
                Files.exists(variables) ? object(text(variables)) : Map.of());
    }

    /** @param mayWrite whether a missing answer may be written from this one */
    void check(String name, GraphqlResponse response, boolean mayWrite) throws IOException {
        var file = answers.resolve(name + ".json");
        var body = new LinkedHashMap<>(response.body());
        body.remove("extensions"); // the price: see CostTest
        var answer = PRETTY.writeValueAsString(body) + "\n";
        if (mayWrite && (WRITE || Files.notExists(file))) {
            Files.createDirectories(answers);
            Files.writeString(file, answer);
            if (!WRITE) fail("%s was missing. It is written now: read it, and run the test again.", file);
        }
        assertThat(answer).as(file.toString()).isEqualTo(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // a JSON object has strings as keys
    private static Map<String, Object> object(String json) {
        return JSON.readValue(json, Map.class);
    }
}
