package backissue.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that is answered by HTTP alone, before or instead of GraphQL. The message is for the client: what to do.
 */
final class Refusal extends RuntimeException {

    static final String BAD_REQUEST = "BAD_REQUEST";

    private final int status;
    private final String code;
    private final Map<String, String> headers = new LinkedHashMap<>();

    Refusal(int status, String code, String sentence) {
        // a refusal is an answer, not a fault: it is made often and by anyone, and nobody reads its trace
        super(sentence, null, false, false);
        this.status = status;
        this.code = code;
    }

    static Refusal bad(String sentence) {
        return new Refusal(400, BAD_REQUEST, sentence);
    }

    static Refusal tooSlow() {
        return new Refusal(408, "REQUEST_TIMEOUT", "The request took too long to arrive. Send it again, and faster.")
                .with("Connection", "close");
    }

    Refusal with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    Map<String, String> headers() {
        return headers;
    }
}
