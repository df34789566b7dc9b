package backissue.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.TestApi;
import backissue.TestArchive;
import backissue.TestDatabase;
import backissue.graphql.GraphqlApi;
import backissue.graphql.GraphqlRequest;
import backissue.graphql.Limits;
import backissue.store.Database;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is asked, the answer is one a client can read: data, or errors with a code that is not that of a fault here.
 * Both databases give the same.
 */
class OperationsFuzzTest {

    /** One in so many is asked of PostgreSQL too, which takes its time over a statement it has not met. */
    private static final int ON_BOTH = 8;

    /** On a busy machine it may take longer than a server should let it. */
    private static final Limits LIMITS = new Limits(10_000, 20, 200, Duration.ofMinutes(1), 5_000_000, true);

    /** A fault here, or a database that is not there; and an error that has no code at all. */
    private static final List<String> NEVER =
            List.of("INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE", "DEADLINE_EXCEEDED", "none");

    private final Database h2 = TestArchive.ofSeeds();
    private final Database postgres = TestArchive.ofSeeds(TestDatabase.POSTGRESQL);
    private final GraphqlApi api = TestApi.on(h2, LIMITS);
    private final GraphqlApi other = TestApi.on(postgres, LIMITS);
    private final Map<String, Integer> met = new ConcurrentSkipListMap<>();

    @Test
    void randomOperation_isAnsweredOrRefusedWithACode_alikeByBothDatabases_andLeavesNothingBehind() {
        int all = Fuzz.OPERATIONS * 3 / 4;
        long began = System.nanoTime();
        requireConnectionsFree();
        ask(Fuzz.SEED, all / 2);
        var footprint = Footprint.now(); // what may be kept of queries has been filled
        ask(Fuzz.SEED + Fuzz.CLIENTS, all - all / 2);
        System.out.printf(
                "%,d operations in %,d ms from seed %d: %s%n",
                all, (System.nanoTime() - began) / 1_000_000, Fuzz.SEED, met);
        requireConnectionsFree();
        footprint.requireAgain();
        assertThat(met.get("answered")).isGreaterThan(all / 3);
        assertThat(met)
                .containsKeys(
                        "GRAPHQL_PARSE_FAILED",
                        "GRAPHQL_VALIDATION_FAILED",
                        "BAD_USER_INPUT",
                        "OPERATION_RESOLUTION_FAILURE",
                        "COST_LIMIT_EXCEEDED");
    }

    private void requireConnectionsFree() {
        Connections.requireAllFree(h2);
        Connections.requireAllFree(postgres);
    }

    private void ask(long seed, int count) {
        Fuzz.together(client -> {
            var random = new Random(seed + client);
            var values = new RandomValues(random);
            var operations = new RandomOperations(api.schema(), random, values);
            for (int i = client; i < count; i += Fuzz.CLIENTS) {
                ask(
                        operations.next(),
                        values,
                        "operation %d of seed %d".formatted(i / Fuzz.CLIENTS, seed + client),
                        i / Fuzz.CLIENTS % ON_BOTH == 0);
            }
        });
    }

    private void ask(GraphqlRequest request, RandomValues values, String name, boolean onBoth) {
        var answer = api.execute(request).body();
        var codes = codes(answer);
        assertThat(codes).as(() -> shown(name, request, answer)).doesNotContainAnyElementsOf(NEVER);
        assertThat(answer.containsKey("data") || !codes.isEmpty())
                .as(() -> shown(name, request, answer))
                .isTrue();
        assertThat(Telltale.in(JsonMapper.shared().writeValueAsString(answer.getOrDefault("errors", ""))))
                .as(() -> shown(name, request, answer))
                .isEmpty();
        if (onBoth && answer.get("data") != null) {
            assertThat(comparable(other.execute(request).body()))
                    .as(() -> shown(name, request, answer))
                    .isEqualTo(comparable(answer));
            met.merge("on both", 1, Integer::sum);
        }
        values.remember(answer.get("data"));
        if (codes.isEmpty()) met.merge("answered", 1, Integer::sum);
        codes.forEach(code -> met.merge(code, 1, Integer::sum));
    }

    /** Without the moments at which the two archives were loaded. */
    private static String comparable(Map<String, Object> answer) {
        return JsonMapper.shared()
                .writeValueAsString(answer)
                .replaceAll("\"\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z\"", "\"a moment\"");
    }

    private static String shown(String name, GraphqlRequest request, Map<String, Object> answer) {
        var body = Map.of(
                "query", request.query(), "variables", request.variables(), "operationName", request.operationName());
        return "%s:%n%s%nis answered:%n%s%n".formatted(name, JsonMapper.shared().writeValueAsString(body), answer);
    }

    static List<String> codes(Map<String, Object> body) {
        var errors = (Collection<?>) body.getOrDefault("errors", List.of());
        return errors.stream()
                .map(error -> ((Map<?, ?>) error).get("extensions") instanceof Map<?, ?> known
                        ? String.valueOf(known.get("code"))
                        : "none")
                .toList();
    }
}
