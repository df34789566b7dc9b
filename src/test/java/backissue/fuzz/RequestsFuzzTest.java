package backissue.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.TestApi;
import backissue.TestArchive;
import backissue.graphql.GraphqlApi;
import backissue.graphql.GraphqlRequest;
import backissue.http.Client;
import backissue.http.Server;
import backissue.store.Database;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is sent to the server, at any of its addresses: it has no fault, tells nothing of its inside, and keeps
 * nothing.
 */
class RequestsFuzzTest {

    private static final int OVERLOADED = 503;

    private final Database archive = TestArchive.ofSeeds();
    private final GraphqlApi api = TestApi.on(archive);
    private final Server server = Server.start(api, "127.0.0.1", 0);
    private final Map<String, Integer> met = new ConcurrentSkipListMap<>();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void randomOperations_areAnsweredWithoutAFault_andLeaveNothingBehind() {
        int all = Fuzz.OPERATIONS - Fuzz.OPERATIONS * 3 / 4;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var http = HttpClient.newBuilder().executor(threads).build()) {
            leavesNothing(all, (random, count) -> {
                var values = new RandomValues(random);
                var operations = new RandomOperations(api.schema(), random, values);
                for (int i = 0; i < count; i++) check(send(http, request(operations.next(), random)));
            });
        }
        assertThat(met).containsKeys("200", "400");
    }

    @Test
    void randomBytes_toEveryAddress_areAnsweredWithoutAFault_andLeaveNothingBehind() {
        var routes = routes();
        assertThat(routes).contains("/graphql", "/metrics", "/health/ready");
        var wire = new Wire(server.address());
        leavesNothing(Fuzz.OPERATIONS / 8, (random, count) -> {
            var values = new RandomValues(random);
            var requests =
                    new RandomRequests(routes, new RandomOperations(api.schema(), random, values), values, random);
            for (int i = 0; i < count; i++) send(wire, requests.next(), random);
        });
        assertThat(met).containsKeys("200", "400", "404", "405", "414", "415");
    }

    private interface Work {
        void run(Random random, int count) throws IOException;
    }

    /** Works twice: after the first time everything there is to keep has been kept. */
    private void leavesNothing(int all, Work work) {
        long began = System.nanoTime();
        Connections.requireAllFree(archive);
        together(Fuzz.SEED, all / 2, work);
        var footprint = Footprint.now();
        together(Fuzz.SEED + Fuzz.CLIENTS, all - all / 2, work);
        System.out.printf(
                "%,d requests in %,d ms from seed %d: %s%n",
                all, (System.nanoTime() - began) / 1_000_000, Fuzz.SEED, met);
        Connections.requireAllFree(archive);
        footprint.requireAgain();
    }

    private static void together(long seed, int count, Work work) {
        Fuzz.together(client -> {
            try {
                work.run(new Random(seed + client), count / Fuzz.CLIENTS + 1);
            } catch (IOException e) {
                throw new AssertionError("seed " + (seed + client), e);
            }
        });
    }

    private HttpRequest request(GraphqlRequest operation, Random random) {
        var accept = random.nextBoolean() ? "application/graphql-response+json" : "application/json";
        var json = JsonMapper.shared();
        if (random.nextInt(3) == 0) {
            var query = "query=" + encoded(operation.query()) + "&variables="
                    + encoded(json.writeValueAsString(operation.variables()));
            if (query.length() < 8_000) {
                return HttpRequest.newBuilder(server.address().resolve("graphql?" + query))
                        .header("Accept", accept)
                        .build();
            }
        }
        var body = json.writeValueAsString(Map.of("query", operation.query(), "variables", operation.variables()));
        return HttpRequest.newBuilder(server.address().resolve("graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void check(HttpResponse<String> answer) {
        met.merge(Integer.toString(answer.statusCode()), 1, Integer::sum);
        assertThat(answer.statusCode())
                .as(answer + answer.body())
                .matches(status -> status < 500 || status == OVERLOADED);
        assertThat(Telltale.in(answer.body())).as(answer + answer.body()).isEmpty();
    }

    private void send(Wire wire, byte[] request, Random random) throws IOException {
        if (random.nextInt(8) == 0) {
            wire.leave(
                    request,
                    random.nextBoolean() ? request.length : random.nextInt(request.length + 1),
                    random.nextInt(2_000));
            met.merge("left", 1, Integer::sum);
            return;
        }
        var reply = wire.ask(request);
        assertThat(reply.statuses())
                .as(() -> shown(request, reply))
                .allMatch(status -> status < 500 || status == OVERLOADED);
        if (reply.isError()) {
            assertThat(Telltale.in(reply.text()))
                    .as(() -> shown(request, reply))
                    .isEmpty();
        }
        reply.statuses().forEach(status -> met.merge(status.toString(), 1, Integer::sum));
        if (reply.statuses().isEmpty()) met.merge("closed", 1, Integer::sum);
    }

    /** To be sent again with {@code base64 -d | nc}. */
    private static String shown(byte[] request, Wire.Reply reply) {
        return "%s%n= %s%nis answered:%n%.5000s%n"
                .formatted(
                        Base64.getEncoder().encodeToString(request),
                        new String(request, StandardCharsets.ISO_8859_1),
                        reply.text());
    }

    /** What the server itself says it has, and the files its page asks for. */
    private List<String> routes() {
        var client = new Client(server.address());
        var routes = new ArrayList<>(
                found("/[\\w./-]*[\\w/]", client.get("no-such-address").error()));
        routes.addAll(routes);
        routes.add("/");
        found("(?<=(?:src|href)=\")[^\"]+", client.get("graphiql/").body())
                .forEach(file -> routes.add("/graphiql/" + file));
        return List.copyOf(routes);
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group())
                .toList();
    }
}
