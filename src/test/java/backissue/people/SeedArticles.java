package backissue.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where the bodies of the seed articles stand in their pages. */
record SeedArticles(String slug, String page, List<Integer> context, int from, int to, List<Integer> without) {

    /** The pages as they were crawled, which are not part of the project. */
    static final Path ORIGINALS = Path.of("../shared/seeds");

    /** The same articles retold: the same people, line for line. */
    static final Path RETOLD = Path.of("seeds");

    static final List<SeedArticles> ALL = List.of(
            new SeedArticles("slaves-to-the-office", "000", List.of(1, 3), 5, 45, List.of()),
            new SeedArticles("out-of-one-party-many-cultures", "001", List.of(1, 3), 5, 51, List.of()),
            new SeedArticles("the-facade-cracks", "002", List.of(4, 6), 8, 60, List.of(36)),
            new SeedArticles("the-rise-and-fall-of-new-labour", "003", List.of(1, 3), 5, 53, List.of()),
            new SeedArticles("interview-ed-balls", "004", List.of(1, 3), 5, 91, List.of()),
            new SeedArticles(
                    "losing-momentum-how-jeremy-corbyns-support-group-ran-out-of-steam",
                    "000",
                    List.of(56, 58),
                    60,
                    176,
                    List.of()));

    private List<String> lines(Path folder) throws IOException {
        try (var pages = Files.list(folder)) {
            Path file = pages.filter(p -> p.getFileName().toString().startsWith(page))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(file);
        }
    }

    List<String> titles(Path folder) throws IOException {
        var lines = lines(folder);
        return context.stream().map(n -> lines.get(n - 1)).toList();
    }

    String body(Path folder) throws IOException {
        var lines = lines(folder);
        return IntStream.rangeClosed(from, to)
                .filter(n -> !without.contains(n))
                .mapToObj(n -> lines.get(n - 1).strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
