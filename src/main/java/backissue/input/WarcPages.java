package backissue.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The pages of a WARC file (ISO 28500), compressed or not: its answers with status 200 that are HTML or plain text. */
final class WarcPages {

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    private final String name;
    private final int largestPage;
    private final Consumer<InputPage> each;
    private int records;
    private int pages;

    WarcPages(String name, int largestPage, Consumer<InputPage> each) {
        this.name = name;
        this.largestPage = largestPage;
        this.each = each;
    }

    void read(InputStream stream) {
        try {
            var reader = new WarcReader(stream);
            reader.setLenient(true);
            for (var record = reader.next(); record.isPresent(); record = reader.next()) {
                records++;
                page(record.get());
            }
            if (pages == 0) {
                refuse(
                        name,
                        "has no page: none of its %,d records is HTML or plain text with status 200"
                                .formatted(records));
            }
        } catch (IOException | IllegalArgumentException e) {
            // where a record has no end, nothing tells where the next one begins
            refuse(
                    placeOf(records + 1),
                    "is cut off or broken: the records before it are loaded. Fetch the file again");
        }
    }

    private void page(WarcRecord record) throws IOException {
        switch (record) {
            case WarcResponse response when isHttp(response) -> response(response);
            case WarcResource resource ->
                page(resource, Optional.of(resource.contentType().toString()), resource.body());
            case WarcConversion conversion ->
                page(conversion, Optional.of(conversion.contentType().toString()), conversion.body());
            default -> {}
        }
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().toString().toLowerCase(Locale.ROOT).contains("http");
    }

    private void response(WarcResponse response) throws IOException {
        try {
            var http = response.http();
            if (http.status() != 200) return;
            var type = http.headers().first("Content-Type");
            if (isPage(type)) page(response, type, http.bodyDecoded());
        } catch (IOException | IllegalArgumentException e) {
            pages++;
            refuse(placeOf(records), "is no answer of a web server that can be read: " + e.getMessage());
        }
    }

    private void page(WarcTargetRecord record, Optional<String> type, MessageBody body) throws IOException {
        if (!isPage(type)) return;
        pages++;
        var bytes = body.stream().readNBytes(largestPage + 1);
        var charset =
                type.map(CHARSET::matcher).filter(matcher -> matcher.find()).map(matcher -> matcher.group(1));
        each.accept(new InputPage(
                placeOf(records), bytes, Optional.ofNullable(record.target()), charset, Optional.empty()));
    }

    private static boolean isPage(Optional<String> type) {
        return type.map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(text -> text.startsWith("text/html")
                        || text.startsWith("text/plain")
                        || text.startsWith("application/xhtml"))
                .isPresent();
    }

    private void refuse(String place, String reason) {
        each.accept(InputPage.refused(place, reason));
    }

    private String placeOf(int record) {
        return name + "#" + record;
    }
}
