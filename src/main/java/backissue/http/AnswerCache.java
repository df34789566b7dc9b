package backissue.http;

import backissue.graphql.ArchiveState;
import backissue.graphql.GraphqlRequest;
import backissue.graphql.GraphqlResponse;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as they were sent, by the request and the state of the archive they were made in: another state has none of
 * them. Thread-safe.
 *
 * <p>The state is read before the answer is made. If pages are loaded in between, the answer kept is newer than its
 * state; never the other way round.
 */
final class AnswerCache {

    /** Characters of the longest answer that is kept. Many short ones are asked for more often than one long. */
    private static final int LONGEST = 200_000;

    /** The share of the heap that answers may take, and what they may take of the largest. */
    private static final int HEAP_SHARE = 16;

    private static final long MOST_BYTES = 256L << 20;

    /** What a kept answer takes besides its text. */
    private static final int OVERHEAD = 500;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Cache<Key, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / HEAP_SHARE))
            .weigher(AnswerCache::bytes)
            .recordStats()
            .build();

    private record Key(ArchiveState state, GraphqlRequest request) {}

    /**
     * An answer to be sent.
     *
     * @param response what is known of it; without its body if it was kept
     * @param json its body as JSON, if it is kept
     */
    record Answer(GraphqlResponse response, Optional<byte[]> json) {}

    AnswerCache(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, answers, "answers");
    }

    /** @param state empty if it is not known: the answer is then made */
    Answer answer(Optional<ArchiveState> state, GraphqlRequest request, Supplier<GraphqlResponse> make) {
        if (state.isEmpty()) return new Answer(make.get(), Optional.empty());
        var key = new Key(state.get(), request);
        var known = answers.getIfPresent(key);
        if (known != null) return known;
        var made = make.get();
        if (!isKept(made)) return new Answer(made, Optional.empty());
        var json = Optional.of(JSON.writeValueAsBytes(made.body()));
        answers.put(key, new Answer(withoutBody(made), json));
        return new Answer(made, json);
    }

    private static boolean isKept(GraphqlResponse made) {
        return made.executed() && made.characters() <= LONGEST && made.codes().isEmpty();
    }

    private static GraphqlResponse withoutBody(GraphqlResponse made) {
        return new GraphqlResponse(Map.of(), List.of(), true, made.cost(), 0, made.characters());
    }

    private static int bytes(Key key, Answer answer) {
        int request = 2
                * (key.request().query().length()
                        + key.request().variables().toString().length());
        return OVERHEAD + request + answer.json().map(json -> json.length).orElse(0);
    }
}
