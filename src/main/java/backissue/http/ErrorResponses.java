package backissue.http;

import backissue.graphql.ErrorCode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Maps whatever ends a request early to an error response of the one JSON form. */
final class ErrorResponses {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorResponses.class);

    /** What the server has to offer, for those who ask for something else. */
    private final String addresses;

    private final RouteTable known;

    ErrorResponses(RouteTable known) {
        this.known = known;
        addresses = String.join(", ", known.shown());
    }

    void register(JavalinConfig config) {
        config.routes.exception(Refusal.class, (refusal, context) -> JsonResponses.refuse(context, refusal));
        config.routes.exception(
                NotFoundResponse.class, (_, context) -> JsonResponses.refuse(context, nothingHere(context)));
        config.routes.exception(
                MethodNotAllowedResponse.class, (_, context) -> JsonResponses.refuse(context, wrongMethod(context)));
        config.routes.exception(
                HttpResponseException.class, (e, context) -> JsonResponses.refuse(context, other(e.getStatus())));
        config.routes.exception(UncheckedIOException.class, (e, context) -> gone(e.getCause(), context));
        config.routes.exception(IOException.class, ErrorResponses::gone);
        config.routes.exception(Exception.class, ErrorResponses::fault);
        config.router.javaLangErrorHandler(ErrorResponses::collapse);
    }

    private Refusal nothingHere(Context context) {
        boolean file = context.path().startsWith("/graphiql/");
        if (file && !context.method().name().matches("GET|HEAD")) return wrongMethod(context);
        return Refusal.of(ErrorCode.NOT_FOUND, addresses);
    }

    private Refusal wrongMethod(Context context) {
        var methods = new TreeSet<>(known.methods(context.path()));
        if (methods.isEmpty()) methods.addAll(Set.of("GET", "HEAD"));
        var allowed = String.join(", ", methods);
        return Refusal.of(ErrorCode.METHOD_NOT_ALLOWED, allowed).with("Allow", allowed);
    }

    private static Refusal other(int status) {
        return new Refusal(status, ErrorCode.BAD_REQUEST, ErrorCode.BAD_REQUEST.text());
    }

    /** What was to be read or written broke off. Often the client is gone; if it is not, it is told. */
    private static void gone(IOException e, Context context) {
        LOG.debug("A request broke off", e);
        if (context.res().isCommitted()) return;
        JsonResponses.refuse(
                context,
                e.getCause() instanceof TimeoutException
                        ? Refusal.tooSlow()
                        : Refusal.bad(
                                "The request broke off before its end, or its body is not framed as HTTP has it. Send it again."));
    }

    private static void fault(Exception e, Context context) {
        var refusal = logged(e);
        if (!context.res().isCommitted()) JsonResponses.refuse(context, refusal);
    }

    /** An error of the virtual machine, as a stack that is full. */
    private static void collapse(HttpServletResponse response, Error error) {
        var refusal = logged(error);
        if (response.isCommitted()) return;
        try {
            response.setStatus(refusal.status());
            response.setContentType(ResponseType.JSON.contentType());
            response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(JsonResponses.errors(refusal)));
        } catch (IOException e) {
            LOG.debug("A client went away", e);
        }
    }

    private static Refusal logged(Throwable fault) {
        var id = UUID.randomUUID();
        LOG.error("Error {} in a request", id, fault);
        return Refusal.of(ErrorCode.INTERNAL_SERVER_ERROR, id);
    }
}
