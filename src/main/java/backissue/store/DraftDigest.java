package backissue.store;

import backissue.archive.ArticleDraft;
import backissue.archive.PersonDraft;
import backissue.archive.Sha256;
import java.util.List;

/** A digest of all that an article says, so that what a page says again is told from what it says anew. */
final class DraftDigest {

    private DraftDigest() {}

    static String of(ArticleDraft draft, List<PersonDraft> people) {
        var content = List.of(
                draft.title(),
                draft.standfirst(),
                draft.publishedOn(),
                draft.issue(),
                draft.bylines(),
                draft.imageCredit(),
                draft.correction(),
                draft.body().markdown(),
                people);
        return Sha256.of(content.toString());
    }
}
