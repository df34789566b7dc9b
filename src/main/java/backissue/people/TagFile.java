package backissue.people;

import backissue.archive.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Documents of a file of tokens and tags: the tokens joined by spaces, sentences by an empty line, and where the
 * persons are. A file with one document mark holds unrelated sentences, and each is a document of its own.
 */
final class TagFile {

    /** A text and the persons its tags name. */
    record Document(String text, List<Span> persons, int tokens) {}

    private static final String MARK = "-DOCSTART-";

    private final Consumer<Document> visitor;
    private final boolean sentences;
    private final StringBuilder text = new StringBuilder();
    private List<Span> persons = new ArrayList<>();
    private int tokens;
    private boolean open; // a sentence has begun
    private boolean inPerson;

    private TagFile(boolean sentences, Consumer<Document> visitor) {
        this.sentences = sentences;
        this.visitor = visitor;
    }

    static void forEach(Path file, Consumer<Document> visitor) throws IOException {
        long marks;
        try (var lines = Files.lines(file)) {
            marks = lines.filter(line -> line.startsWith(MARK)).limit(2).count();
        }
        var reading = new TagFile(marks < 2, visitor);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) reading.line(line);
        }
        reading.close();
    }

    private void line(String line) {
        if (line.startsWith(MARK)) {
            close();
        } else if (line.isBlank()) {
            if (sentences) close();
            open = false;
            inPerson = false;
        } else {
            int tab = line.lastIndexOf('\t');
            token(line.substring(0, tab), line.substring(tab + 1));
        }
    }

    private void token(String token, String tag) {
        if (text.length() > 0) text.append(open ? " " : "\n\n");
        open = true;
        tokens++;
        int start = text.length();
        text.append(token);
        if (!tag.endsWith("PER")) {
            inPerson = false;
        } else if (tag.startsWith("B") || !inPerson) {
            persons.add(new Span(start, text.length()));
            inPerson = true;
        } else {
            persons.add(new Span(persons.removeLast().start(), text.length()));
        }
    }

    private void close() {
        if (text.length() > 0) visitor.accept(new Document(text.toString(), persons, tokens));
        text.setLength(0);
        tokens = 0;
        persons = new ArrayList<>();
        open = false;
        inPerson = false;
    }
}
