package backissue.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program being told to end while it answers. */
class ShutdownTest {

    private static final String BODY = "{\"query\":\"{ articles { totalCount } }\"}";

    @Test
    void requestThatRuns_isFinished_withItsDatabase_andNoNewOneIsTaken(@TempDir Path folder) throws Exception {
        try (var program = Program.serve(folder)) {
            int port = program.address().getPort();
            try (var socket = new Socket("127.0.0.1", port)) {
                socket.setSoTimeout(30_000);
                var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                beginRequest(socket, answer);
                program.tellToEnd();
                awaitNoNewConnection(port);
                send(socket, BODY);
                assertThat(answer.lines().toList())
                        .anyMatch(line -> line.startsWith("HTTP/1.1 200"))
                        .anyMatch(line -> line.contains("\"data\":{\"articles\":{\"totalCount\":0}}"));
            }
            assertThat(program.awaitEnd()).isZero();
            assertThat(program.log()).isEmpty();
        }
    }

    /** The server asks for the body when it works on the request: then the request runs, and waits for us. */
    private static void beginRequest(Socket socket, BufferedReader answer) throws IOException {
        send(
                socket,
                "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n"
                        + "Expect: 100-continue\r\nContent-Length: " + BODY.length() + "\r\n\r\n");
        assertThat(answer.readLine()).startsWith("HTTP/1.1 100");
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static void awaitNoNewConnection(int port) throws IOException {
        var limit = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(limit)) {
            try (var socket = new Socket("127.0.0.1", port)) {
                assertThat(socket.isConnected()).isTrue();
            } catch (ConnectException refused) {
                return;
            }
        }
        throw new AssertionError("The server still takes connections");
    }
}
