package backissue.http;

import backissue.graphql.ArchiveState;
import backissue.graphql.GraphqlApi;
import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The state of the archive, which other processes move on by loading pages.
 *
 * <p>It is read again when what is known is older than a tenth of a second, however many ask. So any number of requests
 * cost the database twenty small statements a second at most, and an answer is out of date by less time than it takes
 * to travel. A longer memory would need the loading process to tell this one, and H2 and PostgreSQL have no common way
 * to do that.
 *
 * <p>That the database does not answer is remembered as well: or else each of those who ask would wait for it in turn.
 */
final class ArchiveStateCache {

    private static final Duration KEPT = Duration.ofMillis(100);

    /** How long a request waits for the state that can be answered without it. */
    private static final Duration SHORT_WAIT = Duration.ofMillis(50);

    private final AsyncLoadingCache<Boolean, Optional<ArchiveState>> known;

    ArchiveStateCache(GraphqlApi api) {
        known = Caffeine.newBuilder()
                .expireAfterWrite(KEPT)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .buildAsync(_ -> api.state());
    }

    /** Empty if the database does not answer. */
    Optional<ArchiveState> now() {
        return known.get(true).join();
    }

    /** Empty if the database does not answer at once, as when it is away or all its connections are in use. */
    Optional<ArchiveState> soon() {
        try {
            return known.get(true).get(SHORT_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
