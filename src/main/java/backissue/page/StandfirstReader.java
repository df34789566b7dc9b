package backissue.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands between a title and the body: standfirst, captions, the book that is reviewed. */
final class StandfirstReader {

    /** A standfirst of more characters may as well be a first paragraph. */
    private static final int LONG = 180;

    /** The first line of a standfirst that was broken into two has at least so many characters. */
    private static final int BROKEN = 60;

    /** A heading has fewer words. */
    private static final int STANDFIRST_WORDS = 10;

    /** How many pages a book has. */
    private static final Pattern PAGES = Pattern.compile("\\d ?pp\\b");

    /**
     * What was found below a title.
     *
     * @param lines the article's lines, those above its body with their roles
     * @param bodyFrom the first line that may be of the body
     */
    record Standing(TaggedLines lines, Optional<Passage> standfirst, int bodyFrom, List<String> doubts) {}

    private final TaggedLines lines;
    private final TaggedLines.Changes changes;
    private final Optional<Integer> title;
    private final HeadAnchors anchors;
    private final List<String> doubts = new ArrayList<>();
    private Optional<Passage> standfirst = Optional.empty();

    private StandfirstReader(TaggedLines lines, Optional<Integer> title, HeadAnchors anchors) {
        this.lines = lines;
        this.changes = lines.change();
        this.title = title;
        this.anchors = anchors;
    }

    static Standing read(TaggedLines lines, Optional<Integer> title, HeadAnchors anchors) {
        var reader = new StandfirstReader(lines, title, anchors);
        int bodyFrom = reader.readDownToBody(title.map(line -> line + 1).orElse(lines.from()));
        return new Standing(reader.changes.done(), reader.standfirst, bodyFrom, List.copyOf(reader.doubts));
    }

    private int readDownToBody(int from) {
        var passages = lines.passages(from, lines.to());
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            var next = i + 1 < passages.size() ? Optional.of(passages.get(i + 1)) : Optional.<Passage>empty();
            if (isCaption(passage)) {
                take(passage, LineRole.CAPTION);
            } else if (isBook(passage, next) || leadsToBook(passages, i)) {
                int below = takeBook(passage);
                if (below <= passage.last()) return below;
            } else if (isStandfirst(passage, next) && !isParagraph(passages, i)) {
                takeStandfirst(passage, next);
            } else {
                return passage.first();
            }
        }
        return lines.to();
    }

    private void take(Passage passage, LineRole role) {
        changes.takeOpen(passage.first(), passage.last() + 1, role);
    }

    private void takeStandfirst(Passage passage, Optional<Passage> next) {
        standfirst = Optional.of(passage);
        take(passage, LineRole.STANDFIRST);
        if (!anchored(passage, next) && lines.line(passage.first()).length() >= LONG && likeTheNext(passage, next)) {
            doubts.add("Line %d was read as the standfirst; it may be the first paragraph."
                    .formatted(passage.first() + 1));
        }
    }

    private boolean isStandfirst(Passage passage, Optional<Passage> next) {
        if (standfirst.isPresent() || afterByline(passage) && !isBelowByline(passage, next)) return false;
        boolean anchored = anchored(passage, next);
        if (title.isEmpty() && !(anchored && anchors.isBylineAt(passage.last() + 1))) return false;
        if (passage.size() > 1 && !broken(passage)) return false;
        var text = lines.text(passage.first());
        int limit = anchored ? lines.limit("standfirst") : lines.limit("lone-standfirst");
        return text.length() <= limit
                && (anchored || next.isPresent())
                && !Prose.bullet(text)
                && !Prose.numbered(text)
                && !(text.endsWith(",") && !StandfirstCut.atLimit(text));
    }

    /** Several sentences, as long as one of the two passages after them: nothing but the body's first paragraph. */
    private boolean isParagraph(List<Passage> passages, int at) {
        var following = at + 1 < passages.size() ? Optional.of(passages.get(at + 1)) : Optional.<Passage>empty();
        if (anchors.picture() || anchored(passages.get(at), following)) return false;
        var text = lines.text(passages.get(at).first());
        return text.length() >= LONG
                && Prose.sentences(text) > 1
                && passages.stream()
                        .skip(at + 1)
                        .limit(2)
                        .anyMatch(next -> likeTheNext(passages.get(at), Optional.of(next)));
    }

    private boolean likeTheNext(Passage passage, Optional<Passage> next) {
        int length = lines.line(passage.first()).length();
        int following = next.map(n -> lines.line(n.first()).length()).orElse(0);
        return following > length / 2 && following < length * 3 / 2;
    }

    /** A line of many words without a stop between the byline and a paragraph is longer than a heading. */
    private boolean isBelowByline(Passage passage, Optional<Passage> next) {
        var text = lines.text(passage.first());
        return passage.size() == 1
                && Prose.words(text) >= STANDFIRST_WORDS
                && !Prose.endsInStop(text)
                && next.isPresent()
                && Prose.paragraph(lines.text(next.get().first()));
    }

    /** A byline under the title: what follows it is the body. */
    private boolean afterByline(Passage passage) {
        return title.isPresent() && anchors.isBylineBetween(title.get(), passage.first());
    }

    /** Whether byline or date comes between this passage and the next. */
    private boolean anchored(Passage passage, Optional<Passage> next) {
        int end = next.map(Passage::first).orElse(Integer.MAX_VALUE);
        return anchors.anyBetween(passage.last(), end);
    }

    /** A standfirst the crawl has broken into lines. */
    private boolean broken(Passage passage) {
        int length = 0;
        for (int i = passage.first(); i <= passage.last(); i++) {
            var text = lines.text(i);
            length += text.length() + 1;
            if (i < passage.last() && (text.length() < BROKEN || Prose.endsInStop(text))) return false;
            if (i > passage.first() && !Prose.startsLower(text)) return false;
        }
        return length <= lines.limit("standfirst");
    }

    private boolean isCaption(Passage passage) {
        for (int i = passage.first(); i <= passage.last(); i++) {
            var line = lines.line(i);
            if (line.length() > lines.limit("standfirst")) return false;
            if (lines.worded(Kind.CAPTION, i) || Prose.saidTwice(line.text())) return true;
            if (i > passage.first() && Titles.same(lines.line(i - 1), line)) return true;
        }
        var text = lines.text(passage.first());
        boolean standIn =
                text.length() <= lines.limit("strapline") && Prose.startsLower(text) && !Prose.endsInStop(text);
        return passage.size() == 1 && standIn && (standfirst.isPresent() || afterByline(passage));
    }

    private boolean isBook(Passage passage, Optional<Passage> next) {
        for (int i = passage.first(); i <= passage.last(); i++) {
            if (lines.worded(Kind.BOOK, i) && !isSentence(lines.text(i))) return true;
            if (lines.line(i).length() > lines.limit("book")) return false;
        }
        return anchors.picture()
                && standfirst.isPresent()
                && passage.size() >= 2
                && passage.size() <= 4
                && anchors.byline().isEmpty()
                && next.isPresent()
                && lines.line(next.get().first()).length() >= Prose.PARAGRAPH
                && !hasStops(passage);
    }

    /** "The chips cost £4." ends like the details of a book. */
    private static boolean isSentence(String text) {
        return Prose.sentences(text) > 1
                || text.endsWith(".")
                        && text.indexOf('(') < 0
                        && !PAGES.matcher(text).find();
    }

    private boolean hasStops(Passage passage) {
        for (int i = passage.first(); i <= passage.last(); i++) {
            if (Prose.endsInStop(lines.text(i)) || Prose.bullet(lines.text(i)) || Prose.option(lines.text(i))) {
                return true;
            }
        }
        return false;
    }

    /** A short line after the standfirst, with the details of a book within two more. */
    private boolean leadsToBook(List<Passage> passages, int at) {
        if (standfirst.isEmpty()) return false;
        for (int i = at; i < Math.min(passages.size(), at + 3); i++) {
            var passage = passages.get(i);
            if (passage.size() > 1 || lines.line(passage.first()).length() > lines.limit("book")) return false;
            if (i > at && lines.worded(Kind.BOOK, passage.first())) return true;
        }
        return false;
    }

    /** The short lines down to the last that gives details; prose may follow without an empty line. */
    private int takeBook(Passage passage) {
        for (int i = passage.first(); i <= passage.last(); i++) {
            if (lines.line(i).length() > lines.limit("book")) return i;
            changes.take(i, LineRole.BOOK);
        }
        return passage.last() + 1;
    }
}
