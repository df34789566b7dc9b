package backissue.people;

/** What a first reading made of each word of a document; the second reading sees it as evidence. */
final class FirstPassLabels {

    final int[] seen; // times it could have been in a name
    final int[] inName;
    final int[] opensName; // first of a name of several words
    final int[] endsName; // last of a name of several words
    private final byte[] labels; // of the first reading, by token

    private FirstPassLabels(Tokens tokens, byte[] labels) {
        int keys = tokens.keys();
        this.labels = labels;
        seen = new int[keys];
        inName = new int[keys];
        opensName = new int[keys];
        endsName = new int[keys];
    }

    static FirstPassLabels of(Tokens tokens, byte[] labels) {
        var firstPass = new FirstPassLabels(tokens, labels);
        for (int i = 0; i < tokens.size; i++) {
            WordForm word = tokens.at(i);
            if (!word.capitalised()) continue;
            int key = word.key();
            firstPass.seen[key]++;
            if (labels[i] != Labels.OUT) firstPass.inName[key]++;
            if (labels[i] == Labels.BEGIN) firstPass.opensName[key]++;
            if (labels[i] == Labels.END) firstPass.endsName[key]++;
        }
        return firstPass;
    }

    int label(int i) {
        return i < 0 || i >= labels.length ? Labels.OUT : labels[i];
    }
}
