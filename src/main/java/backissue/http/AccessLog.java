package backissue.http;

import io.javalin.http.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each request, if wanted. The query string is left out: it may hold what a reader looked for. */
final class AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

    private final ClientAddress clients;

    AccessLog(ClientAddress clients) {
        this.clients = clients;
    }

    void write(Context context, float millis) {
        var path = context.path().replaceAll("[^\\x21-\\x7e]", "?");
        LOG.atInfo()
                .addKeyValue("client", clients.of(context))
                .addKeyValue("method", context.method().name())
                .addKeyValue("path", path)
                .addKeyValue("status", context.statusCode())
                .addKeyValue("millis", millis)
                .log("{} {} {} in {} ms", context.method().name(), path, context.statusCode(), Math.round(millis));
    }
}
