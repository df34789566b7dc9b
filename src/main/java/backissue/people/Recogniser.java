package backissue.people;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Finds names by two readings of a document: the second sees what the first made of each word elsewhere. */
record Recogniser(Crf first, Crf second) {

    static Recogniser bundled() {
        try (InputStream in = Recogniser.class.getResourceAsStream("person.model")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the person model", e);
        }
    }

    List<TokenSpan> names(Tokens tokens) {
        var usage = WordUsage.of(tokens);
        var firstPass = FirstPassLabels.of(tokens, first.label(tokens, usage, null));
        return Labels.names(second.label(tokens, usage, firstPass));
    }

    static Recogniser read(InputStream in) throws IOException {
        try (var data = new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16))) {
            return new Recogniser(readCrf(data), readCrf(data));
        }
    }

    private static Crf readCrf(DataInputStream in) throws IOException {
        int bits = in.readByte();
        float scale = in.readFloat();
        float[] steps = new float[Labels.COUNT * Labels.COUNT];
        for (int i = 0; i < steps.length; i++) steps[i] = in.readFloat();
        byte[] weights = new byte[Labels.COUNT << bits];
        in.readFully(weights);
        return new Crf(bits, scale, weights, steps);
    }

    void write(OutputStream out) throws IOException {
        try (var data = new DataOutputStream(new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION)))) {
            for (Crf crf : List.of(first, second)) {
                data.writeByte(crf.bits);
                data.writeFloat(crf.scale);
                for (float step : crf.steps) data.writeFloat(step);
                data.write(crf.weights);
            }
        }
    }
}
