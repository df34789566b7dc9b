package backissue.graphql;

import backissue.archive.Issue;
import backissue.store.Articles;
import backissue.store.PeopleCounts;

/** The type Issue. */
final class IssueFields {

    private IssueFields() {}

    static Fields<Issue> fields() {
        return Fields.of("Issue", Issue.class)
                .read("id", GlobalId::of)
                .read("slug", Issue::slug)
                .read("publication", Issue::publication)
                .read("title", Issue::title)
                .read("publishedOn", Issue::publishedOn)
                .connection("articles", Issue::id, Articles.OF_ISSUE)
                .one(
                        "previous",
                        Issue::id,
                        (snapshot, ids, _) -> snapshot.issues().previous(ids))
                .one("next", Issue::id, (snapshot, ids, _) -> snapshot.issues().next(ids))
                .connection("people", Issue::id, PeopleCounts.OF_ISSUE);
    }
}
