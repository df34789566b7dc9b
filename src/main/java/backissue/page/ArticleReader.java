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

/** Reads one article's part of a page. */
final class ArticleReader {

    /** An article without a title is known by so many of its first words. */
    private static final int WORDS = 8;

    private final Sheet sheet;
    private final Layout layout;
    private final ArticleLines part;
    private final Head head;
    private final List<String> doubts = new ArrayList<>();

    ArticleReader(Sheet sheet, Layout layout, ArticleLines part, Head head) {
        this.sheet = sheet;
        this.layout = layout;
        this.part = part;
        this.head = head;
    }

    ArticleDraft read() {
        var tail = new TailReader(sheet, layout, head, part.to());
        tail.read();
        var body = BodyReader.read(sheet, layout, head.bodyFrom(), part.to());
        doubts.addAll(part.doubts());
        doubts.addAll(head.doubts());
        doubts.addAll(tail.doubts());
        OmittedWords.doubt(sheet, part.from(), part.to()).ifPresent(doubts::add);
        if (body.blocks().isEmpty()) doubts.add("The page has no body for this article.");
        var title = title(body);
        var standfirst = standfirst();
        var issue = issue();
        return new ArticleDraft(
                title,
                standfirst,
                head.date().or(() -> issue.map(IssueDraft::publishedOn)),
                issue,
                Bylines.of(sheet, layout, head, tail, part),
                imageCredit(),
                value(LineRole.CORRECTION, "words"),
                body,
                lines(),
                bodyFirstLine(),
                List.copyOf(doubts));
    }

    private String title(Body body) {
        if (head.title().isPresent()) return TitleText.of(sheet, head.title().get(), layout);
        var text = body.blocks().stream().map(Block::text).findFirst()
                .or(() -> head.standfirst().map(this::text))
                .orElse("");
        var words = text.split("\\s+", WORDS + 1);
        var title = Arrays.stream(words).limit(WORDS).collect(Collectors.joining(" ", "", words.length > WORDS ? "…" : ""));
        doubts.add("The page has no title for this article: it is called by its first words, line %d.".formatted(bodyFirstLine()));
        return title;
    }

    private Optional<Standfirst> standfirst() {
        var text = head.standfirst().map(this::text);
        text.filter(t -> StandfirstCut.atLimit(t) && !Prose.endsSentence(t) && !StandfirstCut.isCut(t, layout))
                .ifPresent(_ -> doubts.add("The standfirst, line %d, was read as whole; it may be cut."
                        .formatted(head.standfirst().get().first() + 1)));
        return text.map(t -> new Standfirst(t, StandfirstCut.isCut(t, layout)));
    }

    private String text(Sheet.Run run) {
        return IntStream.rangeClosed(run.first(), run.last()).mapToObj(sheet::text).collect(Collectors.joining(" "));
    }

    private Optional<IssueDraft> issue() {
        for (int i = part.to() - 1; i >= part.from(); i--) {
            if (!sheet.is(i, LineRole.ISSUE)) continue;
            int line = i;
            return sheet.value(i, "date").flatMap(PageDate::parse).map(date -> new IssueDraft(
                    sheet.value(line, "publication").orElse(""), date, sheet.value(line, "title")));
        }
        return Optional.empty();
    }

    private Optional<String> value(LineRole role, String blank) {
        return IntStream.range(part.from(), part.to())
                .filter(i -> sheet.is(i, role))
                .mapToObj(i -> sheet.value(i, blank).orElse(sheet.text(i)))
                .reduce((a, b) -> a + "\n" + b);
    }

    /** The credit of the picture at the head of the article. */
    private Optional<String> imageCredit() {
        var credit = new ArrayList<String>();
        for (int i = part.from(); i < head.bodyFrom(); i++) {
            if (sheet.is(i, LineRole.SEPARATOR)) return Credits.of(String.join(" ", credit), layout);
            if (sheet.is(i, LineRole.CREDIT)) credit.add(sheet.text(i));
        }
        return Optional.empty();
    }

    private Lines lines() {
        int first = part.from();
        int last = part.to() - 1;
        while (first < last && around(first)) first++;
        while (last > first && around(last)) last--;
        return new Lines(first + 1, last + 1);
    }

    private boolean around(int i) {
        return sheet.blank(i) || sheet.is(i, LineRole.BOILERPLATE) || sheet.is(i, LineRole.FORM);
    }

    /** The first line of prose: headings above it lead to it. */
    private int bodyFirstLine() {
        // A page cut short has none: then the line below what was read.
        for (int i = head.bodyFrom(); i < part.to(); i++) {
            if (sheet.is(i, LineRole.BODY) || sheet.is(i, LineRole.LIST)) return i + 1;
        }
        return Math.min(head.bodyFrom(), part.to() - 1) + 1;
    }
}
