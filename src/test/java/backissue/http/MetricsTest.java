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
import org.junit.jupiter.api.Test;

/** The figures for Prometheus. */
class MetricsTest {

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
                get(server.address().resolve("graphql?query=query+Bad+%7Bnothing%7D"));
                assertThat(get(server.address().resolve("metrics")).lines())
                        .contains("graphql_operations_seconds_count{operation=\"Mine\"} 1")
                        .contains("graphql_operations_seconds_count{operation=\"refused\"} 1")
                        .contains("graphql_errors_total{code=\"GRAPHQL_VALIDATION_FAILED\"} 1.0")
                        .contains("http_responses_total{status=\"200\"} 2.0")
                        .anyMatch(line -> line
                                .startsWith("graphql_operations_seconds_bucket{operation=\"Mine\",le=\"0.1\"}"))
                        .anyMatch(line -> line.matches("graphql_statements_total [1-9].*"))
                        .anyMatch(line -> line.startsWith("hikaricp_connections_active{pool=\"archive\"}"))
                        .anyMatch(line -> line.startsWith("jvm_memory_used_bytes"));
            }
        }
    }

    private static String get(URI address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
        }
    }

    @Test
    void namesMadeUpByClients_areAFew() {
        var names = new OperationNames();
        assertThat(names.of(request("query Refused { x }"), false)).isEqualTo("refused");
        for (int i = 0; i < 100; i++) assertThat(names.of(request("query Q" + i + " { x }"), true)).isEqualTo("Q" + i);
        assertThat(names.of(request("query OneMore { x }"), true)).isEqualTo("other");
        assertThat(names.of(request("query Q7 { x }"), false)).isEqualTo("Q7");
        assertThat(names.of(request("{ x }"), true)).isEqualTo("unnamed");
    }

    @Test
    void figuresNotWanted_areNotThere() {
        try (var server = TestServer.start(options ->
                options.with(new ServerOptions.Watch(false, false, options.watch().slow())))) {
            assertThat(server.get("metrics").statusCode()).isEqualTo(404);
        }
    }
}
