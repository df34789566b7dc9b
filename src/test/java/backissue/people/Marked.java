package backissue.people;

import backissue.archive.PersonDraft;
import backissue.archive.PersonKind;
import java.util.ArrayList;
import java.util.List;

/** A text in which [square brackets] stand for a perfect recogniser, so that what lies over it can be tested alone. */
final class Marked {

    static final Lexicon LEXICON = Lexicon.bundled();

    private final StringBuilder text = new StringBuilder();
    private final List<int[]> marks = new ArrayList<>();

    private Marked(String marked) {
        int open = 0;
        for (char c : marked.toCharArray()) {
            if (c == '[') open = text.length();
            else if (c == ']') marks.add(new int[] {open, text.length()});
            else text.append(c);
        }
    }

    static List<PersonDraft> find(String marked) {
        var text = new Marked(marked);
        return new PeopleFinder(LEXICON, text::names).find(text.text.toString(), List.of());
    }

    /** Each person with the words that name the person, as "Ann Lee: Ann Lee, Lee". */
    static List<String> persons(String marked) {
        String body = marked.replaceAll("[\\[\\]]", "");
        return find(marked).stream().map(p -> described(p, body)).toList();
    }

    static String described(PersonDraft person, String body) {
        List<String> forms = person.mentions().stream()
                .map(s -> body.substring(s.start(), s.end()))
                .toList();
        String kind = person.kind() == PersonKind.FICTIONAL ? " (fictional)" : "";
        return person.name() + kind + ": " + String.join(", ", forms);
    }

    private List<TokenSpan> names(Tokens tokens) {
        List<TokenSpan> names = new ArrayList<>();
        for (int[] mark : marks) {
            int from = 0;
            while (tokens.start[from] < mark[0]) from++;
            int to = from;
            while (to < tokens.size && tokens.end[to] <= mark[1]) to++;
            names.add(new TokenSpan(from, to));
        }
        return names;
    }
}
