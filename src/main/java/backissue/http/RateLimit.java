package backissue.http;

import backissue.graphql.ErrorCode;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.javalin.http.Context;
import java.time.Duration;

/**
 * How fast one client may ask: a bucket of tokens each, from which every request takes one and which fills up again
 * steadily.
 */
final class RateLimit {

    /**
     * A client who has not been seen for the time its bucket takes to fill need not be remembered; nor need more than
     * these.
     */
    private static final int REMEMBERED = 100_000;

    private final ServerOptions.Limits limits;
    private final ClientAddress clients;
    private final LoadingCache<String, Bucket> buckets;

    RateLimit(ServerOptions.Limits limits) {
        this.limits = limits;
        clients = new ClientAddress(limits.proxies());
        double secondsToFill = limits.burst() / Math.max(limits.rate(), 0.001);
        buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(Duration.ofSeconds(1 + (long) secondsToFill))
                .build(_ -> bucket());
    }

    private Bucket bucket() {
        var perToken = Duration.ofNanos(Math.max(1, (long) (1e9 / limits.rate())));
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(limits.burst()).refillGreedy(1, perToken))
                .build();
    }

    /** @throws Refusal if the client must wait */
    void take(Context context, int requests) {
        if (limits.rate() <= 0 || requests == 0) return;
        var taken = buckets.get(clients.of(context)).tryConsumeAndReturnRemaining(Math.min(requests, limits.burst()));
        if (taken.isConsumed()) return;
        long seconds = 1 + Duration.ofNanos(taken.getNanosToWaitForRefill()).toSeconds();
        throw Refusal.of(ErrorCode.RATE_LIMITED, seconds).with("Retry-After", Long.toString(seconds));
    }
}
