package backissue.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whether the lines above a title in the middle of a page end an article. */
final class ArticleEndings {

    /** A note on an author in the middle of a page is no longer than this. */
    private static final int LONGEST = 280;

    enum Ending {
        NONE,
        /** A note on somebody, who may be somebody the article is about. */
        LIKELY,
        /** The same, and the page ends in a note on somebody else. */
        ANSWERED,
        /** A correction, or a note on the one whom the byline names. */
        SURE
    }

    private final Sheet sheet;
    private final Layout layout;
    private final int from;
    private final int to;

    /** For the article that begins at a line, in a part of a page that ends at another. */
    ArticleEndings(Sheet sheet, Layout layout, int from, int to) {
        this.sheet = sheet;
        this.layout = layout;
        this.from = from;
        this.to = to;
    }

    static boolean isNote(Line line, Layout layout) {
        return line.length() <= LONGEST
                && (layout.match(Kind.BIO, line).isPresent() || layout.match(Kind.PLUG, line).isPresent());
    }

    /** How surely the lines from {@code first} to a title end an article; below the title, prose follows. */
    Ending above(int first, int title, int prose) {
        var ending = Ending.NONE;
        for (int i = first; i < title; i++) {
            if (sheet.is(i, LineRole.CORRECTION)) return Ending.SURE;
            var name = noteOn(i);
            if (name.isEmpty()) continue;
            if (bylines(i).contains(name.get())) return Ending.SURE;
            if (isNew(name.get(), i)) ending = Ending.LIKELY;
        }
        return ending == Ending.LIKELY && endsInNote(prose) ? Ending.ANSWERED : ending;
    }

    /** Whom a line is a note on. */
    private Optional<String> noteOn(int i) {
        if (!sheet.open(i) || sheet.line(i).length() > LONGEST) return Optional.empty();
        return layout.match(Kind.BIO, sheet.line(i)).flatMap(bio -> bio.filled().value("fullname"));
    }

    private List<String> bylines(int before) {
        var names = new ArrayList<String>();
        for (int i = from; i < before; i++) {
            if (sheet.is(i, Kind.BYLINE)) names.addAll(Names.each(sheet.value(i, "names").orElse(sheet.value(i, "name").orElse(""))));
        }
        return names;
    }

    /** Whether the note says what somebody does of whom the article has not spoken. */
    private boolean isNew(String name, int note) {
        if (!TailReader.namesWork(sheet.line(note), layout)) return false;
        for (int i = from; i < note; i++) {
            if (sheet.text(i).contains(name)) return false;
        }
        return true;
    }

    private boolean endsInNote(int after) {
        for (int i = to - 1; i > after; i--) {
            int note = i;
            if (sheet.open(i)) return noteOn(i).filter(name -> isNew(name, note)).isPresent();
        }
        return false;
    }
}
