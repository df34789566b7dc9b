package backissue.store;

import backissue.archive.ArticleDraft;
import backissue.archive.PersonDraft;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
