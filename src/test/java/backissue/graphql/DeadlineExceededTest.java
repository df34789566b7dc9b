package backissue.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.OnEachDatabase;
import backissue.TestApi;
import backissue.TestArchive;
import backissue.TestDatabase;
import backissue.store.Database;
import backissue.store.SlowTable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a client is told whose query takes too long. */
@OnEachDatabase
@Timeout(60)
class DeadlineExceededTest {

    private static final Limits SHORT = new Limits(10_000, 20, 200, Duration.ofSeconds(1), 5_000_000, true);

    private final Database archive;
    private final GraphqlApi api;

    DeadlineExceededTest(TestDatabase kind) {
        archive = kind.empty();
        TestArchive.loadSeeds(archive);
        api = TestApi.on(archive, SHORT);
        SlowTable.people(archive);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void answer_isAnErrorOfItsOwn_andTheNextQueryIsAnswered() {
        assertThat(ask("{ people { totalCount } }"))
                .isEqualTo(Map.of(
                        "errors",
                        List.of(Map.of(
                                "message",
                                "The answer took longer than 1 seconds, and was given up. Ask for less at a time.",
                                "extensions",
                                Map.of("code", "DEADLINE_EXCEEDED")))));
        assertThat(ask("{ articles { totalCount } }"))
                .containsEntry("data", Map.of("articles", Map.of("totalCount", 6)));
    }

    private Map<String, Object> ask(String query) {
        return api.execute(new GraphqlRequest(query, Optional.empty(), Map.of()))
                .body();
    }
}
