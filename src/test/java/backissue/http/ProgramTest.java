package backissue.http;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.cli.BackissueCommand;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The server's options and its log, from outside. */
class ProgramTest {

    @Test
    void jsonLog_isAnObjectALine_withTheRequestsId(@TempDir Path folder) throws Exception {
        try (var program = Program.serve(folder, "--log", "json", "--access-log", "--slow", "0");
                var client = HttpClient.newHttpClient()) {
            var address = program.address().resolve("graphql?query=query+Mine%7Barticles%7BtotalCount%7D%7D");
            var request = HttpRequest.newBuilder(address)
                    .header("X-Request-Id", "one-of-mine")
                    .build();
            client.send(request, BodyHandlers.discarding());
            program.tellToEnd();
            assertThat(program.awaitEnd()).isZero();
            assertThat(program.log())
                    .hasSize(2)
                    .allSatisfy(line -> assertThat(JsonMapper.shared()
                                    .readTree(line)
                                    .at("/mdc/request")
                                    .asString())
                            .isEqualTo("one-of-mine"))
                    .anySatisfy(line -> assertThat(line).contains("Slow operation Mine", "\"statements\":"))
                    .anySatisfy(line -> assertThat(line)
                            .contains("GET \\/graphql 200", "\"client\":\"127.0.0.1\"")
                            .doesNotContain("totalCount"));
        }
    }

    @Test
    void trustedDocumentThatDoesNotFit_stopsTheStart(@TempDir Path folder) throws Exception {
        var trusted = Files.createDirectory(folder.resolve("trusted"));
        Files.writeString(trusted.resolve("broken.graphql"), "{ nothing }");
        try (var program = Program.serve(folder, "--trusted", trusted.toString())) {
            assertThat(program.awaitEnd()).isEqualTo(1);
            assertThat(program.log())
                    .anyMatch(line -> line.contains("trusted document broken") && line.contains("'nothing'"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--batch -1",
                "--rate -1",
                "--rate NaN",
                "--burst 0",
                "--max-body 0",
                "--max-running 0",
                "--proxies -1",
                "--slow -1",
                "--log xml",
                "--introspection maybe",
                "--http-profile 2025",
                "--cors example.org",
                "--cors https://example.org/path",
                "--trusted-only"
            })
    void optionThatMakesNoSense_isWrongUsage(String options) {
        assertThat(BackissueCommand.run(("serve --database mem: " + options).split(" ")))
                .isEqualTo(2);
    }
}
