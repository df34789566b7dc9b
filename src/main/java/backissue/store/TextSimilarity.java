package backissue.store;

import backissue.archive.Slug;
import java.util.HashSet;
import java.util.Set;

/** Tells copies of one text, perhaps cut or mended, from two texts under one title. */
final class TextSimilarity {

    /** Copies of a text share nearly all their runs of words, different texts next to none. */
    private static final double COPIES = 0.5;

    private static final int RUN = 4;

    private TextSimilarity() {}

    /** Whether most of the shorter text's runs of words stand in the longer one. */
    static boolean copies(String one, String other) {
        var runs = runs(one);
        var others = runs(other);
        int fewer = Math.min(runs.size(), others.size());
        if (fewer == 0) return Slug.fold(one).equals(Slug.fold(other));
        runs.retainAll(others);
        return runs.size() >= COPIES * fewer;
    }

    private static Set<String> runs(String text) {
        var words = Slug.fold(text).split(" ");
        var runs = new HashSet<String>();
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(words[i] + " " + words[i + 1] + " " + words[i + 2] + " " + words[i + 3]);
        }
        return runs;
    }
}
