package backissue.http;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The parameters in a request's address. They are UTF-8 whatever the headers say: Javalin would take the charset of the
 * Content-Type, which GET has no use for, and fail where there is no such charset.
 */
final class QueryParameters {

    private QueryParameters() {}

    /** @throws Refusal if the address cannot be decoded or gives a parameter twice */
    static Map<String, String> parameters(Context context) {
        var parameters = new HashMap<String, String>();
        var query = context.queryString();
        if (query == null) return parameters;
        for (var pair : query.split("&")) {
            int equals = pair.indexOf('=');
            var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            var value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (parameters.put(name, value) != null) {
                throw Refusal.bad("The address gives a parameter twice. Give each once.");
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.bad(
                    "The address is not encoded as addresses are: a % must be followed by two hexadecimal digits.");
        }
    }
}
