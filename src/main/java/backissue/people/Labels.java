package backissue.people;

import java.util.ArrayList;
import java.util.List;

/** The part a token plays in a person's name, and the reading of names from a row of such parts. */
final class Labels {

    static final byte OUT = 0;
    static final byte BEGIN = 1;
    static final byte INSIDE = 2;
    static final byte END = 3;
    static final byte SINGLE = 4;
    static final int COUNT = 5;

    private Labels() {}

    static boolean mayFollow(int before, int label) {
        boolean open = before == BEGIN || before == INSIDE;
        return open == (label == INSIDE || label == END);
    }

    static boolean mayOpen(int label) {
        return label == OUT || label == BEGIN || label == SINGLE;
    }

    static boolean mayClose(int label) {
        return label == OUT || label == END || label == SINGLE;
    }

    static List<TokenSpan> names(byte[] labels) {
        List<TokenSpan> names = new ArrayList<>();
        for (int i = 0, from = 0; i < labels.length; i++) {
            if (labels[i] == BEGIN || labels[i] == SINGLE) from = i;
            if (labels[i] == END || labels[i] == SINGLE) names.add(new TokenSpan(from, i + 1));
        }
        return names;
    }

    static void mark(byte[] labels, TokenSpan name) {
        if (name.to() - name.from() == 1) {
            labels[name.from()] = SINGLE;
            return;
        }
        for (int i = name.from(); i < name.to(); i++) labels[i] = INSIDE;
        labels[name.from()] = BEGIN;
        labels[name.to() - 1] = END;
    }
}
