package backissue.http;

import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.json.JsonMapper;

/** Answers requests that are so wrong that they never reach a route, or that come when the server is about to end. */
final class JettyErrorHandler extends ErrorHandler {

    private static final Map<Integer, Refusal> KNOWN = Map.of(
            408, Refusal.tooSlow(),
            414, new Refusal(414, "ADDRESS_TOO_LONG", "The address is too long. Send the query with POST."),
            431, headersTooLarge(),
            500, new Refusal(
                    500, "INTERNAL_SERVER_ERROR", "Something went wrong in the server. Its log has the details."),
            503, new Refusal(503, "SERVICE_UNAVAILABLE", "The server is about to end. Try again in a while."));

    private static final Refusal OTHER =
            new Refusal(
                    400,
                    Refusal.BAD_REQUEST,
                    "This is not a request as HTTP has it. Check its method, address and headers.");

    static Refusal headersTooLarge() {
        return new Refusal(431, "HEADERS_TOO_LARGE", "The headers are too large. Send fewer cookies and shorter values.");
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        var refusal = KNOWN.getOrDefault(code, OTHER);
        // 501 and 505: the request has a fault then, and the server none that anybody should be woken for
        if (code >= 500) response.setStatus(refusal.status());
        var body = JsonMapper.shared().writeValueAsString(JsonResponses.errors(refusal));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ResponseType.JSON.contentType());
        Content.Sink.write(response, true, body, callback);
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }
}
