package backissue.page;

import backissue.archive.ArticleDraft;
import backissue.archive.Block;
import backissue.archive.Standfirst;
import java.util.Optional;

/** What makes a page an article: sentences, and enough of them where nothing else speaks for it. */
final class ArticleCheck {

    /** Fewer words, with neither a byline nor a date, a picture, an issue or a standfirst, are a notice. */
    private static final int LEAST_WORDS = 20;

    private ArticleCheck() {}

    /** Why the only article of a page is none. */
    static Optional<String> missing(ArticleDraft article, Layout layout) {
        if (layout.match(Kind.ERROR_PAGE, Line.of(0, article.title())).isPresent() && !isSigned(article)) {
            return Optional.of(
                    "is the error page of a site, not an article: its title is “%s”".formatted(article.title()));
        }
        if (isSigned(article) || article.standfirst().isPresent()) return Optional.empty();
        int words = article.body().wordCount();
        if (words > 0 && words < LEAST_WORDS) {
            return Optional.of(
                    "has no text of an article: below “%s” it has %d words".formatted(article.title(), words));
        }
        return words == 0 || hasSentence(article)
                ? Optional.empty()
                : Optional.of("has no text of an article: none of its lines is a sentence");
    }

    private static boolean isSigned(ArticleDraft article) {
        return !article.bylines().isEmpty()
                || article.publishedOn().isPresent()
                || article.issue().isPresent()
                || article.imageCredit().isPresent();
    }

    private static boolean hasSentence(ArticleDraft article) {
        return article.standfirst()
                        .map(Standfirst::text)
                        .filter(Prose::endsSentence)
                        .isPresent()
                || article.body().blocks().stream()
                        .map(Block::text)
                        .anyMatch(text -> Prose.endsInStop(text) || text.length() >= Prose.PARAGRAPH);
    }
}
