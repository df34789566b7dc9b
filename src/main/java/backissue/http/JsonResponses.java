package backissue.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers in JSON. */
final class JsonResponses {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonResponses() {}

    /** The status and the headers must be set: the answer is on its way while it is written. */
    static void write(Context context, Object body) {
        try {
            JSON.writeValue(context.outputStream(), body);
        } catch (JacksonException e) {
            // the client went away; what else could fail was done before
            throw e.getCause() instanceof IOException io ? new UncheckedIOException(io) : e;
        }
    }

    /** Writes what is JSON already, as {@link #write(Context, Object)} does. */
    static void write(Context context, byte[] json) {
        try {
            context.outputStream().write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void json(Context context, int status, Object body) {
        context.status(status).contentType(ResponseType.JSON.contentType()).header("Cache-Control", "no-store");
        write(context, body);
    }

    static void refuse(Context context, Refusal refusal) {
        refusal.headers().forEach(context::header);
        json(context, refusal.status(), errors(refusal));
    }

    static Map<String, Object> errors(Refusal refusal) {
        var error = new LinkedHashMap<String, Object>();
        error.put("message", refusal.getMessage());
        error.put("extensions", Map.of("code", refusal.code().name()));
        return Map.of("errors", List.of(error));
    }
}
