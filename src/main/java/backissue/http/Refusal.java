package backissue.http;

import backissue.graphql.ErrorCode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that is answered by HTTP alone, before or instead of GraphQL. The message is for the client: what to do.
 */
final class Refusal extends RuntimeException {

    private final int status;
    private final ErrorCode code;
    private final Map<String, String> headers = new LinkedHashMap<>();

    /** @param status in place of the code's own */
    Refusal(int status, ErrorCode code, String sentence) {
        // a refusal is an answer, not a fault: it is made often and by anyone, and nobody reads its trace
        super(sentence, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** @param values what goes into the places of the code's text */
    static Refusal of(ErrorCode code, Object... values) {
        return new Refusal(code.status(), code, code.text(values));
    }

    static Refusal bad(String sentence) {
        return new Refusal(ErrorCode.BAD_REQUEST.status(), ErrorCode.BAD_REQUEST, sentence);
    }

    static Refusal tooSlow() {
        return of(ErrorCode.REQUEST_TIMEOUT).with("Connection", "close");
    }

    Refusal with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    int status() {
        return status;
    }

    ErrorCode code() {
        return code;
    }

    Map<String, String> headers() {
        return headers;
    }
}
