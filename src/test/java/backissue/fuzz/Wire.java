package backissue.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Connections that carry bytes as they are given, and say nothing of what they should be. */
record Wire(URI server) {

    private static final int LONGEST_WAIT_MS = 30_000;

    private static final int A_MOMENT_MS = 20;

    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.[01] (\\d{3})\\b", Pattern.MULTILINE);

    /** All that came back. More than one status if more than one request was in what was sent. */
    record Reply(String text) {

        List<Integer> statuses() {
            return STATUS.matcher(text)
                    .results()
                    .map(found -> Integer.valueOf(found.group(1)))
                    .toList();
        }

        /** Whether it is of the program's own making, and not a file it serves. */
        boolean isError() {
            return !statuses().isEmpty() && statuses().stream().allMatch(status -> status >= 400);
        }
    }

    /** Sends everything, says that it is the end, and reads until the server has nothing more to say. */
    Reply ask(byte[] request) throws IOException {
        try (var socket = open()) {
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
            } catch (IOException e) {
                // the server has refused it before its end; what it said is still to be read
            }
            return new Reply(received(socket));
        }
    }

    /** Goes away in the middle of the request, or of an answer that has begun, without a farewell. */
    void leave(byte[] request, int sent, int read) throws IOException {
        try (var socket = open()) {
            socket.setSoLinger(true, 0);
            socket.setSoTimeout(A_MOMENT_MS);
            try {
                socket.getOutputStream().write(Arrays.copyOf(request, Math.min(sent, request.length)));
                if (sent >= request.length) socket.getInputStream().readNBytes(read);
            } catch (IOException e) {
                // the answer was shorter, or the server went first
            }
        }
    }

    private Socket open() throws IOException {
        var socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(LONGEST_WAIT_MS);
        return socket;
    }

    private static String received(Socket socket) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(bytes);
        } catch (SocketTimeoutException e) {
            throw new AssertionError("The server keeps silent, and the connection open.", e);
        } catch (IOException e) {
            // reset, as it is when the server closes before it has read everything
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
