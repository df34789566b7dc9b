package backissue.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Watches for the end of a ZIP file (APPNOTE 4.3.16), which tells a whole file from one that was cut off between two
 * entries: {@link java.util.zip.ZipInputStream} takes both for the end.
 */
final class ZipEnd extends FilterInputStream {

    private static final int SIGNATURE = 0x504B0506;
    private static final int BUFFER = 8 << 10;

    /** The last four bytes. */
    private int last;

    private boolean reached;

    ZipEnd(InputStream in) {
        super(in);
    }

    /** Reads what is left of the file, to know. */
    boolean isReached() throws IOException {
        var buffer = new byte[BUFFER];
        while (!reached && read(buffer, 0, buffer.length) > 0) {}
        return reached;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) see((byte) read);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        for (int i = 0; i < read; i++) see(bytes[offset + i]);
        return read;
    }

    private void see(byte next) {
        last = last << 8 | next & 0xFF;
        reached |= last == SIGNATURE;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = 0;
        while (skipped < count && read() >= 0) skipped++;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
