package backissue.html;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The bytes of an HTML page to characters. */
final class HtmlDecoder {

    private static final int SAMPLE = 64 << 10;

    /** Where a page names its encoding. The standard asks for the first 1024 bytes; pages do not keep to it. */
    private static final int HEAD = 16 << 10;

    private static final Pattern META = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private HtmlDecoder() {}

    /** @param header the encoding the server named, if it is known */
    static String decode(byte[] bytes, Optional<String> header) {
        var marked = byMark(bytes);
        if (marked.isPresent()) return new String(bytes, marked.get()).substring(1);
        var utf8 = strictly(bytes);
        if (utf8.isPresent()) return utf8.get();
        var named = header.flatMap(HtmlDecoder::charset).or(() -> meta(bytes));
        // what is not quite UTF-8 though the page calls it that has single broken characters
        return new String(bytes, named.orElseGet(() -> guessed(bytes)));
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return Optional.of(StandardCharsets.UTF_8);
        if (startsWith(bytes, 0xFF, 0xFE)) return Optional.of(StandardCharsets.UTF_16LE);
        if (startsWith(bytes, 0xFE, 0xFF)) return Optional.of(StandardCharsets.UTF_16BE);
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }

    private static Optional<String> strictly(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> meta(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var name = META.matcher(head);
        return name.find() ? charset(name.group(1)) : Optional.empty();
    }

    /** Pages that call themselves Latin-1 or ASCII hold the quotation marks and dashes of Windows. */
    private static Optional<Charset> charset(String name) {
        try {
            var charset = Charset.forName(name);
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? WINDOWS : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Charset guessed(byte[] bytes) {
        var match = new CharsetDetector()
                .setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)))
                .detect();
        return match == null ? WINDOWS : charset(match.getName()).orElse(WINDOWS);
    }
}
