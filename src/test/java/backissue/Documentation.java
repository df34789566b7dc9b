package backissue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** README.md and the pages under src/site/markdown, as tests read them. */
public record Documentation(List<Page> pages) {

    private static final Path SITE = Path.of("src/site/markdown");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(#[^)]*)?\\)");

    /** One file. */
    public record Page(Path file, String text) {

        private static Page read(Path file) {
            try {
                return new Page(file, Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The files this page links to. */
        List<Path> links() {
            return LINK.matcher(text)
                    .results()
                    .map(link ->
                            file.toAbsolutePath().resolveSibling(link.group(1)).normalize())
                    .toList();
        }

        List<Block> blocks() {
            return FENCE.matcher(text)
                    .results()
                    .map(found -> new Block(file, lineOf(found.start()), found.group(1), found.group(2)))
                    .toList();
        }

        /** Every graphql block that has a json block after it, with no block of another kind between them. */
        Stream<Example> examples() {
            var examples = new ArrayList<Example>();
            var blocks = blocks();
            for (int i = 0; i + 1 < blocks.size(); i++) {
                boolean pair = blocks.get(i).language().equals("graphql")
                        && blocks.get(i + 1).language().equals("json");
                if (pair) examples.add(new Example(blocks.get(i), blocks.get(i + 1)));
            }
            return examples.stream();
        }

        private int lineOf(int offset) {
            return 1
                    + Math.toIntExact(text.substring(0, offset)
                            .chars()
                            .filter(character -> character == '\n')
                            .count());
        }
    }

    /** A fenced block, with the line it begins at and the language named on its fence. */
    record Block(Path file, int line, String language, String text) {

        @Override
        public String toString() {
            return file + ":" + line + " " + language;
        }
    }

    /** A query and the answer shown under it. */
    record Example(Block query, Block answer) {

        @Override
        public String toString() {
            return query.toString();
        }
    }

    public static Documentation read() {
        try (var files = Files.list(SITE)) {
            var site = files.filter(file -> file.toString().endsWith(".md")).sorted();
            return new Documentation(Stream.concat(Stream.of(Path.of("README.md")), site)
                    .map(Page::read)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All pages as one text. */
    public String text() {
        return pages.stream().map(Page::text).collect(Collectors.joining("\n"));
    }

    List<Example> examples() {
        return pages.stream().flatMap(Page::examples).toList();
    }
}
