package backissue.page;

import backissue.archive.ArticleDraft;
import backissue.archive.Block;
import backissue.archive.Body;
import backissue.archive.IssueDraft;
import backissue.archive.Lines;
import backissue.archive.Standfirst;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts together what the steps have read of one article. */
final class DraftAssembler {

    /** An article without a title is known by so many of its first words. */
    private static final int WORDS = 8;

    private final TaggedLines lines;
    private final Layout layout;
    private final Head head;
    private final List<String> doubts = new ArrayList<>();

    /**
     * An article as it was read.
     *
     * @param lines its part of the page, every line with its role
     */
    record Assembled(ArticleDraft draft, TaggedLines lines) {}

    private DraftAssembler(TaggedLines lines, Head head) {
        this.lines = lines;
        this.layout = lines.layout();
        this.head = head;
    }

    /** The steps below the head, in order: each reads what the ones before have left open. */
    static Assembled read(Head head) {
        var tail = TailReader.read(head);
        var text = BodyReader.read(tail.lines(), head.bodyFrom());
        return new Assembled(new DraftAssembler(text.lines(), head).draft(tail, text.body()), text.lines());
    }

    private ArticleDraft draft(Tail tail, Body body) {
        doubts.addAll(head.doubts());
        doubts.addAll(tail.doubts());
        OmittedWords.doubt(lines).ifPresent(doubts::add);
        if (body.blocks().isEmpty()) doubts.add("The page has no body for this article.");
        var title = title(body);
        var standfirst = standfirst();
        var issue = issue();
        return new ArticleDraft(
                title,
                standfirst,
                head.date().or(() -> issue.map(IssueDraft::publishedOn)),
                issue,
                Bylines.of(head, tail),
                imageCredit(),
                value(LineRole.CORRECTION, "words"),
                body,
                place(),
                bodyFirstLine(),
                List.copyOf(doubts));
    }

    private String title(Body body) {
        if (head.title().isPresent()) return TitleText.of(lines, head.title().get());
        var text = body.blocks().stream()
                .map(Block::text)
                .findFirst()
                .or(() -> head.standfirst().map(this::text))
                .orElse("");
        var words = text.split("\\s+", WORDS + 1);
        var title =
                Arrays.stream(words).limit(WORDS).collect(Collectors.joining(" ", "", words.length > WORDS ? "…" : ""));
        doubts.add("The page has no title for this article: it is called by its first words, line %d."
                .formatted(bodyFirstLine()));
        return title;
    }

    private Optional<Standfirst> standfirst() {
        var text = head.standfirst().map(this::text);
        text.filter(t -> StandfirstCut.atLimit(t) && !Prose.endsSentence(t) && !StandfirstCut.isCut(t, layout))
                .ifPresent(_ -> doubts.add("The standfirst, line %d, was read as whole; it may be cut."
                        .formatted(head.standfirst().get().first() + 1)));
        return text.map(t -> new Standfirst(t, StandfirstCut.isCut(t, layout)));
    }

    private String text(Passage passage) {
        return IntStream.rangeClosed(passage.first(), passage.last())
                .mapToObj(lines::text)
                .collect(Collectors.joining(" "));
    }

    private Optional<IssueDraft> issue() {
        for (int i = lines.to() - 1; i >= lines.from(); i--) {
            if (!lines.is(i, LineRole.ISSUE)) continue;
            int line = i;
            return lines.value(i, "date")
                    .flatMap(PageDate::parse)
                    .map(date -> new IssueDraft(
                            lines.value(line, "publication").orElse(""), date, lines.value(line, "title")));
        }
        return Optional.empty();
    }

    private Optional<String> value(LineRole role, String blank) {
        return lines.indexes()
                .filter(i -> lines.is(i, role))
                .mapToObj(i -> lines.value(i, blank).orElse(lines.text(i)))
                .reduce((a, b) -> a + "\n" + b);
    }

    /** The credit of the picture at the head of the article. */
    private Optional<String> imageCredit() {
        var credit = new ArrayList<String>();
        for (int i = lines.from(); i < head.bodyFrom(); i++) {
            if (lines.is(i, LineRole.SEPARATOR)) return Credits.of(String.join(" ", credit), layout);
            if (lines.is(i, LineRole.CREDIT)) credit.add(lines.text(i));
        }
        return Optional.empty();
    }

    private Lines place() {
        int first = lines.from();
        int last = lines.to() - 1;
        while (first < last && around(first)) first++;
        while (last > first && around(last)) last--;
        return new Lines(first + 1, last + 1);
    }

    private boolean around(int i) {
        return lines.blank(i) || lines.is(i, LineRole.BOILERPLATE) || lines.is(i, LineRole.FORM);
    }

    /** The first line of prose: headings above it lead to it. */
    private int bodyFirstLine() {
        // A page cut short has none: then the line below what was read.
        for (int i = head.bodyFrom(); i < lines.to(); i++) {
            if (lines.is(i, LineRole.BODY) || lines.is(i, LineRole.LIST)) return i + 1;
        }
        return Math.min(head.bodyFrom(), lines.to() - 1) + 1;
    }
}
