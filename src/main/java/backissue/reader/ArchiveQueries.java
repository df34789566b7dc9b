package backissue.reader;

import backissue.graphql.GraphqlApi;
import backissue.graphql.GraphqlRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the API the queries that stand beside this class as resources. */
final class ArchiveQueries {

    private final GraphqlApi api;
    private final Map<String, String> documents = new ConcurrentHashMap<>();

    ArchiveQueries(GraphqlApi api) {
        this.api = api;
    }

    /**
     * The data of the answer.
     *
     * @param name of the resource, without its ending
     * @throws Unanswered if the answer has errors
     */
    JsonNode ask(String name, Map<String, Object> variables) {
        var document = documents.computeIfAbsent(name, ArchiveQueries::read);
        var response = api.execute(new GraphqlRequest(document, Optional.empty(), variables));
        JsonNode body = JsonMapper.shared().valueToTree(response.body());
        if (body.has("errors")) {
            throw new Unanswered(body.get("errors").get(0).get("message").asString());
        }
        return body.get("data");
    }

    private static String read(String name) {
        try (var resource = ArchiveQueries.class.getResourceAsStream("/backissue/reader/" + name + ".graphql")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
