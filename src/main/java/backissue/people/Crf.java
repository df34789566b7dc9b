package backissue.people;

/** A linear-chain conditional random field over runs: weights of one byte each, best row of labels by Viterbi. */
final class Crf {

    private static final int K = Labels.COUNT;
    private static final float NEVER = -1e9f;

    final int bits;
    final float scale;
    final byte[] weights; // by feature, then label
    final float[] steps; // by label before, then label

    Crf(int bits, float scale, byte[] weights, float[] steps) {
        this.bits = bits;
        this.scale = scale;
        this.weights = weights;
        this.steps = steps;
    }

    /** The most likely label of each token of a text; those outside all runs are out. */
    byte[] label(Tokens tokens, WordUsage usage, FirstPassLabels firstPass) {
        byte[] labels = new byte[tokens.size];
        var features = new Features(tokens, usage, firstPass, bits);
        int[] found = new int[Features.ROOM];
        CapitalisedRuns.forEach(tokens, (from, to) -> {
            float[][] scores = new float[to - from][K];
            for (int i = from; i < to; i++) score(found, features.fill(from, to, i, found), scores[i - from]);
            best(scores, labels, from);
        });
        return labels;
    }

    private void score(int[] features, int count, float[] into) {
        int a = 0, b = 0, c = 0, d = 0, e = 0;
        for (int f = 0; f < count; f++) {
            int at = features[f] * K;
            a += weights[at];
            b += weights[at + 1];
            c += weights[at + 2];
            d += weights[at + 3];
            e += weights[at + 4];
        }
        into[0] = a * scale;
        into[1] = b * scale;
        into[2] = c * scale;
        into[3] = d * scale;
        into[4] = e * scale;
    }

    private void best(float[][] scores, byte[] labels, int from) {
        int n = scores.length;
        byte[][] back = new byte[n][K];
        for (int y = 0; y < K; y++) if (!Labels.mayOpen(y)) scores[0][y] = NEVER;
        for (int t = 1; t < n; t++) {
            for (int y = 0; y < K; y++) {
                float best = 2 * NEVER;
                for (byte z = 0; z < K; z++) {
                    if (!Labels.mayFollow(z, y)) continue;
                    float score = scores[t - 1][z] + steps[z * K + y];
                    if (score > best) {
                        best = score;
                        back[t][y] = z;
                    }
                }
                scores[t][y] += best;
            }
        }
        byte y = 0;
        float best = Float.NEGATIVE_INFINITY;
        for (byte z = 0; z < K; z++) {
            if (Labels.mayClose(z) && scores[n - 1][z] > best) {
                best = scores[n - 1][z];
                y = z;
            }
        }
        for (int t = n - 1; t >= 0; y = back[t][y], t--) labels[from + t] = y;
    }
}
