package backissue.http;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.TestApi;
import backissue.graphql.GraphqlRequest;
import backissue.store.Database;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The metrics for Prometheus. */
class MetricsTest {

    private static final String PERSISTED =
            "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted("0".repeat(64));

    private static GraphqlRequest request(String query) {
        return new GraphqlRequest(query, Optional.empty(), Map.of());
    }

    @Test
    void figures_areOfOperationsErrorsStatementsPoolAndMachine() throws Exception {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        try (var archive = Database.open(Seeds.newPlace())) {
            archive.measure(registry);
            try (var server = Server.start(TestApi.on(archive), ServerOptions.at("127.0.0.1", 0), registry)) {
                get(server.address().resolve("graphql?query=query+Mine+%7Barticles%7BtotalCount%7D%7D"));
                get(server.address().resolve("graphql?query=query+Mine+%7Barticles%7BtotalCount%7D%7D"));
                get(server.address().resolve("graphql?query=query+Bad+%7Bnothing%7D"));
                get(server.address().resolve("graphql?extensions=" + TestServer.encoded(PERSISTED)));
                assertThat(get(server.address().resolve("metrics")).lines())
                        .contains("graphql_operations_seconds_count{operation=\"Mine\"} 2")
                        .contains("graphql_operations_seconds_count{operation=\"refused\"} 1")
                        .contains("graphql_errors_total{code=\"GRAPHQL_VALIDATION_FAILED\"} 1.0")
                        .contains("graphql_errors_total{code=\"PERSISTED_QUERY_NOT_FOUND\"} 1.0")
                        .contains("cache_gets_total{cache=\"answers\",result=\"hit\"} 1.0")
                        .contains("cache_gets_total{cache=\"answers\",result=\"miss\"} 2.0")
                        .contains("cache_gets_total{cache=\"documents\",result=\"miss\"} 2.0")
                        .contains("cache_gets_total{cache=\"persisted-queries\",result=\"miss\"} 1.0")
                        .contains("graphql_not_modified_total 0.0")
                        .anyMatch(line ->
                                line.startsWith("graphql_operations_seconds_bucket{operation=\"Mine\",le=\"0.1\"}"))
                        .anyMatch(line -> line.matches("graphql_statements_total [1-9].*"))
                        .anyMatch(line -> line.startsWith("hikaricp_connections_active{pool=\"archive\"}"))
                        .anyMatch(line -> line.startsWith("jvm_memory_used_bytes"));
            }
        }
    }

    @Test
    void figures_areBounded_whateverClientsSend() throws Exception {
        try (var server = TestServer.start()) {
            for (int i = 0; i < 150; i++) {
                server.query("query Name" + i + " { articles { totalCount } }");
                server.get("nothing/here/" + i);
            }
            var metrics = server.get("metrics").body();
            var operations = Pattern.compile("operation=\"(\\w+)\"")
                    .matcher(metrics)
                    .results()
                    .map(found -> found.group(1))
                    .distinct();
            assertThat(operations).hasSize(101).contains("Name0", "other").doesNotContain("Name149");
            assertThat(metrics).doesNotContain("nothing", "here");
        }
    }

    private static String get(URI address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void namesMadeUpByClients_areAFew() {
        var names = new OperationNames();
        assertThat(names.of(request("query Refused { x }"), false)).isEqualTo("refused");
        for (int i = 0; i < 100; i++) {
            assertThat(names.of(request("query Q" + i + " { x }"), true)).isEqualTo("Q" + i);
        }
        assertThat(names.of(request("query OneMore { x }"), true)).isEqualTo("other");
        assertThat(names.of(request("query Q7 { x }"), false)).isEqualTo("Q7");
        assertThat(names.of(request("{ x }"), true)).isEqualTo("unnamed");
    }

    @Test
    void figuresNotWanted_areNotThere() {
        try (var server = TestServer.start(options -> options.with(
                new ServerOptions.Watch(false, false, options.watch().slow())))) {
            assertThat(server.get("metrics").statusCode()).isEqualTo(404);
        }
    }
}
