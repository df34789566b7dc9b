package backissue.people;

import backissue.archive.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who says what: a quotation goes to the person whose name stands beside a verb of saying next to it. */
final class QuoteAttribution {

    private static final int REACH = 12;

    private final Tokens tokens;
    private final MentionCluster[] namedAt;
    private final Map<MentionCluster, List<Span>> said = new HashMap<>();

    QuoteAttribution(Tokens tokens, List<MentionCluster> persons) {
        this.tokens = tokens;
        this.namedAt = new MentionCluster[tokens.size];
        for (MentionCluster person : persons) {
            for (PersonMention mention : person.mentions())
                for (int i = mention.from(); i < mention.to(); i++) namedAt[i] = person;
        }
        attribute(Quotations.in(tokens));
    }

    List<Span> saidBy(MentionCluster person) {
        return said.getOrDefault(person, List.of());
    }

    private void attribute(List<Quotations.Quotation> quotes) {
        MentionCluster[] speakers = new MentionCluster[quotes.size()];
        for (int q = 0; q < speakers.length; q++) {
            var quote = quotes.get(q);
            int ceiling = q + 1 < speakers.length ? quotes.get(q + 1).open() : tokens.size;
            int floor = q == 0 ? -1 : quotes.get(q - 1).close();
            MentionCluster speaker = quote.closed() ? after(quote.close(), ceiling) : null;
            if (speaker == null) speaker = before(quote.open(), floor);
            if (speaker == null && q > 0 && resumes(quotes.get(q - 1), quote)) speaker = speakers[q - 1];
            speakers[q] = speaker;
        }
        for (int q = speakers.length - 2; q >= 0; q--) {
            // a quotation without a closing mark goes on in the next block
            boolean goesOn = !quotes.get(q).closed() && isNext(quotes.get(q), quotes.get(q + 1));
            if (speakers[q] == null && goesOn) speakers[q] = speakers[q + 1];
        }
        for (int q = 0; q < speakers.length; q++) keep(speakers[q], quotes.get(q));
    }

    /** One word in quotation marks is a turn of phrase. */
    private void keep(MentionCluster speaker, Quotations.Quotation quote) {
        if (speaker == null || quote.words() < 2) return;
        said.computeIfAbsent(speaker, p -> new ArrayList<>()).add(quote.span());
    }

    private boolean isNext(Quotations.Quotation one, Quotations.Quotation two) {
        return two.open() == one.close();
    }

    /** "...," says NAME; "...," NAME says: within the sentence, and near. */
    private MentionCluster after(int close, int ceiling) {
        if (!endsClause(close - 1) && !tokens.near(close + 1, close).is(Lexicon.SAYING)) return null;
        int end = Math.min(Math.min(tokens.size, ceiling), close + REACH);
        for (int i = close + 1; i < end && !tokens.opens(i, Tokens.BLOCK) && !isStop(i); i++) {
            if (namedAt[i] == null) continue;
            int to = i;
            while (to < tokens.size && namedAt[to] == namedAt[i]) to++;
            boolean beside = isSaying(to) || isSaying(to + 1) && !isMark(to) || isSaidBefore(i, close);
            return beside ? namedAt[i] : null;
        }
        return null;
    }

    /** Said NAME, said Sir NAME, said the deputy chairman NAME: right after the quotation. */
    private boolean isSaidBefore(int name, int close) {
        int t = name - 1;
        while (t > close + 1 && !isSaying(t) && !isMark(t)) t--;
        // in "...," he told NAME, the verb has its subject already
        boolean first = t == close + 1 || t > close && isMark(t - 1);
        return first && isSaying(t) && (t == name - 1 || tokens.at(name - 1).is(Lexicon.TITLE | Lexicon.ROLE));
    }

    /** NAME says: "..."; As NAME put it, "..."; NAME wrote that "...". */
    private MentionCluster before(int open, int floor) {
        boolean verb = false;
        for (int i = open - 1; i > Math.max(floor, open - 1 - REACH) && i >= 0; i--) {
            if (tokens.opens(i + 1, Tokens.BLOCK) || isStop(i)) return null;
            if (isSaying(i)) verb = true;
            if (namedAt[i] == null) continue;
            boolean beside = isSaying(i + 1) || isSaying(i + 2) || besideFront(i);
            return verb && beside ? namedAt[i] : null;
        }
        return null;
    }

    /** Said NAME: "...". */
    private boolean besideFront(int last) {
        int from = last;
        while (from > 0 && namedAt[from - 1] == namedAt[last]) from--;
        return isSaying(from - 1);
    }

    /** The second half of "...," says NAME. "...": only the words of the attribution lie between. */
    private boolean resumes(Quotations.Quotation one, Quotations.Quotation two) {
        if (two.open() - one.close() > REACH) return false;
        boolean said = false;
        for (int i = one.close() + 1; i < two.open(); i++) {
            if (tokens.opens(i, Tokens.BLOCK)) return false;
            said |= isSaying(i);
            if (isStop(i) && i < two.open() - 1) return false;
        }
        return said && !tokens.opens(two.open(), Tokens.BLOCK);
    }

    private boolean endsClause(int i) {
        return ",.?!…".contains(tokens.at(i).form().substring(0, 1));
    }

    private boolean isStop(int i) {
        String form = tokens.at(i).form();
        return form.equals(".") || form.equals("?") || form.equals("!");
    }

    private boolean isMark(int i) {
        return tokens.at(i).shape() == WordForm.MARK;
    }

    private boolean isSaying(int i) {
        WordForm word = tokens.at(i);
        return word.is(Lexicon.SAYING) && word.shape() == WordForm.LOWER;
    }
}
