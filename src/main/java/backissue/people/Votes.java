package backissue.people;

/** What a first reading made of each word of a document; the second reading sees it as evidence. */
final class Votes {

    final int[] seen; // times it could have been in a name
    final int[] inName;
    final int[] opensName; // first of a name of several words
    final int[] endsName; // last of a name of several words
    private final byte[] labels; // of the first reading, by token

    private Votes(Tokens tokens, byte[] labels) {
        int keys = tokens.keys();
        this.labels = labels;
        seen = new int[keys];
        inName = new int[keys];
        opensName = new int[keys];
        endsName = new int[keys];
    }

    static Votes of(Tokens tokens, byte[] labels) {
        var votes = new Votes(tokens, labels);
        for (int i = 0; i < tokens.size; i++) {
            Word word = tokens.at(i);
            if (!word.capitalised()) continue;
            int key = word.key();
            votes.seen[key]++;
            if (labels[i] != Labels.OUT) votes.inName[key]++;
            if (labels[i] == Labels.BEGIN) votes.opensName[key]++;
            if (labels[i] == Labels.END) votes.endsName[key]++;
        }
        return votes;
    }

    int label(int i) {
        return i < 0 || i >= labels.length ? Labels.OUT : labels[i];
    }
}
