package backissue.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A resource of one entry a line; what follows a {@code #} is a remark. */
final class WordList {

    private WordList() {}

    static Set<String> read(String resource) {
        Set<String> words = new HashSet<>();
        forEach(resource, words::add);
        return words;
    }

    static void forEach(String resource, Consumer<String> entry) {
        try (var in = WordList.class.getResourceAsStream(resource);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int remark = line.indexOf('#');
                String word = (remark < 0 ? line : line.substring(0, remark)).strip();
                if (!word.isEmpty()) entry.accept(word);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the word list " + resource, e);
        }
    }
}
