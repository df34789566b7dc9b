package backissue.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whether the lines above a title in the middle of a page end an article. */
final class ArticleEndings {

    enum Ending {
        NONE,
        /** A note on somebody, who may be somebody the article is about. */
        LIKELY,
        /** The same, and the page ends in a note on somebody else. */
        ANSWERED,
        /** A correction, or a note on the one whom the byline names. */
        SURE
    }

    private final TaggedLines lines;
    private final int from;

    /** For the article that begins at a line of a part of a page. */
    ArticleEndings(TaggedLines lines, int from) {
        this.lines = lines;
        this.from = from;
    }

    /** How surely the lines from {@code first} to a title end an article; below the title, prose follows. */
    Ending above(int first, int title, int prose) {
        var ending = Ending.NONE;
        for (int i = first; i < title; i++) {
            if (lines.is(i, LineRole.CORRECTION)) return Ending.SURE;
            var name = noteOn(i);
            if (name.isEmpty()) continue;
            if (bylines(i).contains(name.get())) return Ending.SURE;
            if (isNew(name.get(), i)) ending = Ending.LIKELY;
        }
        return ending == Ending.LIKELY && endsInNote(prose) ? Ending.ANSWERED : ending;
    }

    /** Whom a line is a note on. */
    private Optional<String> noteOn(int i) {
        if (!lines.open(i) || lines.line(i).length() > AuthorNote.LONGEST) return Optional.empty();
        return lines.layout()
                .match(Kind.BIO, lines.line(i))
                .flatMap(bio -> bio.filled().value("fullname"));
    }

    private List<String> bylines(int before) {
        var names = new ArrayList<String>();
        for (int i = from; i < before; i++) {
            if (!lines.is(i, Kind.BYLINE)) continue;
            names.addAll(Names.each(
                    lines.value(i, "names").orElse(lines.value(i, "name").orElse(""))));
        }
        return names;
    }

    /** Whether the note says what somebody does of whom the article has not spoken. */
    private boolean isNew(String name, int note) {
        if (!AuthorNote.namesWork(lines.line(note), lines.layout())) return false;
        for (int i = from; i < note; i++) {
            if (lines.text(i).contains(name)) return false;
        }
        return true;
    }

    private boolean endsInNote(int after) {
        for (int i = lines.to() - 1; i > after; i--) {
            int note = i;
            if (lines.open(i)) {
                return noteOn(i).filter(name -> isNew(name, note)).isPresent();
            }
        }
        return false;
    }
}
