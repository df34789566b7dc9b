package backissue.page;

import java.util.OptionalInt;

/**
 * What the head of an article has of lines that their words alone give away: the rest is known by where it stands to
 * these.
 *
 * @param byline the line of the byline
 * @param date the line of the date
 * @param picture whether the place of a picture stands above everything else
 */
record HeadAnchors(OptionalInt byline, OptionalInt date, boolean picture) {

    static HeadAnchors of(TaggedLines lines) {
        int prose = firstProse(lines);
        var untitled = lines.first(Kind.UNTITLED, lines.from(), prose);
        return new HeadAnchors(
                lines.first(Kind.BYLINE, lines.from(), prose),
                untitled.isPresent() ? untitled : lines.first(Kind.DATE, lines.from(), prose),
                beginsWithPicture(lines, prose));
    }

    /**
     * The head ends at the latest where the first long line begins, or, below text, what the page has of other
     * articles.
     */
    private static int firstProse(TaggedLines lines) {
        boolean text = false;
        for (int i = lines.from(); i < lines.to(); i++) {
            if (text && lines.is(i, Kind.END)) return i;
            if (!lines.open(i)) continue;
            if (lines.line(i).length() > lines.limit("standfirst")) return i;
            text |= lines.line(i).length() > lines.limit("title");
        }
        return lines.to();
    }

    private static boolean beginsWithPicture(TaggedLines lines, int before) {
        for (int i = lines.from(); i < before; i++) {
            if (lines.is(i, LineRole.SEPARATOR)) return true;
            if (lines.open(i)) return false;
        }
        return false;
    }

    boolean any() {
        return byline.isPresent() || date.isPresent() || picture;
    }

    boolean isBylineAt(int line) {
        return byline.isPresent() && byline.getAsInt() == line;
    }

    boolean isBylineBelow(int line) {
        return byline.isPresent() && byline.getAsInt() > line;
    }

    boolean isBylineBetween(int above, int below) {
        return isBetween(byline, above, below);
    }

    /** Whether the byline or the date stands between two lines. */
    boolean anyBetween(int above, int below) {
        return isBetween(byline, above, below) || isBetween(date, above, below);
    }

    private static boolean isBetween(OptionalInt line, int above, int below) {
        return line.isPresent() && line.getAsInt() > above && line.getAsInt() < below;
    }
}
