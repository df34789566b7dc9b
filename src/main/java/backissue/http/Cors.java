package backissue.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/**
 * Which other sites' pages may read answers. None, unless whoever runs the server names them.
 *
 * <p>Nobody logs in here and no cookie counts, so a page of another site learns nothing that its visitor could not ask
 * for without it. What is refused is only that it asks through the visitor's browser: a server in a closed network
 * stays closed.
 */
final class Cors {

    private static final String DAY = "86400";

    private final List<String> origins;

    Cors(List<String> origins) {
        this.origins = origins;
    }

    /** Whether answers depend on who asks, and caches must know it. */
    boolean isOn() {
        return !origins.isEmpty();
    }

    void handle(Context context) {
        var origin = Optional.ofNullable(context.header("Origin")).filter(this::isAllowed);
        if (origin.isEmpty()) return;
        context.header("Access-Control-Allow-Origin", origins.contains("*") ? "*" : origin.get());
        context.header(
                "Access-Control-Expose-Headers",
                "ETag, Retry-After, X-Query-Cost, X-Query-Cost-Limit, " + RequestId.HEADER);
        if (context.method().name().equals("OPTIONS")) allow(context);
    }

    private boolean isAllowed(String origin) {
        return origins.contains("*") || origins.contains(origin);
    }

    private static void allow(Context context) {
        context.header("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
        var headers = Optional.ofNullable(context.header("Access-Control-Request-Headers"))
                .filter(names -> names.matches("[A-Za-z0-9, _-]{1,1000}"))
                .orElse("Content-Type");
        context.header("Access-Control-Allow-Headers", headers);
        context.header("Access-Control-Max-Age", DAY);
    }
}
