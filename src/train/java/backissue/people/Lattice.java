package backissue.people;

/** All ways to label a run, recognised: how likely each label and each step between labels is. */
final class Lattice {

    private static final int K = Labels.COUNT;
    private static final double NEVER = -1e30;

    private final double[][] scores;
    private final float[] steps;
    private final double[][] forward;
    private final double[][] backward;
    private final double total;

    Lattice(double[][] scores, float[] steps) {
        this.scores = scores;
        this.steps = steps;
        int length = scores.length;
        forward = new double[length][K];
        backward = new double[length][K];
        for (int y = 0; y < K; y++) {
            forward[0][y] = Labels.mayOpen(y) ? scores[0][y] : NEVER;
            backward[length - 1][y] = Labels.mayClose(y) ? 0 : NEVER;
        }
        double[] terms = new double[K];
        for (int t = 1; t < length; t++) {
            for (int y = 0; y < K; y++) {
                for (int x = 0; x < K; x++)
                    terms[x] = Labels.mayFollow(x, y) ? forward[t - 1][x] + steps[x * K + y] : NEVER;
                forward[t][y] = scores[t][y] + sum(terms);
            }
        }
        for (int t = length - 2; t >= 0; t--) {
            for (int x = 0; x < K; x++) {
                for (int y = 0; y < K; y++) {
                    terms[y] =
                            Labels.mayFollow(x, y)
                                    ? steps[x * K + y] + scores[t + 1][y] + backward[t + 1][y]
                                    : NEVER;
                }
                backward[t][x] = sum(terms);
            }
        }
        for (int y = 0; y < K; y++) terms[y] = forward[length - 1][y] + backward[length - 1][y];
        total = sum(terms);
    }

    double marginal(int t, int y) {
        return Math.exp(forward[t][y] + backward[t][y] - total);
    }

    double step(int t, int x, int y) {
        return Math.exp(forward[t - 1][x] + steps[x * K + y] + scores[t][y] + backward[t][y] - total);
    }

    private static double sum(double[] terms) {
        double max = NEVER;
        for (double term : terms) max = Math.max(max, term);
        if (max <= NEVER / 2) return NEVER;
        double sum = 0;
        for (double term : terms) sum += Math.exp(term - max);
        return max + Math.log(sum);
    }
}
