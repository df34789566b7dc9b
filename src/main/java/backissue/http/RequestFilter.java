package backissue.http;

import backissue.graphql.ErrorCode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Collections;

/** What applies to every request, whatever its path: request id, access log, common response headers. */
final class RequestFilter {

    /** Colon, space and line end. */
    private static final int SEPARATORS = 4;

    private final ServerOptions options;
    private final Metrics metrics;
    private final Cors cors;
    private final AccessLog access;

    RequestFilter(ServerOptions options, Metrics metrics) {
        this.options = options;
        this.metrics = metrics;
        cors = new Cors(options.protocol().origins());
        access = new AccessLog(new ClientAddress(options.limits().proxies()));
    }

    void register(JavalinConfig config) {
        config.routes.before(this::begin);
        config.requestLogger.http(this::end);
    }

    private void begin(Context context) {
        RequestId.begin(context);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        context.header("Vary", cors.isOn() ? "Accept, Accept-Encoding, Origin" : "Accept, Accept-Encoding");
        cors.handle(context);
        refuseLongAddress(context);
        refuseLargeHeaders(context);
    }

    private void refuseLongAddress(Context context) {
        var query = context.req().getQueryString();
        int length = context.req().getRequestURI().length() + (query == null ? 0 : query.length() + 1);
        if (length <= options.limits().address()) return;
        throw Refusal.of(ErrorCode.ADDRESS_TOO_LONG, options.limits().address());
    }

    /** The parser knows only how large the headers and the address are together. */
    private void refuseLargeHeaders(Context context) {
        int size = 0;
        for (var name : Collections.list(context.req().getHeaderNames())) {
            for (var value : Collections.list(context.req().getHeaders(name))) {
                size += name.length() + value.length() + SEPARATORS;
            }
        }
        if (size > options.limits().headers()) throw JettyErrorHandler.headersTooLarge();
    }

    private void end(Context context, float millis) {
        metrics.response(context.statusCode());
        if (options.watch().access()) access.write(context, millis);
        RequestId.end();
    }
}
