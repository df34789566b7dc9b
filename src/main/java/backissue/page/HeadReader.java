package backissue.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Reads the head of one article: title, standfirst, byline, date, book and captions, down to its body.
 *
 * <p>Date and byline are known by their words; the rest is open lines, told apart by where they stand. A title comes
 * first, after a date, or after the place of a picture. What stands between title and byline is a standfirst.
 */
final class HeadReader {

    private HeadReader() {}

    static Head read(ArticleLines article) {
        var anchors = HeadAnchors.of(article.lines());
        var sifted = withoutSectionsAndJunk(article.lines(), anchors);
        var title = TitleFinder.find(sifted, anchors);
        var titled = title.map(line -> withTitle(sifted, line)).orElse(sifted);
        var standing = StandfirstReader.read(titled, title, anchors);
        return new Head(
                withoutDatesBelow(standing, anchors.date()),
                title,
                standing.standfirst(),
                printedOn(article.lines(), anchors),
                bylineNames(article.lines(), anchors),
                standing.bodyFrom(),
                anchors.any(),
                Stream.of(article.doubts(), standing.doubts())
                        .flatMap(List::stream)
                        .toList());
    }

    /** "1. Politics" above the date, and lines of the head that have no letter in them. */
    private static TaggedLines withoutSectionsAndJunk(TaggedLines lines, HeadAnchors anchors) {
        int anchor = anchors.date().orElse(anchors.byline().orElse(lines.from()));
        var changes = lines.change();
        for (int i = lines.from(); i < lines.to() && lines.line(i).length() <= lines.limit("standfirst"); i++) {
            if (!lines.open(i)) continue;
            boolean section = i < anchor && lines.worded(Kind.SECTION, i);
            boolean junk = !Prose.hasLetter(lines.text(i)) && !Prose.rule(lines.text(i));
            if (section || junk) changes.take(i, LineRole.BOILERPLATE);
        }
        return changes.done();
    }

    /**
     * What stands above the title is the site's, and so is the title printed again in the head. If nothing but words of
     * the site stands between, those go with it; below a byline or a date it goes alone. Below prose it is a heading.
     */
    private static TaggedLines withTitle(TaggedLines lines, int title) {
        var changes = lines.change();
        changes.takeOpen(lines.from(), title, LineRole.BOILERPLATE);
        changes.take(title, LineRole.TITLE);
        var printed = TitleText.of(lines, title);
        boolean first = true;
        int seen = 0;
        for (int i = title + 1; i < lines.to() && seen < lines.limit("repeat"); i++) {
            if (lines.open(i) && lines.line(i).length() > lines.limit("lone-standfirst")) break;
            if (!lines.blank(i)) seen++;
            first &= !lines.is(i, LineRole.BYLINE) && !lines.is(i, LineRole.DATE);
            if (!lines.open(i)) continue;
            if (TitleText.of(lines, i).equalsIgnoreCase(printed)) {
                if (first) changes.takeOpen(title + 1, i, LineRole.BOILERPLATE);
                changes.take(i, LineRole.BOILERPLATE);
                first = false;
            }
            first &= lines.line(i).length() <= lines.limit("strapline");
        }
        return changes.done();
    }

    /** A date in the middle of a body is a heading there. */
    private static TaggedLines withoutDatesBelow(StandfirstReader.Standing standing, OptionalInt date) {
        var lines = standing.lines();
        var changes = lines.change();
        for (int i = standing.bodyFrom(); i < lines.to(); i++) {
            boolean ofHead = date.isPresent() && date.getAsInt() == i;
            if (!ofHead && lines.is(i, Kind.DATE)) changes.release(i);
        }
        return changes.done();
    }

    /** A byline may end in the date. */
    private static Optional<LocalDate> printedOn(TaggedLines lines, HeadAnchors anchors) {
        var line = anchors.date().isPresent() ? anchors.date() : anchors.byline();
        return line.isPresent() ? lines.value(line.getAsInt(), "date").flatMap(PageDate::parse) : Optional.empty();
    }

    private static Optional<String> bylineNames(TaggedLines lines, HeadAnchors anchors) {
        if (anchors.byline().isEmpty()) return Optional.empty();
        int byline = anchors.byline().getAsInt();
        return lines.value(byline, "names").or(() -> lines.value(byline, "name"));
    }
}
