package backissue.http;

import backissue.graphql.ErrorCode;
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
            414, refusal(ErrorCode.ADDRESS_TOO_LONG, "The address is too long. Send the query with POST."),
            431, headersTooLarge(),
            500,
                    refusal(
                            ErrorCode.INTERNAL_SERVER_ERROR,
                            "Something went wrong in the server. Its log has the details."),
            503, refusal(ErrorCode.SERVICE_UNAVAILABLE, "The server is about to stop. Try again in a while."));

    private static final Refusal OTHER =
            Refusal.bad("This is not a request as HTTP has it. Check its method, address and headers.");

    private static Refusal refusal(ErrorCode code, String sentence) {
        return new Refusal(code.status(), code, sentence);
    }

    static Refusal headersTooLarge() {
        return Refusal.of(ErrorCode.HEADERS_TOO_LARGE);
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
