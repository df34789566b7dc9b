package backissue.http;

import backissue.graphql.ErrorCode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads GraphQL requests from HTTP, as the GraphQL over HTTP specification has it. */
final class RequestReader {

    /** A key given twice is refused, since two readers could take it for two different requests. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final HttpProfile profile;
    private final int largestBody;
    private final int largestBatch;

    /** @param largestBatch how many requests may come at once; 0 if only one by itself */
    RequestReader(HttpProfile profile, int largestBody, int largestBatch) {
        this.profile = profile;
        this.largestBody = largestBody;
        this.largestBatch = largestBatch;
    }

    /** What was asked: several things if they came as a batch. */
    record Asked(List<Parameters> requests, boolean batch) {}

    /** @throws Refusal if it is not a well-formed request */
    Asked read(Context context) {
        if (!context.method().name().equals("POST")) return new Asked(List.of(fromAddress(context)), false);
        return switch (json(RequestBody.read(context, largestBody), "The body")) {
            case ObjectNode request -> new Asked(List.of(parameters(request)), false);
            case ArrayNode batch -> new Asked(batch(batch), true);
            default -> throw malformed("The body must be a JSON object with a `query`.");
        };
    }

    private Parameters fromAddress(Context context) {
        var given = QueryParameters.parameters(context);
        given.values().removeIf(String::isBlank);
        var request = JsonNodeFactory.instance.objectNode();
        for (var name : List.of("query", "operationName", "documentId")) {
            if (given.containsKey(name)) request.put(name, given.get(name));
        }
        for (var name : List.of("variables", "extensions")) {
            if (given.containsKey(name)) request.set(name, json(given.get(name), "`" + name + "`"));
        }
        return parameters(request);
    }

    private List<Parameters> batch(ArrayNode batch) {
        if (largestBatch == 0) {
            throw Refusal.of(ErrorCode.BATCH_NOT_ALLOWED);
        }
        if (batch.size() > largestBatch) {
            throw Refusal.of(ErrorCode.BATCH_TOO_LARGE, largestBatch);
        }
        if (batch.isEmpty()) throw malformed("The batch is empty. Send a list of objects with a `query` each.");
        return batch.valueStream()
                .map(request -> request instanceof ObjectNode object ? object : null)
                .map(request -> Optional.ofNullable(request)
                        .map(this::parameters)
                        .orElseThrow(() -> malformed("Each request of a batch must be a JSON object with a `query`.")))
                .toList();
    }

    private Parameters parameters(ObjectNode request) {
        var persisted = request.path("extensions").path("persistedQuery");
        object(request, "extensions");
        if (persisted.isObject() && persisted.path("version").asInt(1) != 1) {
            throw Refusal.bad("This server knows version 1 of persisted queries only.");
        }
        var hash = persisted instanceof ObjectNode object ? text(object, "sha256Hash") : Optional.<String>empty();
        var documentId = text(request, "documentId");
        var query = text(request, "query").filter(text -> !text.isBlank());
        if (query.isEmpty() && hash.isEmpty() && documentId.isEmpty()) {
            throw malformed(
                    "There is no `query`. Send {\"query\": \"...\"} with POST, or give it as ?query=... in the address;"
                            + " /graphiql/ is a page to write queries in.");
        }
        return new Parameters(
                query,
                text(request, "operationName").filter(name -> !name.isEmpty()),
                object(request, "variables"),
                hash,
                documentId);
    }

    private Optional<String> text(ObjectNode request, String name) {
        if (!request.hasNonNull(name)) return Optional.empty();
        if (!request.get(name).isString()) throw malformed("`%s` must be a string.".formatted(name));
        return Optional.of(request.get(name).stringValue());
    }

    @SuppressWarnings("unchecked") // a JSON object has strings as keys
    private Map<String, Object> object(ObjectNode request, String name) {
        if (!request.hasNonNull(name)) return Map.of();
        if (!request.get(name).isObject()) throw malformed("`%s` must be a JSON object.".formatted(name));
        return JSON.convertValue(request.get(name), Map.class);
    }

    private static JsonNode json(String text, String what) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw Refusal.bad(
                    place == null
                            ? what + " is not JSON."
                            : "%s is not JSON: see line %d, column %d."
                                    .formatted(what, place.getLineNr(), place.getColumnNr()));
        }
    }

    private Refusal malformed(String sentence) {
        return new Refusal(profile.malformed(), ErrorCode.BAD_REQUEST, sentence);
    }
}
