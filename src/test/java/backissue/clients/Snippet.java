package backissue.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One way the documentation shows to ask the API: the files to save, the commands to type, and what the last of them
 * prints.
 *
 * @param client whose way it is, as {@code Relay}
 */
record Snippet(String client, Map<String, String> files, List<String> commands, String output) {

    /** The part of a page that the snippets are in. */
    private static final Pattern SECTION =
            Pattern.compile("(?ms)^## (?:Use it from your app|Examples)\\n(.*?)(?=^## |\\z)");

    private static final List<Path> PAGES = List.of(Path.of("README.md"), Path.of("src/site/markdown/clients.md"));

    /** A way begins with the name of its client in bold, and ends where the next does. */
    private static final Pattern WAY = Pattern.compile("(?ms)^\\*\\*(.+?)\\*\\*.*?(?=^\\*\\*|\\z)");

    /** A file is a block under a sentence that ends in its name. */
    private static final Pattern FILE = Pattern.compile("(?ms)`([\\w.]+)`:\\n\\n```\\w+\\n(.*?)^```$");

    private static final Pattern CONSOLE = Pattern.compile("(?ms)^```console\\n(.*?)^```$");
    private static final String PROMPT = "$ ";

    static List<Snippet> documented() {
        return PAGES.stream()
                .flatMap(page -> WAY.matcher(section(page)).results())
                .map(way -> of(way.group(1), way.group()))
                .toList();
    }

    /** What the pages say of clients. */
    static String sections() {
        return PAGES.stream().map(Snippet::section).collect(Collectors.joining());
    }

    /** The part of a page that the snippets are in; empty if it has none. */
    private static String section(Path page) {
        try {
            var section = SECTION.matcher(Files.readString(page));
            return section.find() ? section.group(1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Snippet of(String client, String text) {
        var files = new LinkedHashMap<String, String>();
        FILE.matcher(text).results().forEach(file -> files.put(file.group(1), file.group(2)));
        var console =
                CONSOLE.matcher(text).results().map(block -> block.group(1)).collect(Collectors.joining());
        var commands =
                console.lines().filter(line -> line.startsWith(PROMPT)).map(line -> line.substring(PROMPT.length()));
        var output = console.lines().filter(line -> !line.startsWith(PROMPT)).collect(Collectors.joining("\n"));
        return new Snippet(client, files, commands.toList(), output);
    }

    @Override
    public String toString() {
        return client;
    }
}
