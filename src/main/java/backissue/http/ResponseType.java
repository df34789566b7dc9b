package backissue.http;

/** The media types an answer may have. */
enum ResponseType {
    /** The media type whose status codes tell how the request fared. */
    GRAPHQL_RESPONSE("graphql-response+json"),
    /** What clients from before that type expect. */
    JSON("json");

    private final String subtype;

    ResponseType(String subtype) {
        this.subtype = subtype;
    }

    /** What follows {@code application/}. */
    String subtype() {
        return subtype;
    }

    String contentType() {
        return "application/" + subtype + "; charset=utf-8";
    }
}
