package backissue.people;

import backissue.archive.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place of the text that names a person: its tokens [from, to), its characters, and the name it gives, without a
 * nickname that stands inside it.
 */
record PersonMention(int from, int to, Span span, NameWords name, String written, Optional<String> nickname) {

    private static final int INITIALS = 3; // AJP Taylor has three

    boolean isSingle() {
        return name.isSingle();
    }

    List<String> words() {
        return name.words();
    }

    String first() {
        return name.first();
    }

    static PersonMention of(Tokens tokens, TokenSpan span) {
        List<String> words = new ArrayList<>();
        List<String> written = new ArrayList<>();
        Optional<String> nickname = Optional.empty();
        for (int i = span.from(); i < span.to(); i++) {
            int close = Nicknames.close(tokens, i, span.to());
            if (close < 0) {
                add(tokens, i, span, words, written);
            } else {
                if (close == i + 2) nickname = Optional.of(tokens.folded(i + 1));
                i = close;
            }
        }
        if (words.size() > 1) generation(tokens, span.from()).ifPresent(words::add);
        var characters = new Span(tokens.start[span.from()], tokens.end[span.to() - 1]);
        return new PersonMention(
                span.from(), span.to(), characters, new NameWords(words), written(tokens, span, written), nickname);
    }

    /** The elder George Bush. */
    private static Optional<String> generation(Tokens tokens, int from) {
        String before = tokens.near(from - 1, from).lower();
        boolean said = before.equals("elder") || before.equals("younger");
        return said ? Optional.of(before) : Optional.empty();
    }

    private static void add(Tokens tokens, int i, TokenSpan span, List<String> words, List<String> written) {
        WordForm word = tokens.at(i);
        written.add(tokens.plain(i, i + 1));
        String folded = tokens.folded(i);
        boolean dotted = word.shape() == WordForm.INITIAL && folded.length() > 1;
        boolean capitals = word.shape() == WordForm.CAPITALS
                && folded.length() <= INITIALS
                && i < span.to() - 1
                && tokens.at(span.to() - 1).shape() != WordForm.CAPITALS;
        if (dotted || capitals) folded.chars().forEach(letter -> words.add(Character.toString(letter)));
        else words.add(folded);
    }

    /** As it stands in the text, or without the nickname. */
    private static String written(Tokens tokens, TokenSpan span, List<String> words) {
        String text = words.size() == span.length() ? tokens.plain(span.from(), span.to()) : String.join(" ", words);
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Part of one token, as in Blair-Brown. */
    static PersonMention part(int token, int start, int end, String written) {
        return new PersonMention(
                token,
                token + 1,
                new Span(start, end),
                new NameWords(List.of(NameWords.fold(written))),
                written,
                Optional.empty());
    }

    /** The same place with the surname that it shares with the name after it: Bill in "Bill and Hillary Clinton". */
    PersonMention withSurname(PersonMention other) {
        List<String> words = new ArrayList<>(name.words());
        words.add(other.name.surname());
        String surname = other.written.substring(other.written.lastIndexOf(' ') + 1);
        return new PersonMention(from, to, span, new NameWords(words), written + " " + surname, nickname);
    }
}
