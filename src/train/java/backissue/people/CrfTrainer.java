package backissue.people;

import java.util.List;
import java.util.Random;

/**
 * Fits a {@link Crf} by gradient descent on the likelihood of each run, with FTRL-proximal steps:
 * most weights stay 0.
 */
final class CrfTrainer {

    private static final int K = Labels.COUNT;
    private static final float LIMIT = 5f;

    private final int bits;
    private final float rate;
    private final float sparsity;
    private final float ridge;
    private final float[] z;
    private final float[] n;
    private final float[] sum;
    private final float[] stepsSum = new float[K * K];
    private final float[] steps = new float[K * K];
    private final float[] stepsSeen = new float[K * K];

    CrfTrainer(int bits, double rate, double sparsity, double ridge) {
        this.bits = bits;
        this.rate = (float) rate;
        this.sparsity = (float) sparsity;
        this.ridge = (float) ridge;
        this.z = new float[K << bits];
        this.n = new float[K << bits];
        this.sum = new float[K << bits];
    }

    Crf train(List<Example> examples, int rounds, long seed) {
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) order[i] = i;
        var random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            for (int i : order) learn(examples.get(i));
            if (round >= rounds / 2) gather();
        }
        return quantised(rounds - rounds / 2);
    }

    private float weight(int at) {
        float zi = z[at];
        float size = Math.abs(zi);
        if (size <= sparsity) return 0;
        return -Math.signum(zi) * (size - sparsity) / ((1f + (float) Math.sqrt(n[at])) / rate + ridge);
    }

    private void learn(Example example) {
        int length = example.labels().length;
        double[][] scores = new double[length][K];
        for (int t = 0; t < length; t++) {
            for (int f : example.features()[t])
                for (int y = 0; y < K; y++) scores[t][y] += weight(f * K + y);
        }
        var lattice = new Lattice(scores, steps);
        for (int t = 0; t < length; t++) {
            for (int y = 0; y < K; y++) {
                float gradient =
                        (float) (lattice.marginal(t, y) - (example.labels()[t] == y ? 1 : 0))
                               * example.weight();
                if (Math.abs(gradient) > 1e-4f)
                    for (int f : example.features()[t]) move(f * K + y, gradient);
            }
            if (t > 0) learnStep(lattice, example, t);
        }
    }

    private void learnStep(Lattice lattice, Example example, int t) {
        int gold = example.labels()[t - 1] * K + example.labels()[t];
        for (int s = 0; s < K * K; s++) {
            if (!Labels.mayFollow(s / K, s % K)) continue;
            float gradient =
                    (float) (lattice.step(t, s / K, s % K) - (s == gold ? 1 : 0)) * example.weight();
            stepsSeen[s] += gradient * gradient;
            steps[s] -= rate * gradient / (1f + (float) Math.sqrt(stepsSeen[s]));
        }
    }

    private void move(int at, float gradient) {
        float before = n[at];
        float after = before + gradient * gradient;
        float sigma = ((float) Math.sqrt(after) - (float) Math.sqrt(before)) / rate;
        z[at] += gradient - sigma * weight(at);
        n[at] = after;
    }

    /** The weights are the mean of those after each later round, which errs less than the last. */
    private void gather() {
        for (int i = 0; i < sum.length; i++) sum[i] += weight(i);
        for (int s = 0; s < steps.length; s++) stepsSum[s] += steps[s];
    }

    private Crf quantised(int rounds) {
        float[] mean = stepsSum.clone();
        for (int s = 0; s < mean.length; s++) mean[s] /= rounds;
        float scale = LIMIT / 127;
        byte[] weights = new byte[K << bits];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) Math.round(Math.clamp(sum[i] / rounds / scale, -127f, 127f));
        }
        return new Crf(bits, scale, weights, mean);
    }
}
