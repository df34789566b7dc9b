package backissue.http;

import io.javalin.http.Context;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Tells whoever watches the server how it is: {@code live} if it answers at all, and else should be started anew;
 * {@code ready} if it can be sent requests, for which the database must answer.
 */
final class Health {

    private final ArchiveVersion version;

    Health(ArchiveVersion version) {
        this.version = version;
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
            Answers.json(context, 503, Map.of("status", "not ready", "database", "does not answer"));
        } else {
            Answers.json(context, 200, Map.of("status", "ready", "database", "answers", "version", now.getAsLong()));
        }
    }
}
