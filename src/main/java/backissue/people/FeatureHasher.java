package backissue.people;

/** Features of one token as places in a table of weights: each is a template and up to two values, mixed. */
final class FeatureHasher {

    private final int bits;
    private int[] into;
    private int count;

    FeatureHasher(int bits) {
        this.bits = bits;
    }

    void fill(int[] room) {
        into = room;
        count = 0;
    }

    int count() {
        return count;
    }

    void add(int template, int a, int b) {
        int h = (template * 0x9E3779B1) ^ (a * 0x85EBCA6B) ^ Integer.rotateLeft(b * 0xC2B2AE35, 13);
        h = (h ^ (h >>> 15)) * 0x2C1B3C6D;
        h = (h ^ (h >>> 12)) * 0x297A2D39;
        into[count++] = (h ^ (h >>> 15)) >>> (32 - bits);
    }
}
