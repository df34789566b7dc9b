package backissue.store;

import static backissue.store.schema.Tables.ARTICLE;
import static backissue.store.schema.Tables.ARTICLE_BODY;
import static backissue.store.schema.Tables.ISSUE;

import backissue.archive.ArticleDraft;
import backissue.archive.Body;
import backissue.archive.IssueDraft;
import backissue.archive.Slug;
import backissue.archive.Standfirst;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * An article the archive has, as far as it takes to say whether a draft is another copy of it and which copy is better.
 *
 * @param takenFrom the source its text was taken from
 */
record StoredArticle(
        long id,
        String slug,
        Optional<String> issueSlug,
        Optional<Standfirst> standfirst,
        int wordCount,
        long takenFrom,
        String fingerprint) {

    /** A copy that has lost more than this share of the words was cut, whatever else it has. */
    private static final double CUT = 0.9;

    static List<StoredArticle> titled(DSLContext database, String title) {
        return where(database, ARTICLE.TITLE_KEY.eq(titleKey(title)));
    }

    /** The articles whose text was taken from a page. */
    static List<StoredArticle> takenFrom(DSLContext database, long source) {
        return where(database, ARTICLE.TAKEN_FROM.eq(source));
    }

    private static List<StoredArticle> where(DSLContext database, Condition condition) {
        return database.select(
                        ARTICLE.ID,
                        ARTICLE.SLUG,
                        ISSUE.SLUG,
                        ARTICLE.STANDFIRST,
                        ARTICLE.STANDFIRST_CUT,
                        ARTICLE.WORD_COUNT,
                        ARTICLE.TAKEN_FROM,
                        ARTICLE.FINGERPRINT)
                .from(ARTICLE)
                .leftJoin(ISSUE)
                .on(ISSUE.ID.eq(ARTICLE.ISSUE_ID))
                .where(condition)
                .orderBy(ARTICLE.ID)
                .fetch(StoredArticle::of);
    }

    /** The title as it is compared: copies differ in case, accents and quotation marks. */
    static String titleKey(String title) {
        var folded = Slug.fold(title);
        return folded.length() <= 300 ? folded : folded.substring(0, 300);
    }

    private static StoredArticle of(Record row) {
        return new StoredArticle(
                row.get(ARTICLE.ID),
                row.get(ARTICLE.SLUG),
                Optional.ofNullable(row.get(ISSUE.SLUG)),
                Optional.ofNullable(row.get(ARTICLE.STANDFIRST))
                        .map(text -> new Standfirst(text, row.get(ARTICLE.STANDFIRST_CUT))),
                row.get(ARTICLE.WORD_COUNT),
                row.get(ARTICLE.TAKEN_FROM),
                row.get(ARTICLE.FINGERPRINT));
    }

    /** Whether the draft, of the same title, may be this article: the issues agree as far as they are stated. */
    boolean agreesWith(ArticleDraft draft) {
        var issue = draft.issue().map(StoredArticle::slug);
        return issue.isEmpty() || issueSlug.isEmpty() || issue.equals(issueSlug);
    }

    /** Whether the draft has this article's text, perhaps cut or mended. */
    boolean isCopiedBy(ArticleDraft draft, DSLContext database) {
        return TextSimilarity.copies(draft.body().plain(), body(database).plain());
    }

    private Body body(DSLContext database) {
        return Body.ofMarkdown(database.select(ARTICLE_BODY.MARKDOWN)
                .from(ARTICLE_BODY)
                .where(ARTICLE_BODY.ARTICLE_ID.eq(id))
                .fetchSingle(ARTICLE_BODY.MARKDOWN));
    }

    /**
     * Whether another page's copy says more than the one the archive has: a whole standfirst, the issue, a longer text.
     */
    boolean isPoorerThan(ArticleDraft draft, int words) {
        if (words < CUT * wordCount) return false;
        if (wordCount < CUT * words) return true;
        int byStandfirst = Integer.compare(worth(draft.standfirst()), worth(standfirst));
        if (byStandfirst != 0) return byStandfirst > 0;
        boolean statesIssue = draft.issue().isPresent();
        if (statesIssue != issueSlug.isPresent()) return statesIssue;
        return words > wordCount;
    }

    private static int worth(Optional<Standfirst> standfirst) {
        return standfirst.map(text -> text.cut() ? 1 : 2).orElse(0);
    }

    static String slug(IssueDraft issue) {
        return Slug.of(issue.publication() + " " + issue.publishedOn());
    }
}
