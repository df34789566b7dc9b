package backissue.load;

import backissue.archive.ArticleDraft;
import backissue.archive.PersonDraft;
import backissue.page.PageReading;
import java.util.List;
import java.util.Optional;

/**
 * What a page says, before anything of it is written.
 *
 * @param sha256 the digest of its bytes
 * @param url its address: the one it gives itself, or where it was fetched from
 * @param lines its text
 * @param reading what the page reader made of it
 * @param articles its articles with the people each names; none if the page was refused
 */
public record UnderstoodPage(
        String file,
        String sha256,
        Optional<String> url,
        List<String> lines,
        PageReading reading,
        List<Named> articles) {

    /** An article and the people it names. */
    public record Named(ArticleDraft draft, List<PersonDraft> people) {}
}
