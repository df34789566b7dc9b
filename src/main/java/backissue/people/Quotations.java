package backissue.people;

import backissue.archive.Span;
import java.util.ArrayList;
import java.util.List;

/** The quotations of a text, block by block: from an opening mark to its closing one, or to the end of the block. */
final class Quotations {

    /** A quotation: its characters without the marks, and the tokens of its marks. */
    record Quotation(Span span, int open, int close, boolean closed) {

        int words() {
            return close - open - 1;
        }
    }

    private final Tokens tokens;
    private final List<Quotation> quotes = new ArrayList<>();
    private int open = -1;

    private Quotations(Tokens tokens) {
        this.tokens = tokens;
    }

    static List<Quotation> in(Tokens tokens) {
        var quotes = new Quotations(tokens);
        for (int i = 0; i < tokens.size; i++) {
            if (tokens.opens(i, Tokens.BLOCK)) quotes.close(i, false);
            quotes.token(i);
        }
        quotes.close(tokens.size, false);
        return quotes.quotes;
    }

    private void token(int i) {
        String form = tokens.at(i).form();
        switch (form) {
            case "“" -> open = i;
            case "”" -> close(i, true);
            case "\"" -> {
                if (open < 0) open = i;
                else close(i, true);
            }
            default -> {}
        }
    }

    private void close(int at, boolean closed) {
        if (open >= 0 && at > open + 1) {
            quotes.add(new Quotation(new Span(tokens.start[open + 1], tokens.end[at - 1]), open, at, closed));
        }
        open = -1;
    }
}
