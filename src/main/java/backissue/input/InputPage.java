package backissue.input;

import java.util.Optional;

/**
 * A page that another file holds.
 *
 * @param name the file's name and the page's place in it
 * @param bytes the page; empty if it is refused
 * @param url where the page was fetched from, if that is known
 * @param charset the encoding that the server named, if it is known
 * @param refused why there is no page, as the end of a sentence that begins with its name
 */
public record InputPage(
        String name, byte[] bytes, Optional<String> url, Optional<String> charset, Optional<String> refused) {

    static InputPage of(String name, byte[] bytes) {
        return new InputPage(name, bytes, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static InputPage of(String name, byte[] bytes, Optional<String> url) {
        return new InputPage(name, bytes, url, Optional.empty(), Optional.empty());
    }

    static InputPage refused(String name, String reason) {
        return new InputPage(name, new byte[0], Optional.empty(), Optional.empty(), Optional.of(reason));
    }
}
