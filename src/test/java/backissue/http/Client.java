package backissue.http;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A client that speaks HTTP as any does, and follows no redirect. */
public record Client(URI server) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** Sends a query as most clients do. */
    public Answer ask(String query) {
        return post(Map.of("query", query));
    }

    public Answer post(Map<String, ?> request, String... headers) {
        return post(JsonMapper.shared().writeValueAsString(request), "application/json", headers);
    }

    public Answer post(String body, String contentType, String... headers) {
        var request = to("graphql").POST(BodyPublishers.ofString(body)).header("Content-Type", contentType);
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    public Answer get(String path, Map<String, String> query, String... headers) {
        var parameters = query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = to(path + "?" + parameters);
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    public Answer get(String path) {
        return send(to(path));
    }

    public Answer request(String method, String path) {
        return send(to(path).method(method, BodyPublishers.noBody()));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.resolve("/" + path)).timeout(Duration.ofSeconds(30));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError("No answer from " + request.build().uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
