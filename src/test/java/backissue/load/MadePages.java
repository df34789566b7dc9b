package backissue.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Crawled pages of a magazine that never was, as many as a test needs. */
public final class MadePages {

    private static final String[] WRITERS = {
        "Ada Quill", "Bram Foolscap", "Cora Inkwell", "Dora Galley", "Enid Masthead"
    };
    private static final String[] NAMED = {"Harold Pinder", "Margaret Oakes", "Winston Harrow", "Clement Astley"};

    private MadePages() {}

    /**
     * Writes pages {@code from} to {@code to} into a folder; each also holds the same promoted article, as crawled
     * pages do.
     */
    public static Path write(Path folder, int from, int to) {
        try {
            Files.createDirectories(folder);
            for (int number = from; number < to; number++) {
                Files.writeString(folder.resolve("%04d.txt".formatted(number)), page(number));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(int number) {
        return """
                The lamp on pier %1$d

                Why the harbour keeps its light number %1$d burning

                %2$s

                %3$s is a keeper of lights

                This article first appeared in the %4$d June 2009 issue of the New Statesman, Harbours at night

                Show Hide image

                A promise to every ship

                What the lights of a harbour are for, and who pays for them

                %5$s

                This article first appeared in the 2 March 2010 issue of the New Statesman, Ships and promises
                """.formatted(number, text(number, 6), WRITERS[number % WRITERS.length], 1 + number % 28, text(-1, 3));
    }

    private static String text(int number, int paragraphs) {
        var text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            var name = NAMED[Math.floorMod(number + i, NAMED.length)];
            text.append("""
                    In the year %1$d the harbour master %2$s wrote that a lamp which nobody trims is worse than no lamp at all. \
                    The council heard %2$s twice that winter, and twice it put the matter off until the spring tides had gone by. \
                    By then the keepers had bought their own oil, and the pier had a light that could be seen for nine miles.

                    """.formatted(1900 + Math.floorMod(7 * number + i, 100), name));
        }
        return text.toString().strip();
    }
}
