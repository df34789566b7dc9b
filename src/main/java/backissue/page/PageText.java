package backissue.page;

import java.util.List;
import java.util.Optional;

/**
 * The text of a page, or the reason why its bytes are none. Lines are in order as the page has them; white space,
 * invisible characters and line ends have been dealt with, so that nothing after this has to.
 *
 * @param lines the lines, without their ends, from the first
 * @param warnings what had to be done to make text of it
 * @param refused why there is no text, as the end of a sentence that begins with the page's name
 */
public record PageText(List<String> lines, List<Warning> warnings, Optional<String> refused) {

    /** Ten times the longest article of a magazine. Reading a page takes up to sixty times its size in memory. */
    public static final int MAX_BYTES = 2 << 20;

    /** Why a page of this size is not read; ask before reading its bytes. */
    public static Optional<String> tooLarge(long bytes) {
        return bytes <= MAX_BYTES
                ? Optional.empty()
                : Optional.of("is too large: %,d KB, and a page has at most %,d KB"
                        .formatted(Math.ceilDiv(bytes, 1 << 10), MAX_BYTES >> 10));
    }

    /** The text in the bytes of a page. */
    public static PageText of(byte[] bytes) {
        var large = tooLarge(bytes.length);
        return large.isPresent() ? refused(large.get()) : new Decoder(bytes).text();
    }

    /** Text that has been decoded already. */
    public static PageText of(String text) {
        return Cleaner.clean(text, List.of());
    }

    static PageText refused(String reason) {
        return new PageText(List.of(), List.of(), Optional.of(reason));
    }
}
