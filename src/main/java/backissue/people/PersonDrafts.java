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
            List<Span> mentions = inBody(person.mentions().stream().map(PersonMention::span).toList());
            if (mentions.isEmpty()) continue;
            PersonKind kind = fiction.holds(person) ? PersonKind.FICTIONAL : PersonKind.REAL;
            List<QuoteDraft> quotes =
                    inBody(speakers.saidBy(person)).stream().map(QuoteDraft::new).toList();
            drafts.add(new PersonDraft(Titles.display(person, isShared(person)), descriptions.of(person), kind, mentions, quotes));
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

    /** Whether somebody else of the article has the same surname. */
    private boolean isShared(MentionCluster person) {
        String surname = person.fullest().name().surname();
        return persons.stream().anyMatch(p -> p != person && p.fullest().name().surname().equals(surname));
    }
}
