package backissue.http;

import static backissue.http.TestServer.code;
import static backissue.http.TestServer.encoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backissue.archive.Sha256;
import backissue.archive.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are named and not sent. */
class PersistedDocumentsTest {

    private static final String QUERY = "query Count { articles { totalCount } }";
    private static final String EXTENSIONS = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}";

    private static String byHash(String hash) {
        return "graphql?extensions=" + encoded(EXTENSIONS.formatted(hash));
    }

    private static TestServer server(TrustedDocuments trusted, boolean only) {
        return TestServer.start(options ->
                options.with(new ServerOptions.Protocol(HttpProfile.LEGACY, 0, List.of(), trusted, only, true, false)));
    }

    @Test
    void hashNeverSeen_isAskedFor_thenKept() {
        try (var server = TestServer.start()) {
            var hash = Sha256.of(QUERY);
            var unknown = server.get(byHash(hash));
            assertThat(unknown.statusCode()).isEqualTo(200);
            assertThat(code(unknown)).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
            assertThat(unknown.body()).contains("\"message\":\"PersistedQueryNotFound\"");
            assertThat(unknown.headers().firstValue("Cache-Control")).contains("no-store");

            var sent = server.get(byHash(hash) + "&query=" + encoded(QUERY));
            assertThat(sent.body()).contains("totalCount");
            assertThat(server.get(byHash(hash)).body()).isEqualTo(sent.body());
            assertThat(server.post("{\"extensions\":" + EXTENSIONS.formatted(hash) + "}")
                            .body())
                    .isEqualTo(sent.body());
        }
    }

    @Test
    void hashSentWithPost_isKept() {
        try (var server = TestServer.start()) {
            var hash = Sha256.of(QUERY);
            server.post("{\"query\":\"" + QUERY + "\",\"extensions\":" + EXTENSIONS.formatted(hash) + "}");
            assertThat(server.get(byHash(hash)).body()).contains("totalCount");
        }
    }

    @Test
    void hashOfAnotherText_isRefused() {
        try (var server = TestServer.start()) {
            var answer = server.get(byHash(Sha256.of("x")) + "&query=" + encoded(QUERY));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(code(answer)).isEqualTo("PERSISTED_QUERY_MISMATCH");
        }
    }

    @Test
    void trustedFolder_isAskedByNameHashAndText(@TempDir Path folder) throws Exception {
        Files.writeString(Files.createDirectory(folder.resolve("deeper")).resolve("count.graphql"), QUERY);
        try (var server = server(TrustedDocuments.read(folder), true)) {
            for (var way : List.of(
                    "graphql?documentId=count",
                    "graphql?documentId=sha256:" + Sha256.of(QUERY),
                    "graphql?query=" + encoded(QUERY),
                    byHash(Sha256.of(QUERY)))) {
                assertThat(server.get(way).body()).as(way).startsWith("{\"data\"");
            }
        }
    }

    @Test
    void trustedOnly_refusesAllElse(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("count.graphql"), QUERY);
        try (var server = server(TrustedDocuments.read(folder), true)) {
            var text = server.query("{ __typename }");
            assertThat(text.statusCode()).isEqualTo(403);
            assertThat(code(text)).isEqualTo("QUERY_NOT_IN_SAFELIST");
            var hash = server.get(byHash(Sha256.of("{ __typename }")));
            assertThat(hash.statusCode()).isEqualTo(404);
            assertThat(code(hash)).isEqualTo("PERSISTED_QUERY_NOT_IN_LIST");
            assertThat(code(server.get("graphql?documentId=none"))).isEqualTo("PERSISTED_QUERY_NOT_IN_LIST");
        }
    }

    @Test
    void manifests_ofApolloAndRelay_areRead(@TempDir Path folder) throws Exception {
        var apollo = Files.writeString(folder.resolve("apollo.json"), """
                {"format": "apollo-persisted-query-manifest", "version": 1,
                 "operations": [{"id": "a1", "name": "Count", "type": "query", "body": "%s"}]}
                """.formatted(QUERY));
        var relay = Files.writeString(folder.resolve("relay.json"), "{\"r1\": \"%s\"}".formatted(QUERY));
        assertThat(TrustedDocuments.read(apollo).find("a1")).contains(QUERY);
        assertThat(TrustedDocuments.read(relay).find("r1")).contains(QUERY);
    }

    @Test
    void nothingToTrust_isSaidAtTheStart(@TempDir Path folder) throws Exception {
        assertThatThrownBy(() -> TrustedDocuments.read(folder))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no document");
        assertThatThrownBy(() -> TrustedDocuments.read(folder.resolve("none"))).isInstanceOf(UserError.class);
        var broken = Files.writeString(folder.resolve("broken.json"), "{");
        assertThatThrownBy(() -> TrustedDocuments.read(broken))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("cannot be read");
    }
}
