package backissue.http;

import backissue.graphql.ArchiveState;
import backissue.graphql.GraphqlApi;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;

/**
 * The state of the archive, which other processes move on by loading pages.
 *
 * <p>It is read again when what is known is older than a tenth of a second, however many ask. So any number of requests
 * cost the database twenty small statements a second at most, and an answer is out of date by less time than it takes to
 * travel. A longer memory would need the loading process to tell this one, and H2 and PostgreSQL have no common way to
 * do that.
 *
 * <p>That the database does not answer is remembered as well: or else each of those who ask would wait for it in turn.
 */
final class ArchiveStateCache {

    private static final Duration KEPT = Duration.ofMillis(100);

    private final LoadingCache<Boolean, Optional<ArchiveState>> known;

    ArchiveStateCache(GraphqlApi api) {
        known = Caffeine.newBuilder().expireAfterWrite(KEPT).build(_ -> api.state());
    }

    /** Empty if the database does not answer. */
    Optional<ArchiveState> now() {
        return known.get(true);
    }
}
