package backissue.people;

import backissue.archive.PersonDraft;
import backissue.archive.PersonKind;
import backissue.archive.QuoteDraft;
import backissue.archive.Span;
import java.util.ArrayList;
import java.util.List;

/** The text of an article with its persons found: what it says of each is read from here. */
record ArticleText(Tokens tokens, List<Person> persons, int bodyStart) {

    List<PersonDraft> drafts() {
        List<PersonDraft> drafts = new ArrayList<>();
        var descriptions = new Descriptions(tokens, persons);
        var fiction = new Fiction(tokens);
        var speakers = new Speakers(tokens, persons);
        for (Person person : persons) {
            List<Span> mentions = inBody(person.namings().stream().map(Naming::span).toList());
            if (mentions.isEmpty()) continue;
            PersonKind kind = fiction.holds(person) ? PersonKind.FICTIONAL : PersonKind.REAL;
            List<QuoteDraft> quotes =
                    inBody(speakers.saidBy(person)).stream().map(QuoteDraft::new).toList();
            drafts.add(new PersonDraft(name(person), descriptions.of(person), kind, mentions, quotes));
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

    private String name(Person person) {
        Span span = person.fullest().span();
        return Tokens.plain(tokens.text.substring(span.start(), span.end()));
    }
}
