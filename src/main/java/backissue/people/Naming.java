package backissue.people;

import backissue.archive.Span;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A place of the text that names a person: its tokens [from, to), its characters, and its words in
 * lower case.
 */
record Naming(int from, int to, Span span, List<String> words) {

    boolean isSingle() {
        return words.size() == 1;
    }

    String first() {
        return words.getFirst();
    }

    String last() {
        return words.getLast();
    }

    static Naming of(Tokens tokens, Name name) {
        List<String> words =
                IntStream.range(name.from(), name.to()).mapToObj(i -> bare(tokens.at(i).lower())).toList();
        var span = new Span(tokens.start[name.from()], tokens.end[name.to() - 1]);
        return new Naming(name.from(), name.to(), span, words);
    }

    /** Part of one token, as in Blair-Brown. */
    static Naming part(int token, int start, int end, String lower) {
        return new Naming(token, token + 1, new Span(start, end), List.of(lower));
    }

    static String bare(String word) {
        return word.replace(".", "").replace("\u00AD", "");
    }
}
