package backissue.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.TestApi;
import backissue.OnEachDatabase;
import backissue.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries a first-time visitor finds in GraphiQL work on the archive they find there. */
@OnEachDatabase
class GraphiqlTabsTest {

    private static final Corpus TABS =
            new Corpus(Path.of("src/main/web/graphiql/queries"), Path.of("src/test/resources/backissue/graphql/tabs"));

    private final TestDatabase kind;
    private final GraphqlApi api;

    GraphiqlTabsTest(TestDatabase kind) {
        this.kind = kind;
        this.api = TestApi.ofSeeds(kind);
    }

    static List<String> tabs() {
        return TABS.names();
    }

    @ParameterizedTest
    @MethodSource("tabs")
    void tab_isAnsweredAsExpected(String name) throws IOException {
        TABS.check(name, api.execute(TABS.request(name)), kind == TestDatabase.H2);
    }

    @ParameterizedTest
    @MethodSource("tabs")
    void tab_findsSomething(String name) {
        var body = api.execute(TABS.request(name)).body();
        assertThat(body).containsOnlyKeys("data", "extensions");
        assertThat(((Map<?, ?>) body.get("data")).values()).isNotEmpty().doesNotContainNull();
    }
}
