package backissue.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads what someone typed: words, "phrases", -not, prefix*.
 *
 * <p>Everything can be typed. What is none of these means nothing: a lone minus, a bracket, a quotation mark without
 * its other half (the phrase then goes to the end).
 */
final class QuerySyntax {

    /** More than anyone types; the rest of a pasted page adds nothing to what is found. */
    private static final int WORDS = 50;

    private static final int CHARACTERS = 10_000;

    private static final String QUOTES = "\"“”„«»";

    private final String text;
    private final List<Clause> clauses = new ArrayList<>();
    private int at;

    private QuerySyntax(String text) {
        this.text = text;
    }

    static List<Clause> read(String typed) {
        var reader = new QuerySyntax(typed.length() <= CHARACTERS ? typed : typed.substring(0, CHARACTERS));
        while (reader.at < reader.text.length()) reader.next();
        var distinct = reader.clauses.stream()
                .collect(Collectors.toMap(Clause::sense, Function.identity(), (first, _) -> first, LinkedHashMap::new));
        return withinLimit(List.copyOf(distinct.values()));
    }

    private static List<Clause> withinLimit(List<Clause> clauses) {
        var kept = new ArrayList<Clause>();
        int left = WORDS;
        for (var clause : clauses) {
            if (left == 0) break;
            var words = clause.words().subList(0, Math.min(left, clause.words().size()));
            kept.add(new Clause(clause.form(), words, clause.excluded()));
            left -= words.size();
        }
        return List.copyOf(kept);
    }

    private void next() {
        if (isSpace(at)) {
            at++;
            return;
        }
        boolean excluded = text.charAt(at) == '-';
        while (at < text.length() && text.charAt(at) == '-') at++;
        if (at == text.length()) return;
        if (isQuote(at)) {
            phrase(excluded);
        } else {
            words(excluded);
        }
    }

    private void phrase(boolean excluded) {
        int start = ++at;
        while (at < text.length() && !isQuote(at)) at++;
        add(Clause.Form.PHRASE, WordTokenizer.of(text.substring(start, at)), excluded);
        at++;
    }

    private void words(boolean excluded) {
        int start = at;
        while (at < text.length() && !isSpace(at) && !isQuote(at)) at++;
        var piece = text.substring(start, at);
        var words = WordTokenizer.of(piece);
        if (piece.endsWith("*") && !words.isEmpty()) {
            var begun = words.removeLast();
            add(Clause.Form.WORD, words, excluded);
            clauses.add(new Clause(Clause.Form.PREFIX, List.of(begun), excluded));
        } else {
            add(Clause.Form.WORD, words, excluded);
        }
    }

    private void add(Clause.Form form, List<IndexedWord> words, boolean excluded) {
        if (words.isEmpty()) return;
        // what is written as one and consists of several, as 'well-known', is excluded as a whole
        boolean together = form == Clause.Form.PHRASE || excluded && words.size() > 1;
        if (together) {
            clauses.add(new Clause(Clause.Form.PHRASE, List.copyOf(words), excluded));
        } else {
            for (var word : words) clauses.add(new Clause(form, List.of(word), excluded));
        }
    }

    private boolean isSpace(int index) {
        char c = text.charAt(index);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean isQuote(int index) {
        return QUOTES.indexOf(text.charAt(index)) >= 0;
    }
}
