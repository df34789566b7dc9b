package backissue.html;

import backissue.archive.Block;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an HTML page says of its article.
 *
 * @param authors names as the page gives them, each once
 * @param publication the name of the site
 * @param url the canonical address
 * @param links the share of the text that is links to elsewhere, of 1
 * @param found how each field was found
 */
public record HtmlArticle(
        Optional<String> title,
        Optional<String> standfirst,
        List<String> authors,
        Optional<LocalDate> publishedOn,
        Optional<String> publication,
        Optional<String> url,
        Optional<HtmlPicture> picture,
        List<Block> body,
        double links,
        List<Found> found) {

    public HtmlArticle {
        authors = List.copyOf(authors);
        body = List.copyOf(body);
        found = List.copyOf(found);
    }
}
