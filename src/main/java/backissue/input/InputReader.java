package backissue.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Passes on the pages that a file holds, in their order. What is broken is passed on as a page that is refused, and the
 * reading goes on after it.
 */
public final class InputReader {

    /** How often a file may be packed: a page in a gzip file in a ZIP file. */
    private static final int DEEPEST = 3;

    /** Nobody packs so large a page. What unpacks to more is made to fill memory or time. */
    private static final long LARGEST_ENTRY = 256L << 20;

    private static final int BUFFER = 64 << 10;

    private final int largestPage;
    private final Consumer<InputPage> each;

    /**
     * @param largestPage in bytes; of a larger one only the beginning is passed on, one byte longer than that
     * @param each gets the pages
     */
    public InputReader(int largestPage, Consumer<InputPage> each) {
        this.largestPage = largestPage;
        this.each = each;
    }

    /** How many bytes {@link #isContainer} asks for. */
    public static int startBytes() {
        return InputFormat.START;
    }

    /** Whether a file is another thing than one page. */
    public static boolean isContainer(byte[] start) {
        return InputFormat.of(start) != InputFormat.PAGE;
    }

    /** @param in is not closed */
    public void read(String name, InputStream in) {
        read(name, in, 0);
    }

    private void read(String name, InputStream in, int depth) {
        try {
            var stream = new BufferedInputStream(in, BUFFER);
            stream.mark(InputFormat.START);
            var start = stream.readNBytes(InputFormat.START);
            stream.reset();
            switch (InputFormat.of(start)) {
                case GZIP -> gzip(name, stream, start, depth);
                case ZIP -> zip(name, stream, depth);
                case WARC -> new WarcPages(name, largestPage, each).read(stream);
                case FEED -> FeedPages.read(name, stream, each);
                case JSON_LINES -> JsonLinePages.read(name, stream, largestPage, each);
                case FRONT_MATTER -> each.accept(FrontMatterPage.of(name, page(stream)));
                case PAGE -> each.accept(InputPage.of(name, page(stream)));
            }
        } catch (EOFException | ZipException e) {
            each.accept(InputPage.refused(name, "is cut off or broken: what comes before is loaded. Fetch it again"));
        } catch (IOException e) {
            each.accept(InputPage.refused(name, "cannot be read: " + e.getMessage()));
        }
    }

    private byte[] page(InputStream stream) throws IOException {
        return stream.readNBytes(largestPage + 1);
    }

    private void gzip(String name, InputStream stream, byte[] start, int depth) throws IOException {
        if (isTooDeep(name, depth)) return;
        if (InputFormat.of(unpacked(start)) == InputFormat.WARC) {
            new WarcPages(name, largestPage, each).read(stream); // unpacks itself, record by record
        } else {
            read(name, new GZIPInputStream(stream, BUFFER), depth + 1);
        }
    }

    /** What the beginning of a compressed file unpacks to, as far as it goes. */
    private static byte[] unpacked(byte[] start) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(start))) {
            var bytes = new byte[16];
            int length = Math.max(0, in.read(bytes));
            return Arrays.copyOf(bytes, length);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private boolean isTooDeep(String name, int depth) {
        if (depth < DEEPEST) return false;
        each.accept(InputPage.refused(name, "is packed more than %d times: unpack it".formatted(DEEPEST)));
        return true;
    }

    private void zip(String name, InputStream stream, int depth) throws IOException {
        if (isTooDeep(name, depth)) return;
        var whole = new ZipEnd(stream);
        var zip = new ZipInputStream(whole);
        boolean first = true;
        for (var entry = next(zip); entry.isPresent(); entry = next(zip)) {
            var path = entry.get().getName();
            if (first && (path.equals("mimetype") || path.equals("[Content_Types].xml"))) {
                each.accept(InputPage.refused(
                        name, "is an EPUB, a Word or an OpenDocument file: save it as HTML or plain text"));
                return;
            }
            first = false;
            var bounded = new BoundedEntry(zip);
            if (!entry.get().isDirectory() && !isHidden(path)) read(name + "/" + path, bounded, depth + 1);
            if (bounded.isOver()) {
                each.accept(InputPage.refused(
                        name,
                        "holds %s, which unpacks to more than %,d MB: the rest of it is not read"
                                .formatted(path, LARGEST_ENTRY >> 20)));
                return;
            }
        }
        if (!whole.isReached()) throw new EOFException();
    }

    private static Optional<ZipEntry> next(ZipInputStream zip) throws IOException {
        try {
            return Optional.ofNullable(zip.getNextEntry());
        } catch (IllegalArgumentException e) {
            throw new ZipException("a name in it cannot be read");
        }
    }

    private static boolean isHidden(String path) {
        return path.startsWith("__MACOSX/") || path.matches("(.*/)?\\.[^/]*");
    }

    /** An entry of a ZIP file: its end is not that of the file, and it does not go on for ever. */
    private static final class BoundedEntry extends FilterInputStream {

        private long left = LARGEST_ENTRY;

        BoundedEntry(ZipInputStream zip) {
            super(zip);
        }

        /** Reads what nobody has read, to know. */
        boolean isOver() throws IOException {
            while (left > 0 && skip(BUFFER) > 0) {}
            return left <= 0;
        }

        @Override
        public int read() throws IOException {
            if (left <= 0) return -1;
            int read = super.read();
            if (read >= 0) left--;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left <= 0) return -1;
            int read = super.read(bytes, offset, (int) Math.min(length, left));
            if (read > 0) left -= read;
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = super.skip(Math.min(count, left));
            left -= skipped;
            return skipped;
        }

        @Override
        public void close() {}
    }
}
