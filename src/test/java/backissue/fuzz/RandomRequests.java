package backissue.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/** What may come in over a connection: requests that are nearly right, requests that are damaged, and anything else. */
final class RandomRequests {

    private static final List<String> METHODS = List.of(
            "GET",
            "GET",
            "GET",
            "POST",
            "POST",
            "POST",
            "HEAD",
            "OPTIONS",
            "PUT",
            "DELETE",
            "PATCH",
            "TRACE",
            "CONNECT",
            "PRI",
            "get",
            "QUERY",
            "G\u00e9T",
            "");

    private static final List<String> VERSIONS =
            List.of("HTTP/1.0", "HTTP/2.0", "HTTP/9.9", "HTTP/1.1 ", "HTTPS/1.1", "ICY/1.0", "");

    private static final List<String> TAILS = List.of(
            "/",
            "//",
            "/..",
            "/../..",
            "/%2e%2e/%2e%2e/etc/passwd",
            "%00",
            "%",
            "%zz",
            "%c0%ae",
            ";x=1",
            "?",
            "?query",
            "?query=%7B__typename%7D",
            "?query={}",
            "?query=%7B__typename%7D&query=%7B__typename%7D",
            "?variables=%5B&query=%7B__typename%7D",
            "?extensions=%7B%22persistedQuery%22%3A7%7D&query=x",
            "?documentId=../x",
            "?" + "a=b&".repeat(2_000),
            "/" + "y".repeat(9_000),
            "#x",
            "\\",
            "/\ufffd",
            "?\u0001",
            ".js",
            "/index.html",
            "~",
            "?x=%f0%28%8c%28");

    private static final List<String> HEADERS = List.of(
            "Accept: application/json",
            "Accept: text/html",
            "Accept: */*;q=x",
            "Accept: ,;=",
            "Accept: application/graphql-response+json;q=0.1, */*;q=2",
            "Accept-Language: xx-\u00ff",
            "Accept-Charset: utf-7",
            "If-None-Match: *",
            "If-None-Match: \"x",
            "If-Modified-Since: yesterday",
            "Range: bytes=0-1",
            "Range: bytes=-1,9-1",
            "Expect: 100-continue",
            "Expect: more",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: gzip",
            "Transfer-Encoding: chunked, chunked",
            "Content-Length: 10",
            "Content-Length: -1",
            "Content-Length: 99999999999999999999",
            "Content-Length: x",
            "Content-Encoding: gzip",
            "Content-Encoding: br",
            "Connection: close",
            "Connection: keep-alive",
            "Connection: Upgrade, HTTP2-Settings",
            "Upgrade: h2c",
            "Upgrade: websocket",
            "HTTP2-Settings: AAMAAABkAAQAAP__",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: x",
            "Origin: null",
            "Origin: https://example.org",
            "Access-Control-Request-Method: POST",
            "X-Request-Id: a b",
            "X-Request-Id: ${x}",
            "X-Forwarded-For: 1.1.1.1, \u00e9",
            "Forwarded: for=\"_x",
            "Cookie: a=b; $Version=1; =",
            "Authorization: Basic !!",
            "Host: other",
            "Host: [::1",
            "Host:",
            " folded",
            "No colon",
            ": no name",
            "X-Long: " + "z".repeat(20_000),
            "X-Nul: \0",
            "X-Method-Override: DELETE",
            "TE: trailers");

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "application/json",
            "application/json; charset=utf-16",
            "application/json; charset=no-such",
            "text/plain",
            "application/graphql",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "multipart/form-data",
            "/",
            "");

    private static final List<String> BODIES = List.of(
            "",
            "{}",
            "[]",
            "null",
            "7",
            "\"x\"",
            "{",
            "{\"query\":7}",
            "{\"query\":\"{__typename}\",\"variables\":[]}",
            "{\"query\":\"{__typename}\",\"extensions\":\"x\"}",
            "{\"query\":\"{__typename}\",\"query\":\"{__typename}\"}",
            "[{\"query\":\"{__typename}\"}]",
            "query=%7B__typename%7D",
            "--x\r\n\r\n--x--",
            "[".repeat(20_000),
            "{\"a\":".repeat(5_000),
            "{\"query\":\"\\ud800\"}",
            "{\"query\":\"mutation{x}\"}",
            "{\"query\":\"subscription{x}\"}",
            "{\"query\":\"{__typename}\",\"documentId\":{}}",
            "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"x\"}}}",
            "{\"n\":1e999999999}",
            "\ufeff{\"query\":\"{__typename}\"}");

    private final List<String> routes;
    private final RandomOperations operations;
    private final RandomValues values;
    private final Random random;

    /** @param routes addresses the server answers at */
    RandomRequests(List<String> routes, RandomOperations operations, RandomValues values, Random random) {
        this.routes = routes;
        this.operations = operations;
        this.values = values;
        this.random = random;
    }

    byte[] next() {
        return switch (random.nextInt(10)) {
            case 0 -> noise(1 + random.nextInt(500));
            case 1, 2 -> damaged(request());
            default -> request();
        };
    }

    private byte[] request() {
        var body = body();
        var lines = new ArrayList<String>();
        lines.add(values.pick(METHODS) + " " + target() + " "
                + (random.nextInt(15) == 0 ? values.pick(VERSIONS) : "HTTP/1.1"));
        if (random.nextInt(20) != 0) lines.add("Host: x");
        if (body.length > 0 && random.nextInt(8) != 0) lines.add("Content-Type: " + values.pick(TYPES));
        for (int i = random.nextInt(5) - 2; i > 0; i--) lines.add(values.pick(HEADERS));
        boolean chunked = random.nextInt(6) == 0;
        if (chunked) lines.add("Transfer-Encoding: chunked");
        else if (body.length > 0)
            lines.add("Content-Length: " + (body.length + (random.nextInt(12) == 0 ? random.nextInt(-9, 9) : 0)));
        var head = (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        return together(head, chunked ? chunks(body) : body);
    }

    private String target() {
        var route = values.pick(routes);
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> route + values.pick(TAILS);
            case 4 -> "http://x" + route;
            case 5 -> values.pick(List.of("*", "x:1", "//", "http://", "/%2f", "?", "\0", "/" + text(noise(30))));
            default -> route;
        };
    }

    private byte[] body() {
        return switch (random.nextInt(4)) {
            case 0 -> values.pick(BODIES).getBytes(StandardCharsets.UTF_8);
            case 1 -> noise(random.nextInt(300));
            case 2 -> new byte[0];
            default -> JsonMapper.shared().writeValueAsBytes(operation());
        };
    }

    private Map<String, Object> operation() {
        var request = operations.next();
        return Map.of("query", request.query(), "variables", request.variables());
    }

    /** Framed as chunks, now and then with a wrong length or without an end. */
    private byte[] chunks(byte[] body) {
        int length = random.nextInt(10) == 0 ? random.nextInt(400) : body.length;
        var begin = (Integer.toHexString(length) + (random.nextInt(10) == 0 ? ";x=\"" : "") + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        var end = values.pick(List.of(
                        "\r\n0\r\n\r\n", "\r\n0\r\n\r\n", "\r\n0\r\n\r\n", "", "\r\nzz\r\n", "\r\n0\r\nX: y\r\n\r\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
        return body.length == 0
                ? "0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1)
                : together(together(begin, body), end);
    }

    /** A few bytes changed, a piece doubled, or the end cut off. */
    private byte[] damaged(byte[] request) {
        int at = random.nextInt(request.length);
        switch (random.nextInt(4)) {
            case 0 -> {
                return Arrays.copyOf(request, at);
            }
            case 1 -> {
                return together(Arrays.copyOf(request, at), Arrays.copyOfRange(request, at / 2, request.length));
            }
            case 2 -> {
                return together(
                        together(Arrays.copyOf(request, at), noise(1 + random.nextInt(20))),
                        Arrays.copyOfRange(request, at, request.length));
            }
            default -> {
                // the head is short and the body may be long: both get their share
                int within = random.nextBoolean() ? request.length : Math.min(request.length, 100);
                for (int i = 1 + random.nextInt(5); i > 0; i--) {
                    request[random.nextInt(within)] = (byte) random.nextInt(256);
                }
                return request;
            }
        }
    }

    private byte[] noise(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] together(byte[] first, byte[] second) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("[\\s]", "_");
    }
}
