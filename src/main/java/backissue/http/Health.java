package backissue.http;

import backissue.graphql.GraphqlApi;
import io.javalin.http.Context;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Tells whoever watches the server how it is: {@code live} if it answers at all, and else should be started anew;
 * {@code ready} if it can be sent requests, for which the database must answer.
 *
 * <p>A search index that is behind the archive, or cannot be written, makes no server unready: all but a search is answered as ever,
 * and a search from what the index last held. It is told all the same, for whoever mends it.
 */
final class Health {

    /** What can be sent requests, and why. */
    private record Ready(String status, String database, long version, Index index) {}

    /** @param version the version of the archive that is searched; -1 before the index was first made */
    private record Index(String status, long version) {}

    private record Unready(String status, String database) {}

    private final ArchiveVersion version;
    private final GraphqlApi api;

    Health(ArchiveVersion version, GraphqlApi api) {
        this.version = version;
        this.api = api;
    }

    void register(Addresses addresses) {
        addresses.get("/health", this::brief);
        addresses.get("/health/live", context -> Answers.json(context, 200, Map.of("status", "live")));
        addresses.get("/health/ready", this::ready);
    }

    private void brief(Context context) {
        boolean ready = version.now().isPresent();
        Answers.json(context, ready ? 200 : 503, Map.of("status", ready ? "ok" : "the database does not answer"));
    }

    private void ready(Context context) {
        OptionalLong now = version.now();
        if (now.isEmpty()) {
            Answers.json(context, 503, new Unready("not ready", "does not answer"));
        } else {
            Answers.json(context, 200, new Ready("ready", "answers", now.getAsLong(), index(now.getAsLong())));
        }
    }

    private Index index(long archive) {
        long searched = api.indexVersion();
        return new Index(status(searched, archive), searched);
    }

    private String status(long searched, long archive) {
        if (api.isIndexFailing()) return "cannot be written";
        if (searched < 0) return "being made";
        return searched < archive ? "behind" : "in step";
    }
}
