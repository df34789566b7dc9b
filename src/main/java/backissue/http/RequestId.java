package backissue.http;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.MDC;

/**
 * Names each request, so that its lines in this log can be found beside those of a proxy or a client. A name that came
 * with the request is kept, if it is one that can do no harm in a log.
 */
final class RequestId {

    static final String HEADER = "X-Request-Id";

    private static final String MDC_KEY = "request";

    private RequestId() {}

    static void begin(Context context) {
        var id = Optional.ofNullable(context.header(HEADER))
                .filter(given -> given.matches("[A-Za-z0-9._-]{1,64}"))
                .orElseGet(() -> UUID.randomUUID().toString());
        context.header(HEADER, id);
        MDC.put(MDC_KEY, id);
    }

    static void end() {
        MDC.remove(MDC_KEY);
    }
}
