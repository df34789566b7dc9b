package backissue.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A layout file as it is written: a line is a keyword and what it says, {@code #} begins a remark. The format is
 * described at the head of {@code general.layout}.
 */
record LayoutFile(String name, List<Entry> wordings, Map<String, Integer> limits, Map<String, Set<String>> lists) {

    /** A wording and what it describes. */
    record Entry(Kind kind, String wording) {}

    static LayoutFile resource(String name) {
        return parse(name, read(name + ".layout"));
    }

    private static String read(String path) {
        try (InputStream in = LayoutFile.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("No resource " + path);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The families besides the general one, in the order they are tried. */
    static List<String> names() {
        return read("families")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    static LayoutFile parse(String name, String text) {
        var file = new LayoutFile(name, new ArrayList<>(), new HashMap<>(), new HashMap<>());
        int number = 0;
        for (var line : text.split("\n")) {
            number++;
            if (line.isBlank() || line.startsWith("#")) continue;
            var parts = line.strip().split("\\s+", 2);
            try {
                file.add(parts[0], parts[1]);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(name + ".layout, line " + number + ": " + line, e);
            }
        }
        return file;
    }

    private void add(String keyword, String rest) {
        switch (keyword) {
            case "limit" -> {
                var parts = rest.split("\\s+");
                limits.put(parts[0], Integer.parseInt(parts[1]));
            }
            case "list" -> {
                var parts = rest.split("\\s+");
                lists.computeIfAbsent(parts[0], _ -> new HashSet<>())
                        .addAll(List.of(parts).subList(1, parts.length));
            }
            default -> wordings.add(new Entry(Kind.of(keyword), rest));
        }
    }

    /** This family's entries before those of the general family, which fill what it does not say. */
    LayoutFile over(LayoutFile general) {
        var all = new ArrayList<>(wordings);
        all.addAll(general.wordings);
        var allLimits = new HashMap<>(general.limits);
        allLimits.putAll(limits);
        var allLists = new HashMap<>(general.lists);
        allLists.putAll(lists);
        return new LayoutFile(name, all, allLimits, allLists);
    }
}
