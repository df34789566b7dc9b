package backissue;

import backissue.archive.ArticleDraft;
import backissue.archive.Block;
import backissue.archive.Body;
import backissue.archive.BylineDraft;
import backissue.archive.IssueDraft;
import backissue.archive.Lines;
import backissue.archive.PersonDraft;
import backissue.archive.PersonKind;
import backissue.archive.Role;
import backissue.archive.Span;
import backissue.archive.Standfirst;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An article to write into a test archive: a title, and whatever else the test cares for. */
public final class Draft {

    private final String title;
    private final List<BylineDraft> bylines = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private Optional<Standfirst> standfirst = Optional.empty();
    private Optional<LocalDate> publishedOn = Optional.empty();
    private Optional<IssueDraft> issue = Optional.empty();
    private Optional<String> imageCredit = Optional.empty();
    private PersonKind kind = PersonKind.REAL;
    private boolean surnamesOnly;
    private List<String> otherNames = List.of();
    private Lines lines = new Lines(1, 9);
    private Body body;

    private Draft(String title) {
        this.title = title;
        text("Nothing but the text of an article called " + title);
    }

    public static Draft titled(String title) {
        return new Draft(title);
    }

    /** A text of so many words. Texts of the same stem are copies of each other, the shorter one cut. */
    public static String words(String stem, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> stem + number).collect(Collectors.joining(" "));
    }

    public Draft text(String... paragraphs) {
        body = new Body(
                Arrays.stream(paragraphs).<Block>map(Block.Paragraph::new).toList());
        return this;
    }

    public Draft standfirst(String text) {
        standfirst = Optional.of(new Standfirst(text, false));
        return this;
    }

    public Draft cutStandfirst(String text) {
        standfirst = Optional.of(new Standfirst(text, true));
        return this;
    }

    public Draft on(LocalDate day) {
        publishedOn = Optional.of(day);
        return this;
    }

    /** States the issue, and its date as that of the article. */
    public Draft inIssue(String publication, LocalDate day) {
        issue = Optional.of(new IssueDraft(publication, day, Optional.empty()));
        return on(day);
    }

    public Draft by(String name, Role role) {
        bylines.add(new BylineDraft(name, role, Optional.empty()));
        return this;
    }

    public Draft imageCredit(String credit) {
        imageCredit = Optional.of(credit);
        return this;
    }

    /** Names people: adds a paragraph with each name, as often as it is given. */
    public Draft naming(String... names) {
        people.addAll(List.of(names));
        return this;
    }

    /** Takes those it names for characters of a story. */
    public Draft fictional() {
        kind = PersonKind.FICTIONAL;
        return this;
    }

    /** Takes the names of one word for surnames that may be anybody's. */
    public Draft surnamesOnly() {
        surnamesOnly = true;
        return this;
    }

    /** Names under which those it names may be known elsewhere. */
    public Draft knownAs(String... names) {
        otherNames = List.of(names);
        return this;
    }

    public Draft lines(int first, int last) {
        lines = new Lines(first, last);
        return this;
    }

    public ArticleDraft article() {
        return new ArticleDraft(
                title,
                standfirst,
                publishedOn,
                issue,
                List.copyOf(bylines),
                imageCredit,
                Optional.empty(),
                body(),
                lines,
                lines.first(),
                List.of());
    }

    private Body body() {
        var blocks = new ArrayList<>(body.blocks());
        people.forEach(name -> blocks.add(new Block.Paragraph(name)));
        return new Body(blocks);
    }

    public List<PersonDraft> people() {
        return people.stream().distinct().map(this::person).toList();
    }

    private PersonDraft person(String name) {
        var mentions = new ArrayList<Span>();
        int start = body.plain().length() + 2;
        for (var named : people) {
            if (named.equals(name)) mentions.add(new Span(start, start + named.length()));
            start += named.length() + 2;
        }
        boolean bare = surnamesOnly && name.indexOf(' ') < 0;
        return new PersonDraft(name, Optional.empty(), kind, mentions, List.of(), otherNames, bare);
    }
}
