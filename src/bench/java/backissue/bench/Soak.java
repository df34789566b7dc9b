package backissue.bench;

import backissue.cli.RunningServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** Asks a server of the seeds at 64 connections for some minutes, and says after each what the server holds, which must not grow. Its argument is how many minutes. */
final class Soak {

    private static final int CONNECTIONS = 64;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final List<String> QUERIES = List.of(
            "{ articles(first: 5) { totalCount nodes { slug title bylines { author { name } } people(first: 5) { nodes { name } } } } }",
            "{ article(slug: \"the-facade-cracks\") { title body(format: HTML) related { score article { title } } } }",
            "{ person(slug: \"gordon-brown\") { name coMentioned { nodes { name } } mentions { nodes { context } } } }",
            "{ search(query: \"labour -spin\") { totalCount edges { score snippets { html } } facets { years { year count } } } }",
            "{ suggest(prefix: \"gor\") { label { text } } archive { articleCount loads(first: 1) { pages } } }",
            "{ articles(first: 101) { totalCount } }",
            "{ broken");

    private Soak() {}

    public static void main(String[] arguments) throws Exception {
        int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        Machine.print();
        try (var server = RunningServer.start(Files.createTempDirectory("soak"));
                var client = HttpClient.newBuilder().version(Version.HTTP_1_1).executor(Executors.newVirtualThreadPerTaskExecutor()).build()) {
            ask(server.address(), client, WARM_UP, new Latencies());
            System.out.printf("warm        %s%n", ServerState.of(server.run().pid()));
            var latencies = new Latencies();
            for (int minute = 1; minute <= minutes; minute++) {
                ask(server.address(), client, MINUTE, latencies);
                System.out.printf("minute %-4d %s%n", minute, ServerState.of(server.run().pid()));
            }
            latencies.print(minutes * MINUTE.toSeconds());
        }
    }

    private static void ask(URI server, HttpClient client, Duration time, Latencies latencies) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        try (var connections = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CONNECTIONS; i++) {
                int first = i;
                connections.submit(() -> {
                    for (int n = first; System.nanoTime() < end; n++) latencies.add(answer(server, client, QUERIES.get(n % QUERIES.size())));
                    return null;
                });
            }
        }
    }

    /** @param outcome the status and the code of the first error, or what went wrong on the way */
    record Answer(String outcome, long nanos) {}

    private static Answer answer(URI server, HttpClient client, String query) throws InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve("graphql"))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", query))))
                .build();
        long began = System.nanoTime();
        String outcome;
        try {
            var response = client.send(request, BodyHandlers.ofString());
            // an error of GraphQL is a 200 too for those who accept application/json
            var code = JsonMapper.shared().readTree(response.body()).at("/errors/0/extensions/code").asString("");
            outcome = (response.statusCode() + " " + code).strip();
        } catch (IOException e) {
            outcome = e.getClass().getSimpleName();
        }
        return new Answer(outcome, System.nanoTime() - began);
    }

    /** How long answers took, to within an eighth, and how they ended. */
    private static final class Latencies {

        private final long[] eighths = new long[8 * 64];
        private final Map<String, Long> outcomes = new TreeMap<>();

        synchronized void add(Answer answer) {
            outcomes.merge(answer.outcome(), 1L, Long::sum);
            eighths[(int) (8 * Math.log(answer.nanos()) / Math.log(2))]++;
        }

        synchronized void print(long seconds) {
            long all = outcomes.values().stream().mapToLong(each -> each).sum();
            System.out.printf("answers     %,d, %,d a second; by status: %s%n", all, all / seconds, outcomes);
            System.out.printf("latency     half within %.0f ms, 95 %% %.0f ms, 99 %% %.0f ms, all %.0f ms%n",
                    within(all / 2), within(all * 95 / 100), within(all * 99 / 100), within(all));
        }

        private double within(long count) {
            long seen = 0;
            for (int i = 0; i < eighths.length; i++) {
                seen += eighths[i];
                if (seen >= count) return Math.pow(2, (i + 1) / 8.0) / 1e6;
            }
            throw new IllegalStateException("so many answers there were not: " + count);
        }
    }
}
