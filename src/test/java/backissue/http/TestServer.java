package backissue.http;

import backissue.TestApi;
import backissue.graphql.GraphqlApi;
import backissue.graphql.Limits;
import backissue.store.Database;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real server on a free port, on an archive that holds the seeds, and a client for it. */
final class TestServer implements AutoCloseable {

    static final String JSON = "application/json";
    static final String GRAPHQL = "application/graphql-response+json";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Server server;

    private TestServer(Server server) {
        this.server = server;
    }

    static TestServer start() {
        return start(options -> options);
    }

    static TestServer start(UnaryOperator<ServerOptions> change) {
        return start(Seeds.archive(), change);
    }

    static TestServer start(Database archive, UnaryOperator<ServerOptions> change) {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        var options = change.apply(ServerOptions.at("127.0.0.1", 0));
        var api = TestApi.on(
                archive, options.protocol().schemaShown() ? Limits.DEFAULT : Limits.DEFAULT.withoutIntrospection());
        return new TestServer(Server.start(api, options, registry));
    }

    static TestServer start(GraphqlApi api) {
        return new TestServer(Server.start(api, "127.0.0.1", 0));
    }

    URI address() {
        return server.address();
    }

    /** @param headers names and values in turn */
    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> query(String query, String... headers) {
        return get("graphql?query=" + encoded(query), headers);
    }

    HttpResponse<String> post(String body, String... headers) {
        return send(request("graphql", headers).header("Content-Type", JSON).POST(BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(address().resolve(path));
        if (headers.length > 0) request.headers(headers);
        return request;
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Sends bytes as they are and returns all that comes back until the server ends the connection. */
    String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", address().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    /** The code of the answer's first error. */
    static String code(HttpResponse<String> response) {
        return json(response).at("/errors/0/extensions/code").asString();
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() {
        server.close();
    }
}
