package backissue.page;

/**
 * What speaks for a title in the middle of a page being that of another article.
 *
 * @param standfirst a longer line stands between the title and what follows it
 * @param ending how surely the lines above end an article
 * @param again the page prints an article twice
 * @param furniture lines of the site that stood before stand above the title again
 */
record BoundaryEvidence(
        boolean byline,
        boolean date,
        boolean standfirst,
        ArticleEndings.Ending ending,
        boolean again,
        boolean furniture) {

    /** A contributor's byline or a diary's date does not, alone. */
    boolean suffice() {
        return again
                || byline && date
                || ending != ArticleEndings.Ending.NONE && (byline || date)
                || standfirst && (ending == ArticleEndings.Ending.SURE || ending == ArticleEndings.Ending.ANSWERED);
    }

    boolean suspicious() {
        return suffice()
                || ending == ArticleEndings.Ending.SURE
                || standfirst && (byline || ending != ArticleEndings.Ending.NONE || furniture);
    }
}
