package backissue.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages of a file with a JSON object a line: what a crawler saved, with the page as {@code html}, or articles of
 * schema.org's kind.
 */
final class JsonLinePages {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** How much longer a line may be than the page in it, with its quotation marks and line ends escaped. */
    private static final int ESCAPED = 3;

    /** So many lines tell whether a file is of this kind. */
    private static final int LOOKED_AT = 10;

    /** Stands for a line that is longer than any page. */
    private static final String TOO_LONG = "\0";

    private final BufferedInputStream stream;
    private final int longest;

    private JsonLinePages(BufferedInputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    static void read(String name, BufferedInputStream stream, int largestPage, Consumer<InputPage> each)
            throws IOException {
        int longest = ESCAPED * largestPage;
        if (!holdsPages(stream, longest)) {
            each.accept(InputPage.of(name, stream.readNBytes(largestPage + 1))); // the page reader says what it is
            return;
        }
        var lines = new JsonLinePages(stream, longest);
        int number = 1;
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            var place = name + "#" + number++;
            if (!line.get().isBlank()) each.accept(page(place, line.get()));
        }
    }

    /** Whether one of the first lines is a page: the very first may be broken. */
    private static boolean holdsPages(BufferedInputStream stream, int longest) throws IOException {
        stream.mark(longest + 1);
        var beginning = new String(stream.readNBytes(longest), StandardCharsets.UTF_8);
        stream.reset();
        return beginning
                .lines()
                .limit(LOOKED_AT)
                .anyMatch(line -> object(line).filter(JsonLinePages::isPage).isPresent());
    }

    private static InputPage page(String place, String line) {
        if (line.equals(TOO_LONG)) return InputPage.refused(place, "is a line too long to hold a page");
        var object = object(line);
        if (object.isEmpty()) return InputPage.refused(place, "is not a JSON object: the line is cut off or broken");
        var html = object.get().path("html").asString("");
        if (!html.isBlank()) {
            return InputPage.of(place, html.getBytes(StandardCharsets.UTF_8), StructuredArticle.url(object.get()));
        }
        return StructuredArticle.of(object.get())
                .map(article -> article.page(place))
                .orElseGet(() ->
                        InputPage.refused(place, "has none of `html`, `articleBody`, `body`, `text` and `content`"));
    }

    private static boolean isPage(JsonNode object) {
        return !object.path("html").asString("").isBlank()
                || StructuredArticle.of(object).isPresent();
    }

    private static Optional<JsonNode> object(String line) {
        try {
            return Optional.of(JSON.readTree(line)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The next line, without its end; empty after the last. */
    private Optional<String> next() throws IOException {
        var line = new ByteArrayOutputStream();
        int read = stream.read();
        if (read < 0) return Optional.empty();
        long length = 0;
        for (; read >= 0 && read != '\n'; read = stream.read()) {
            if (++length <= longest) line.write(read);
        }
        return Optional.of(length > longest ? TOO_LONG : line.toString(StandardCharsets.UTF_8));
    }
}
