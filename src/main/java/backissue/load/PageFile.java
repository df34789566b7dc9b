package backissue.load;

import backissue.input.InputPage;
import backissue.page.PageText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A page to load: its name in the archive and where its bytes are.
 *
 * @param name the path from the folder given to load, that folder's own name included, with slashes
 * @param size how many bytes it takes up while it is read, as far as that is known before
 * @param content reads the page
 */
public record PageFile(String name, long size, Content content) {

    /** What the archive keeps. */
    private static final int LONGEST_NAME = 1_000;

    /** The end of a longer one: enough to find the file by. */
    private static final int LONGEST_SHOWN = 200;

    /**
     * The bytes of a page, or the reason why there are none, as the end of a sentence that begins with its name.
     *
     * @param url where the page was fetched from, if that is known
     * @param charset the encoding that the server named, if it is known
     */
    public record Bytes(byte[] bytes, Optional<String> refused, Optional<String> url, Optional<String> charset) {

        static Bytes of(byte[] bytes) {
            return new Bytes(bytes, Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Bytes refused(String reason) {
            return new Bytes(new byte[0], Optional.of(reason), Optional.empty(), Optional.empty());
        }
    }

    /** Reads a page; a failure to do so is part of the answer. */
    @FunctionalInterface
    public interface Content {
        Bytes read();
    }

    static PageFile of(String name, Path file) {
        if (name.length() > LONGEST_NAME) {
            return refused(
                    name,
                    "its path has more than %,d characters. Load it from a folder nearer to it"
                            .formatted(LONGEST_NAME));
        }
        long size = sizeOf(file);
        return new PageFile(name, PageText.tooLarge(size).isPresent() ? 0 : size, () -> read(file));
    }

    /** Reading the page says what is wrong with a file whose size cannot be had. */
    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** A page that another file holds. */
    static PageFile of(InputPage page) {
        if (page.name().length() > LONGEST_NAME) {
            return refused(page.name(), "its name has more than %,d characters".formatted(LONGEST_NAME));
        }
        var bytes = new Bytes(page.bytes(), page.refused(), page.url(), page.charset());
        return new PageFile(page.name(), page.bytes().length, () -> bytes);
    }

    static PageFile refused(String name, String reason) {
        var shown = name.length() <= LONGEST_NAME ? name : "..." + name.substring(name.length() - LONGEST_SHOWN);
        return new PageFile(shown, 0, () -> Bytes.refused(reason));
    }

    private static Bytes read(Path file) {
        try {
            if (!Files.isRegularFile(file)) return Bytes.refused("is not a regular file");
            var tooLarge = PageText.tooLarge(Files.size(file));
            if (tooLarge.isPresent()) return Bytes.refused(tooLarge.get());
            return Bytes.of(Files.readAllBytes(file));
        } catch (AccessDeniedException e) {
            return Bytes.refused("cannot be read: this user may not open it");
        } catch (NoSuchFileException e) {
            return Bytes.refused("is gone: it was there a moment ago");
        } catch (IOException e) {
            return Bytes.refused("cannot be read: " + e.getMessage());
        }
    }
}
