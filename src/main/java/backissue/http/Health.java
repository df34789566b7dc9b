package backissue.http;

import backissue.graphql.ArchiveState;
import backissue.graphql.GraphqlApi;
import io.javalin.http.Context;
import java.util.Map;

/**
 * Tells whoever watches the server how it is: {@code live} if it answers at all, and else should be started anew;
 * {@code ready} if it can be sent requests, for which the database must answer.
 *
 * <p>A search index that is behind the archive, or cannot be written, makes no server unready: all but a search is
 * answered as ever, and a search from what the index last held. It is told all the same, for whoever mends it.
 */
final class Health {

    /** What can be sent requests, and why. */
    private record Ready(String status, String database, long version, Index index) {}

    /** @param version the version of the archive that is searched; -1 before the index was first made */
    private record Index(String status, long version) {}

    private record Unready(String status, String database) {}

    private final ArchiveStateCache archive;
    private final GraphqlApi api;

    Health(ArchiveStateCache archive, GraphqlApi api) {
        this.archive = archive;
        this.api = api;
    }

    void register(RouteTable addresses) {
        addresses.get("/health", this::brief);
        addresses.get("/health/live", context -> JsonResponses.json(context, 200, Map.of("status", "live")));
        addresses.get("/health/ready", this::ready);
    }

    private void brief(Context context) {
        boolean ready = archive.now().isPresent();
        JsonResponses.json(context, ready ? 200 : 503, Map.of("status", ready ? "ok" : "the database does not answer"));
    }

    private void ready(Context context) {
        archive.now()
                .ifPresentOrElse(
                        state -> JsonResponses.json(
                                context, 200, new Ready("ready", "answers", state.version(), index(state))),
                        () -> JsonResponses.json(context, 503, new Unready("not ready", "does not answer")));
    }

    private Index index(ArchiveState state) {
        return new Index(status(state), state.index());
    }

    private String status(ArchiveState state) {
        if (api.isIndexFailing()) return "cannot be written";
        if (state.index() < 0) return "being made";
        return state.index() < state.version() ? "behind" : "in step";
    }
}
