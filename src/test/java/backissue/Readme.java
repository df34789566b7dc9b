package backissue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** README.md, as its tests read it. */
record Readme(String text) {

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

    /** A fenced block, with the line it begins at and the language named on its fence. */
    record Block(int line, String language, String text) {

        @Override
        public String toString() {
            return "README.md:" + line + " " + language;
        }
    }

    /** A query and the answer shown under it. */
    record Example(Block query, Block answer) {

        @Override
        public String toString() {
            return query.toString();
        }
    }

    static Readme read() {
        try {
            return new Readme(Files.readString(Path.of("README.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        return FENCE.matcher(text).results()
                .map(found -> new Block(lineOf(found.start()), found.group(1), found.group(2)))
                .toList();
    }

    /** Every graphql block that has a json block after it, with no block of another kind between them. */
    List<Example> examples() {
        var examples = new ArrayList<Example>();
        var blocks = blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            boolean pair = blocks.get(i).language().equals("graphql") && blocks.get(i + 1).language().equals("json");
            if (pair) examples.add(new Example(blocks.get(i), blocks.get(i + 1)));
        }
        return examples;
    }

    private int lineOf(int offset) {
        return 1 + Math.toIntExact(text.substring(0, offset).chars().filter(character -> character == '\n').count());
    }
}
