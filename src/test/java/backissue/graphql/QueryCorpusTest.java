package backissue.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.TestApi;
import backissue.OnEachDatabase;
import backissue.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query of {@code src/test/resources/backissue/graphql/queries} gets the answer that stands beside it. */
@OnEachDatabase
class QueryCorpusTest {

    private static final Path FOLDER = Path.of("src/test/resources/backissue/graphql/queries");
    private static final Corpus CORPUS = new Corpus(FOLDER, FOLDER);

    private final TestDatabase kind;
    private final GraphqlApi api;

    QueryCorpusTest(TestDatabase kind) {
        this.kind = kind;
        this.api = TestApi.ofSeeds(kind);
    }

    static List<String> queries() {
        return CORPUS.names();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void query_isAnsweredAsExpected(String name) throws IOException {
        CORPUS.check(name, api.execute(CORPUS.request(name)), kind == TestDatabase.H2);
    }

    /** A query that fails, or asks for nothing, would otherwise be an expectation like any other. */
    @ParameterizedTest
    @MethodSource("queries")
    void query_hasErrors_ifItsNameSaysSo(String name) {
        var body = api.execute(CORPUS.request(name)).body();
        assertThat(body.containsKey("errors")).isEqualTo(name.startsWith("error-"));
    }

    @Test
    void corpus_usesEveryFieldOfTheSchema() {
        var answered = queries().stream()
                .filter(name -> !name.startsWith("error-"))
                .map(CORPUS::request)
                .toList();
        assertThat(new FieldsUsed(ApiSchema.bundled(TestApi.index()).executable()).unused(answered))
                // these change with each load: see LoadedAtTest
                .containsExactlyInAnyOrder("Article.changedAt", "Source.loadedAt", "Load.startedAt", "Load.finishedAt");
    }
}
