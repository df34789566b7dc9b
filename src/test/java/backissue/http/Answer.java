package backissue.http;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a server answered. */
public record Answer(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /** A header, or nothing if there is none. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The body as JSON; a body that is none is a failure that shows it. */
    public JsonNode json() {
        try {
            var json = JsonMapper.shared().readTree(body());
            if (json instanceof ObjectNode answer) answer.remove("extensions"); // the price of the query
            return json;
        } catch (RuntimeException e) {
            throw new AssertionError("Not JSON: %s %s".formatted(status(), body()), e);
        }
    }

    /** The message of the only error. */
    public String error() {
        var errors = json().path("errors");
        if (errors.size() != 1) throw new AssertionError("Not one error: " + body());
        return errors.get(0).path("message").asString();
    }

    /** The code of the only error. */
    public String code() {
        error();
        return json().at("/errors/0/extensions/code").asString();
    }
}
