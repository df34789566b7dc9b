package backissue.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The body of a POST: JSON in UTF-8, up to a length. */
final class Body {

    private Body() {}

    /** @throws Refusal if it is something else, or longer */
    static String read(Context context, int largest) {
        requireJson(context);
        try {
            if (context.req().getContentLengthLong() > largest) throw tooLarge(largest);
            var bytes = context.bodyInputStream().readNBytes(largest + 1);
            if (bytes.length > largest) throw tooLarge(largest);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw Refusal.bad("The body is not UTF-8. Encode it as UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A page of another site can make a browser send forms and plain text without asking us first; JSON it cannot. So
     * JSON it must be.
     */
    private static void requireJson(Context context) {
        var type = Optional.ofNullable(context.header("Content-Type")).orElse("").toLowerCase(Locale.ROOT);
        var parts = Stream.of(type.replace("\"", "").split(";", -1)).map(String::strip).toList();
        boolean json = parts.getFirst().equals("application/json");
        boolean utf8 = parts.stream()
                .filter(part -> part.startsWith("charset="))
                .allMatch(part -> part.equals("charset=utf-8") || part.equals("charset=utf8"));
        var coding = Optional.ofNullable(context.header("Content-Encoding")).orElse("identity");
        if (json && utf8 && coding.equalsIgnoreCase("identity")) return;
        throw new Refusal(
                        415,
                        "UNSUPPORTED_MEDIA_TYPE",
                        "Send JSON in UTF-8, not compressed, with the header Content-Type: application/json.")
                .with("Accept-Post", "application/json");
    }

    /** What is left of the body is not worth reading, so the connection ends with the answer. */
    private static Refusal tooLarge(int largest) {
        return new Refusal(
                        413,
                        "REQUEST_TOO_LARGE",
                        "The body may have %,d bytes at most. Ask for less at a time.".formatted(largest))
                .with("Connection", "close");
    }
}
