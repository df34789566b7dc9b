package backissue.page;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes to characters: UTF-8 unless something else is certain. */
final class Decoder {

    /** So much of a page tells its encoding. */
    private static final int SAMPLE = 64 << 10;

    /** Below this confidence, of 100, a guess at an encoding is no better than chance. */
    private static final int LEAST_CONFIDENCE = 10;

    /** What is known of each line is many times the size of a short one. */
    private static final int MOST_LINES = 100_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** How UTF-8's first bytes look as characters of Windows' encoding, before one that can be a later byte. */
    private static final Pattern SUSPICIOUS = Pattern.compile("[ÂÃÄÅâ][^\\x00-\\x7f]");

    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]{2,}");

    private final byte[] bytes;

    Decoder(byte[] bytes) {
        this.bytes = bytes;
    }

    PageText text() {
        if (bytes.length == 0) return PageText.refused("is empty");
        var marked = byMark();
        if (marked.isPresent()) return Cleaner.clean(marked.get(), List.of());
        var content = ContentKind.of(bytes);
        if (content.isPresent()) return PageText.refused(content.get().refusal());
        if (looksBinary()) return PageText.refused("is no text: it has bytes that no text has");
        if (hasTooManyLines()) {
            return PageText.refused("has more than %,d lines, and a page at most as many: only articles are loaded"
                    .formatted(MOST_LINES));
        }
        var utf8 = strictly(StandardCharsets.UTF_8);
        if (utf8.isPresent()) return twiceEncoded(utf8.get()).orElseGet(() -> Cleaner.clean(utf8.get(), List.of()));
        return mostlyUtf8() ? mendedUtf8() : guessed();
    }

    /** By the mark some programs put before the text. Without it UTF-16 shows by its zero bytes. */
    private Optional<String> byMark() {
        if (startsWith(0xEF, 0xBB, 0xBF)) return Optional.empty();
        if (startsWith(0xFF, 0xFE)) return Optional.of(new String(bytes, StandardCharsets.UTF_16LE));
        if (startsWith(0xFE, 0xFF)) return Optional.of(new String(bytes, StandardCharsets.UTF_16BE));
        int sample = Math.min(bytes.length, SAMPLE) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < sample; i++) {
            if (bytes[i] == 0) zeros[i & 1]++;
        }
        if (zeros[1] > sample / 3 && zeros[0] < sample / 50) return strictly(StandardCharsets.UTF_16LE);
        if (zeros[0] > sample / 3 && zeros[1] < sample / 50) return strictly(StandardCharsets.UTF_16BE);
        return Optional.empty();
    }

    private boolean startsWith(int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }

    private boolean hasTooManyLines() {
        int lines = 0;
        for (byte each : bytes) {
            if (each == '\n' || each == '\r') lines++;
        }
        return lines > MOST_LINES;
    }

    /** Control characters beyond what an accident leaves: a stray NUL is none, every hundredth byte is. */
    private boolean looksBinary() {
        int sample = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < sample; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\r\f\u000b".indexOf(bytes[i]) < 0) controls++;
        }
        return controls * 100L > sample && controls > 4 || controls == sample;
    }

    private Optional<String> strictly(Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * UTF-8 that was taken for Windows' encoding and encoded again: its apostrophes read "â€™". Each stretch of such
     * characters is read by itself, since a page may have been pasted together.
     */
    private Optional<PageText> twiceEncoded(String text) {
        if (!SUSPICIOUS.matcher(text).find()) return Optional.empty();
        var mended = NOT_ASCII.matcher(text).replaceAll(found -> Matcher.quoteReplacement(once(found.group())));
        if (mended.equals(text)) return Optional.empty();
        return Optional.of(Cleaner.clean(
                mended, List.of(new Warning(0, "The page had been encoded twice; it was read as meant."))));
    }

    /** The characters as they were before they were encoded a second time; the same, if they were not. */
    private static String once(String twice) {
        var windows = WINDOWS.newEncoder();
        try {
            var bytes = ByteBuffer.allocate(twice.length());
            for (char c : twice.toCharArray()) {
                // Windows leaves a few of these bytes without a character; programs kept them as they were.
                bytes.put(
                        c < '\u00a0'
                                ? (byte) c
                                : windows.encode(CharBuffer.wrap(new char[] {c}))
                                        .get());
            }
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException notTwice) {
            return twice;
        }
    }

    /** Whether well-formed sequences of UTF-8 by far outnumber what is malformed: a page cut or pasted by bytes. */
    private boolean mostlyUtf8() {
        int malformed = 0;
        int wellFormed = 0;
        for (int i = 0; i < bytes.length; i++) {
            int more = bytes[i] >= 0
                    ? 0
                    : (bytes[i] & 0xE0) == 0xC0
                            ? 1
                            : (bytes[i] & 0xF0) == 0xE0 ? 2 : (bytes[i] & 0xF8) == 0xF0 ? 3 : -1;
            if (more == 0) continue;
            int end = i + 1;
            while (more > 0 && end < bytes.length && end <= i + more && (bytes[end] & 0xC0) == 0x80) end++;
            if (more > 0 && (end == i + more + 1)) wellFormed++;
            else malformed++;
            i = end - 1;
        }
        return wellFormed > 4L * malformed || malformed == 1 && endsInside();
    }

    /** Whether the last bytes begin a character and do not end it. */
    private boolean endsInside() {
        int i = bytes.length - 1;
        while (i > 0 && (bytes[i] & 0xC0) == 0x80) i--;
        return (bytes[i] & 0xFF) >= 0xC2;
    }

    private PageText mendedUtf8() {
        return Cleaner.clean(new String(bytes, StandardCharsets.UTF_8), List.of());
    }

    private PageText guessed() {
        var match = new CharsetDetector()
                .setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)))
                .detect();
        if (match == null || match.getConfidence() < LEAST_CONFIDENCE || !Charset.isSupported(match.getName())) {
            return PageText.refused("is in no encoding that can be made out");
        }
        // Pages that call themselves Latin-1 hold the quotation marks and dashes of Windows.
        var charset = match.getName().equals("ISO-8859-1") ? WINDOWS : Charset.forName(match.getName());
        var warning = new Warning(0, "The page is not UTF-8; it was read as " + charset.displayName() + ".");
        return Cleaner.clean(new String(bytes, charset), List.of(warning));
    }
}
