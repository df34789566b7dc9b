package backissue.http;

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

/** Turns whatever ends a request early into an answer of the one form that all errors have. */
final class ErrorAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    /** What the server has to offer, for those who ask for something else. */
    private final String addresses;

    private final Addresses known;

    ErrorAnswers(Addresses known) {
        this.known = known;
        addresses = String.join(", ", known.shown());
    }

    void register(JavalinConfig config) {
        config.routes.exception(Refusal.class, (refusal, context) -> Answers.refuse(context, refusal));
        config.routes.exception(NotFoundResponse.class, (_, context) -> Answers.refuse(context, nothingHere(context)));
        config.routes.exception(
                MethodNotAllowedResponse.class, (_, context) -> Answers.refuse(context, wrongMethod(context)));
        config.routes.exception(
                HttpResponseException.class, (e, context) -> Answers.refuse(context, other(e.getStatus())));
        config.routes.exception(UncheckedIOException.class, (e, context) -> gone(e.getCause(), context));
        config.routes.exception(IOException.class, ErrorAnswers::gone);
        config.routes.exception(Exception.class, ErrorAnswers::fault);
        config.router.javaLangErrorHandler(ErrorAnswers::collapse);
    }

    private Refusal nothingHere(Context context) {
        boolean file = context.path().startsWith("/graphiql/");
        if (file && !context.method().name().matches("GET|HEAD")) return wrongMethod(context);
        return new Refusal(404, "NOT_FOUND", "There is nothing at this address. This server has " + addresses + ".");
    }

    private Refusal wrongMethod(Context context) {
        var methods = new TreeSet<>(known.methods(context.path()));
        if (methods.isEmpty()) methods.addAll(Set.of("GET", "HEAD"));
        var allowed = String.join(", ", methods);
        return new Refusal(
                405, "METHOD_NOT_ALLOWED", "This address answers to " + allowed + ". Use one of these methods.")
                .with("Allow", allowed);
    }

    private static Refusal other(int status) {
        return new Refusal(
                status,
                Refusal.BAD_REQUEST,
                "The request cannot be answered as it is. Check its method, address and headers.");
    }

    /** What was to be read or written broke off. Often the client is gone; if it is not, it is told. */
    private static void gone(IOException e, Context context) {
        LOG.debug("A request broke off", e);
        if (context.res().isCommitted()) return;
        Answers.refuse(context, e.getCause() instanceof TimeoutException ? Refusal.tooSlow() : Refusal.bad(
                "The request broke off before its end, or its body is not framed as HTTP has it. Send it again."));
    }

    private static void fault(Exception e, Context context) {
        var refusal = logged(e);
        if (!context.res().isCommitted()) Answers.refuse(context, refusal);
    }

    /** An error of the virtual machine, as a stack that is full. */
    private static void collapse(HttpServletResponse response, Error error) {
        var refusal = logged(error);
        if (response.isCommitted()) return;
        try {
            response.setStatus(refusal.status());
            response.setContentType(AnswerType.JSON.contentType());
            response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(Answers.errors(refusal)));
        } catch (IOException e) {
            LOG.debug("A client went away", e);
        }
    }

    private static Refusal logged(Throwable fault) {
        var id = UUID.randomUUID();
        LOG.error("Error {} in a request", id, fault);
        return new Refusal(
                500,
                "INTERNAL_SERVER_ERROR",
                "Something went wrong in the server. Its log has the details under " + id + ".");
    }
}
