package backissue.graphql;

/**
 * The codes that errors carry in {@code extensions.code}: those of a GraphQL operation and those of HTTP. The first
 * four and {@code INTERNAL_SERVER_ERROR} are the ones Apollo's clients know.
 */
public enum ErrorCode {
    GRAPHQL_PARSE_FAILED(
            400, "The document cannot be parsed.", "The document is not GraphQL. `locations` has the place."),
    GRAPHQL_VALIDATION_FAILED(
            400,
            "The document does not fit the schema.",
            "The document asks for what the schema does not have, or leaves out what it requires."),
    BAD_USER_INPUT(
            400,
            "An argument or a variable has a value that is not allowed.",
            "A value is not allowed. `argument` and `allowed` say which one and what it may be."),
    OPERATION_RESOLUTION_FAILURE(
            400,
            "Name one of the document's operations in `operationName`.",
            "The document has no operation of that name, or several and no name is given."),
    COST_LIMIT_EXCEEDED(
            400,
            "The operation may cost %,d, but %,d is the most. Its costliest part is `%s`: ask for shorter pages there, or split the operation.",
            "The operation may cost too much. Ask for shorter pages or split it."),
    DEPTH_LIMIT_EXCEEDED(
            400,
            "The operation is %d fields deep, but %d is the most; see `%s`. Ask for the rest by the ids you get.",
            "Fields are nested too deep. Ask for the rest by the ids you get."),
    ALIAS_LIMIT_EXCEEDED(
            400,
            "The operation has %,d aliases, but %,d is the most. Use lists, such as `nodes(ids:)`, or several requests.",
            "The operation has too many aliases. Use lists or several requests."),
    OPERATION_LIMIT_EXCEEDED(
            400,
            "The document has %,d operations, but %,d is the most. Send the one that is asked for.",
            "The document has too many operations. Send the one that is asked for."),
    FRAGMENT_LIMIT_EXCEEDED(
            400,
            "The document has %,d fragments, but %,d is the most. Write small ones out.",
            "The document has too many fragments. Write small ones out."),
    DIRECTIVE_LIMIT_EXCEEDED(
            400,
            "The document has %,d directives, but %,d is the most. Split the operation.",
            "The document has too many directives. Split the operation."),
    SELECTION_LIMIT_EXCEEDED(
            400,
            "With its fragments written out the document has more than %,d fields. Split the operation.",
            "The document has too many fields with its fragments written out. Split the operation."),
    TOKEN_LIMIT_EXCEEDED(
            400,
            "The document is too long or too deep. It may have %,d names, values and signs, brackets within brackets %d deep, and numbers of %d digits: split it.",
            "The document, or a name in it, is too long. Split it or choose shorter names."),
    INPUT_LIMIT_EXCEEDED(
            400,
            "The values given with the request are too many, too deep or too long. Split the request.",
            "The values given with the request are too many, too deep or too long."),
    ANSWER_TOO_LARGE(
            400,
            "The answer has more than %,d characters. Ask for shorter pages, or for long texts of fewer articles at a time.",
            "The answer would be too long. Ask for shorter pages or for fewer long texts."),
    INTROSPECTION_DISABLED(
            400, "This server does not tell its schema. Ask whoever runs it.", "The server does not tell its schema."),
    DEADLINE_EXCEEDED(
            503,
            "The answer took longer than %d seconds, and was given up. Ask for less at a time.",
            "The answer took too long. Ask for less at a time."),
    SERVICE_UNAVAILABLE(
            503,
            "The archive cannot be reached at the moment. Try again in a while.",
            "The database does not answer, or the server is about to stop. Try again in a while."),
    INTERNAL_SERVER_ERROR(
            500,
            "Something went wrong in the server. Its log has the details under %s.",
            "The server has a fault. Its log has the details under the number in the message."),

    BAD_REQUEST(
            400,
            "The request cannot be answered as it is. Check its method, address and headers.",
            "The request is not HTTP, JSON or GraphQL over HTTP. The message says what is wrong."),
    EXPLAIN_DISABLED(
            403,
            "This server does not tell what an operation costs it. Whoever runs it can start it with --explain.",
            "The server was started without `--explain`."),
    QUERY_NOT_IN_SAFELIST(
            403,
            "This server answers only the documents it was given. Ask for one of those, by its id or its exact text.",
            "The server was started with `--trusted-only`, and does not have this document."),
    NOT_FOUND(404, "There is nothing at this address. This server has %s.", "There is nothing at this address."),
    PERSISTED_QUERY_NOT_IN_LIST(
            404,
            "This server was given no document of that id. Ask whoever runs it to add the document.",
            "No trusted document has this id."),
    METHOD_NOT_ALLOWED(
            405,
            "This address answers to %s. Use one of these methods.",
            "The address does not take this method. `Allow` has those it takes."),
    NOT_ACCEPTABLE(
            406,
            "Answers are application/graphql-response+json or application/json. Name one in Accept.",
            "`Accept` has no media type that the server can send."),
    REQUEST_TIMEOUT(
            408,
            "The request took too long to arrive. Send it again, and faster.",
            "The request did not arrive in time."),
    REQUEST_TOO_LARGE(413, "The body may have %,d bytes at most. Ask for less at a time.", "The body is too large."),
    ADDRESS_TOO_LONG(
            414,
            "The address may have %,d characters at most. Send the query with POST.",
            "The address is too long. Send the query with POST."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Send JSON in UTF-8, not compressed, with the header Content-Type: application/json.",
            "The body is not said to be JSON in UTF-8."),
    RATE_LIMITED(
            429,
            "You ask faster than this server allows. Wait %d s and go on more slowly.",
            "Too many requests. `Retry-After` has the seconds to wait."),
    HEADERS_TOO_LARGE(
            431, "The headers are too large. Send fewer cookies and shorter values.", "The headers are too large."),
    OVERLOADED(
            503,
            "The server is busy with other requests. Try again in a second.",
            "The server is busy with other requests. `Retry-After` has the seconds to wait."),
    BATCH_NOT_ALLOWED(
            400,
            "This server takes one request at a time: send an object, not a list.",
            "The server was started without `--batch`."),
    BATCH_TOO_LARGE(
            400, "A batch may have %d requests at most. Send several batches.", "The batch has too many requests."),
    PERSISTED_QUERY_NOT_FOUND(
            200,
            "PersistedQueryNotFound",
            "No document of this hash is known yet. Clients send it then; the status is the one they expect."),
    PERSISTED_QUERY_MISMATCH(
            400,
            "The hash is not that of the query. Send the SHA-256 of its UTF-8 text, in hexadecimal.",
            "The hash is not that of the query.");

    private final int status;
    private final String text;
    private final String meaning;

    ErrorCode(int status, String text, String meaning) {
        this.status = status;
        this.text = text;
        this.meaning = meaning;
    }

    /**
     * The HTTP status of an answer that is nothing but this error; what a request's own faults get is up to the HTTP
     * profile.
     */
    public int status() {
        return status;
    }

    /** The message, unless there is more to say. Its places are those of {@link java.util.Formatter}. */
    public String text(Object... values) {
        return text.formatted(values);
    }

    /** What the code means, for the documentation. */
    public String meaning() {
        return meaning;
    }

    /** Whether the server is at fault and not the request: proxies and monitors must see it. */
    public boolean isServerError() {
        return status >= 500;
    }
}
