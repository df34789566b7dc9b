package backissue.people;

import backissue.archive.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well a finder does on a file of tokens and tags. A mention is right when it has the very words of a tagged one.
 */
public final class PeopleScore {

    private int right;
    private int found;
    private int wanted;
    private long words;
    private long nanos;

    private PeopleScore() {}

    /** What was counted. */
    public record Result(int right, int found, int wanted, long words, double seconds) {

        public double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        public double recall() {
            return wanted == 0 ? 0 : (double) right / wanted;
        }

        public double f1() {
            return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
        }

        public double wordsPerSecond() {
            return seconds == 0 ? 0 : words / seconds;
        }
    }

    /** Reads a file document by document and scores what the finder finds in each. */
    public static Result of(Path file, PeopleFinder finder) throws IOException {
        var score = new PeopleScore();
        TagFile.forEach(file, document -> score.add(document, finder));
        return new Result(score.right, score.found, score.wanted, score.words, score.nanos / 1e9);
    }

    private void add(TagFile.Document document, PeopleFinder finder) {
        Set<Span> gold = new HashSet<>(document.persons());
        wanted += gold.size();
        words += document.tokens();
        long begun = System.nanoTime();
        var persons = finder.find(document.text(), List.of());
        nanos += System.nanoTime() - begun;
        for (var person : persons) {
            for (Span mention : person.mentions()) {
                found++;
                if (gold.contains(mention)) right++;
            }
        }
    }
}
