package backissue.http;

import backissue.graphql.ErrorCode;
import io.javalin.http.Context;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The body of a POST: JSON in UTF-8, up to a length and in a minute. */
final class RequestBody {

    private static final Duration MOST_TIME = Duration.ofMinutes(1);

    private static final int PIECE = 8 << 10;

    private static final Duration PASSED_OVER = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private RequestBody() {}

    /** @throws Refusal if it is something else, or longer */
    static String read(Context context, int largest) {
        requireJson(context);
        try {
            var bytes = received(context, largest);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.bad("The body is not UTF-8. Encode it as UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who sends a byte now and then is given up, however long that could go on. */
    private static byte[] received(Context context, int largest) throws IOException {
        if (context.req().getContentLengthLong() > largest) throw tooLarge(context, largest);
        var body = context.req().getInputStream();
        long end = System.nanoTime() + MOST_TIME.toNanos();
        var received = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        for (int length = body.read(piece); length >= 0; length = body.read(piece)) {
            received.write(piece, 0, length);
            if (received.size() > largest) throw tooLarge(context, largest);
            if (System.nanoTime() - end > 0) throw Refusal.tooSlow();
        }
        return received.toByteArray();
    }

    private static void passOver(ServletInputStream body) throws IOException {
        long end = System.nanoTime() + PASSED_OVER.toNanos();
        var piece = new byte[PIECE];
        while (!body.isFinished() && System.nanoTime() - end < 0) {
            if (body.available() == 0 || body.read(piece) < 0) LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /**
     * A page of another site can make a browser send forms and plain text without asking us first; JSON it cannot. So
     * JSON it must be.
     */
    private static void requireJson(Context context) {
        var type =
                Optional.ofNullable(context.header("Content-Type")).orElse("").toLowerCase(Locale.ROOT);
        var parts = Stream.of(type.replace("\"", "").split(";", -1))
                .map(String::strip)
                .toList();
        boolean json = parts.getFirst().equals("application/json");
        boolean utf8 = parts.stream()
                .filter(part -> part.startsWith("charset="))
                .allMatch(part -> part.equals("charset=utf-8") || part.equals("charset=utf8"));
        var coding = Optional.ofNullable(context.header("Content-Encoding")).orElse("identity");
        if (json && utf8 && coding.equalsIgnoreCase("identity")) return;
        throw Refusal.of(ErrorCode.UNSUPPORTED_MEDIA_TYPE).with("Accept-Post", "application/json");
    }

    /**
     * A client that is still sending when the connection ends does not see the answer, so what comes within a second is
     * passed over, unless the client waits to be asked for it. Then the connection ends with the answer.
     */
    private static Refusal tooLarge(Context context, int largest) throws IOException {
        if (context.header("Expect") == null) passOver(context.req().getInputStream());
        return Refusal.of(ErrorCode.REQUEST_TOO_LARGE, largest).with("Connection", "close");
    }
}
