package backissue.http;

import backissue.graphql.ErrorCode;
import backissue.graphql.GraphqlResponse;

/** Which status codes answers have. */
public enum HttpProfile {

    /**
     * What clients and the graphql-http audits expect: 200 for every answer as {@code application/json}, and 400 for a
     * request that was not executed as {@code application/graphql-response+json}.
     */
    LEGACY {
        @Override
        int refused(ResponseType type, ErrorCode code) {
            return type == ResponseType.JSON ? 200 : 400;
        }

        @Override
        int executed(boolean withErrors) {
            return 200;
        }
    },

    /**
     * The September 2026 edition of GraphQL over HTTP: 422 for what can be read but not processed, 294 for data that
     * comes with errors, the same for both media types. A client that takes only {@code application/json} gets that
     * type with 2xx, since with any other status it could not tell our answer from that of a proxy.
     */
    EDITION_2026 {
        @Override
        int refused(ResponseType type, ErrorCode code) {
            return code == ErrorCode.GRAPHQL_PARSE_FAILED ? 400 : 422;
        }

        @Override
        int executed(boolean withErrors) {
            return withErrors ? 294 : 200;
        }

        @Override
        int malformed() {
            return 422;
        }

        @Override
        ResponseType standard() {
            return ResponseType.GRAPHQL_RESPONSE;
        }

        @Override
        ResponseType shown(ResponseType chosen, int status) {
            return status >= 300 ? ResponseType.GRAPHQL_RESPONSE : chosen;
        }
    };

    /** The status of a request that was not executed and is at fault itself. */
    abstract int refused(ResponseType type, ErrorCode code);

    abstract int executed(boolean withErrors);

    /** The status of a JSON body that is not a GraphQL request. */
    int malformed() {
        return 400;
    }

    /** What a client gets that takes anything. */
    ResponseType standard() {
        return ResponseType.JSON;
    }

    /** The media type an answer says it has. */
    ResponseType shown(ResponseType chosen, int status) {
        return chosen;
    }

    int status(GraphqlResponse response, ResponseType type) {
        var codes = response.codes();
        if (response.executed()) return executed(!codes.isEmpty());
        return codes.stream()
                .filter(ErrorCode::isServerError)
                .map(ErrorCode::status)
                .findFirst()
                .orElseGet(() -> refused(type, codes.getFirst()));
    }
}
