package backissue.page;

import backissue.archive.Block;
import backissue.archive.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads an article's body: which of its lines are paragraphs, headings, lists, verse and rules.
 *
 * <p>Nothing marks a heading but its looks: a short line without a closing stop, with a paragraph after it. So each
 * line is first taken for what it looks like, and then seen beside its neighbours.
 */
final class BodyReader {

    /** So many dated lines, or short lines without a stop, one after another, are a list. */
    private static final int LIST = 3;

    private static final int VERSE_LINES = 3;

    private enum Look {
        PARAGRAPH,
        HEADING,
        LIST,
        DATED,
        RULE,
        VERSE,
        SIGNATURE
    }

    private record Piece(int first, int last, Look look, String text) {
        Piece as(Look other) {
            return new Piece(first, last, other, text);
        }
    }

    private final TaggedLines lines;
    private final Layout layout;
    private final List<Piece> pieces = new ArrayList<>();

    private BodyReader(TaggedLines lines) {
        this.lines = lines;
        this.layout = lines.layout();
    }

    /** @param from the first line that may be of the body */
    static BodyText read(TaggedLines lines, int from) {
        return new BodyReader(withCaptions(lines, from)).read(from);
    }

    private BodyText read(int from) {
        for (int first = from; first < lines.to(); first++) {
            if (!isText(first)) continue;
            int last = first;
            while (last + 1 < lines.to() && isText(last + 1)) last++;
            addPassage(first, last);
            first = last;
        }
        settleDated();
        settleHeadings();
        return new BodyText(
                withRoles(), new Body(pieces.stream().map(BodyReader::block).toList()));
    }

    /** A byline inside the body is text: it says who wrote the part that follows. */
    private boolean isText(int i) {
        return lines.open(i) || lines.is(i, Kind.BYLINE);
    }

    /** Lines that stand alone, end in a picture's credit and are no longer than a caption. */
    private static TaggedLines withCaptions(TaggedLines lines, int from) {
        var changes = lines.change();
        IntPredicate text = i -> changes.open(i) || lines.is(i, Kind.BYLINE);
        for (int i = from; i < lines.to(); i++) {
            boolean alone = (i == from || !text.test(i - 1)) && (i + 1 >= lines.to() || !text.test(i + 1));
            boolean caption =
                    lines.open(i) && lines.line(i).length() <= lines.limit("caption") && lines.worded(Kind.CAPTION, i);
            if (alone && caption) changes.take(i, LineRole.CAPTION);
        }
        return changes.done();
    }

    /** Lines that have no empty line between them. */
    private void addPassage(int first, int last) {
        if (isVerse(first, last)) {
            var verse = IntStream.rangeClosed(first, last).mapToObj(lines::text).collect(Collectors.joining("\n"));
            pieces.add(new Piece(first, last, Look.VERSE, verse));
            return;
        }
        for (int i = first; i <= last; i++) {
            pieces.add(new Piece(i, i, look(i, first, last), lines.text(i)));
        }
    }

    private boolean isVerse(int first, int last) {
        if (last - first + 1 < VERSE_LINES) return false;
        int stops = 0;
        for (int i = first; i <= last; i++) {
            var text = lines.text(i);
            if (text.length() > layout.limit("verse") || listed(i, first, last) || lines.is(i, Kind.BYLINE)) {
                return false;
            }
            if (Prose.dated(text) || Prose.numbered(text)) return false;
            if (Prose.endsInStop(text)) stops++;
        }
        return stops > 0;
    }

    private boolean listed(int i, int first, int last) {
        var text = lines.text(i);
        if (Prose.bullet(text) || Prose.option(text)) return true;
        return Prose.dashed(text)
                && (i > first && Prose.dashed(lines.text(i - 1)) || i < last && Prose.dashed(lines.text(i + 1)));
    }

    private Look look(int i, int first, int last) {
        var text = lines.text(i);
        if (Prose.rule(text)) return Look.RULE;
        if (listed(i, first, last)) return Look.LIST;
        if (Prose.dated(text)) return Look.DATED;
        if (PageDate.isWeek(lines.line(i)) && i > first && looksLikeHeading(i - 1)) return Look.HEADING;
        if (!looksLikeHeading(i)) return Look.PARAGRAPH;
        return i == last && proseBetween(first, i) ? Look.SIGNATURE : Look.HEADING;
    }

    /** A short line just below prose signs it. */
    private boolean proseBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lines.line(i).length() > layout.limit("heading") || Prose.endsInStop(lines.text(i))) return true;
        }
        return false;
    }

    private boolean looksLikeHeading(int i) {
        var text = lines.text(i);
        return text.length() <= layout.limit("heading")
                && Prose.words(text) <= layout.limit("heading-words")
                && !lines.is(i, Kind.BYLINE)
                && Prose.hasLetter(text)
                && !Prose.startsLower(text)
                && !Prose.startsWithQuote(text)
                && !PageDate.isWeek(lines.line(i))
                && (Prose.numbered(text) || !Prose.endsInStop(text));
    }

    /** A few dated lines in a row are a list; one alone is a heading or a paragraph. */
    private void settleDated() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).look() != Look.DATED) continue;
            int end = runEnd(i, Look.DATED);
            boolean list = end - i >= LIST;
            for (int j = i; j < end; j++) {
                var piece = pieces.get(j);
                var other = looksLikeHeading(piece.first()) ? Look.HEADING : Look.PARAGRAPH;
                pieces.set(j, piece.as(list ? Look.LIST : other));
            }
            i = end - 1;
        }
    }

    /** A heading has text under it. Short lines in a row are a list, and so are those a colon announces. */
    private void settleHeadings() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).look() != Look.HEADING) continue;
            int end = runEnd(i, Look.HEADING);
            if (isVerseBelow(end)) {
                for (int j = i; j < end; j++) pieces.set(j, pieces.get(j).as(Look.PARAGRAPH));
                i = end - 1;
                continue;
            }
            i = settleSignature(i, end);
            if (i == end) {
                i--;
                continue;
            }
            boolean closed = end == pieces.size() || pieces.get(end).look() == Look.RULE;
            boolean announced = i > 0 && pieces.get(i - 1).text().endsWith(":");
            boolean list = end - i >= (closed ? LIST : LIST + 1) || announced && end - i > 1;
            int headings = list ? (closed || announced ? 0 : 1) : closed ? 0 : end - i;
            for (int j = i; j < end - headings; j++) pieces.set(j, pieces.get(j).as(list ? Look.LIST : Look.PARAGRAPH));
            i = end - 1;
        }
    }

    /** A line that goes on in small letters below is the first of a verse, not a heading. */
    private boolean isVerseBelow(int i) {
        return i < pieces.size()
                && pieces.get(i).look() == Look.PARAGRAPH
                && pieces.get(i).text().length() <= layout.limit("verse")
                && Prose.startsLower(pieces.get(i).text());
    }

    /**
     * A name below prose, and the place below the name, sign what stands above them if another heading follows. Returns
     * where the headings begin that are left.
     */
    private int settleSignature(int from, int end) {
        boolean belowProse = from > 0 && pieces.get(from - 1).look() == Look.PARAGRAPH;
        if (!belowProse || !Names.isFull(pieces.get(from).text())) return from;
        int signed = from + 1;
        while (signed < end
                && pieces.get(signed).first() == pieces.get(signed - 1).last() + 1) signed++;
        if (signed == end && end < pieces.size()) return from;
        for (int i = from; i < signed; i++) pieces.set(i, pieces.get(i).as(Look.SIGNATURE));
        return signed;
    }

    private int runEnd(int start, Look look) {
        int end = start;
        while (end < pieces.size() && pieces.get(end).look() == look) end++;
        return end;
    }

    private TaggedLines withRoles() {
        var changes = lines.change();
        for (var piece : pieces) {
            var role = switch (piece.look()) {
                case HEADING -> LineRole.HEADING;
                case LIST -> LineRole.LIST;
                case RULE -> LineRole.RULE;
                default -> LineRole.BODY;
            };
            changes.takeOpen(piece.first(), piece.last() + 1, role);
        }
        return changes.done();
    }

    private static Block block(Piece piece) {
        return switch (piece.look()) {
            case HEADING -> new Block.Heading(piece.text());
            case LIST -> new Block.ListLine(Prose.withoutBullet(piece.text()));
            case RULE -> new Block.Rule();
            default -> new Block.Paragraph(piece.text());
        };
    }
}
