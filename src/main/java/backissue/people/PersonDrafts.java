package backissue.people;

import backissue.archive.PersonDraft;
import backissue.archive.PersonKind;
import backissue.archive.QuoteDraft;
import backissue.archive.Span;
import java.util.ArrayList;
import java.util.List;

/** The text of an article with its persons found: what it says of each is read from here. */
record PersonDrafts(Tokens tokens, List<MentionCluster> persons, int bodyStart) {

    List<PersonDraft> drafts() {
        List<PersonDraft> drafts = new ArrayList<>();
        var descriptions = new Descriptions(tokens, persons);
        var fiction = new FictionDetector(tokens);
        var speakers = new QuoteAttribution(tokens, persons);
        for (MentionCluster person : persons) {
            List<Span> mentions =
                    inBody(person.mentions().stream().map(PersonMention::span).toList());
            if (mentions.isEmpty()) continue;
            PersonKind kind = fiction.holds(person) ? PersonKind.FICTIONAL : PersonKind.REAL;
            List<QuoteDraft> quotes = inBody(speakers.saidBy(person)).stream()
                    .map(QuoteDraft::new)
                    .toList();
            String name = Titles.display(person, isShared(person));
            boolean bare =
                    kind == PersonKind.REAL && name.equals(person.fullest().written()) && isBareSurname(person);
            List<String> others = OtherNames.of(person.fullest());
            drafts.add(new PersonDraft(name, descriptions.of(person), kind, mentions, quotes, others, bare));
        }
        return drafts;
    }

    /** Those of some spans that are in the body, counted from its start. */
    private List<Span> inBody(List<Span> spans) {
        return spans.stream()
                .filter(s -> s.start() >= bodyStart)
                .map(s -> new Span(s.start() - bodyStart, s.end() - bodyStart))
                .toList();
    }

    /** A surname that may be that of somebody named in full elsewhere: not Freud, and not Sophie. */
    private boolean isBareSurname(MentionCluster person) {
        PersonMention mention = person.fullest();
        WordForm word = tokens.at(mention.from());
        boolean given = word.given() >= 2
                && !word.is(Lexicon.SURNAME)
                && person.titles().isEmpty();
        return mention.isSingle() && !given && !SingleNames.has(mention.first());
    }

    /** Whether somebody else of the article has the same surname. */
    private boolean isShared(MentionCluster person) {
        String surname = person.fullest().name().surname();
        return persons.stream()
                .anyMatch(p -> p != person && p.fullest().name().surname().equals(surname));
    }
}
