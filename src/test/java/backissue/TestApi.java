package backissue;

import backissue.graphql.GraphqlApi;
import backissue.graphql.Limits;
import backissue.search.ArticleIndex;
import backissue.store.Database;
import java.util.Optional;

/** The API on an archive to test on, with a search index in memory that has caught up with it. */
public final class TestApi {

    private TestApi() {}

    public static GraphqlApi on(Database archive) {
        return new GraphqlApi(archive, index(archive));
    }

    /** With other limits than a server has. */
    public static GraphqlApi on(Database archive, Limits limits) {
        return new GraphqlApi(archive, index(archive), limits);
    }

    /** An index of the seeds. */
    public static ArticleIndex index() {
        return index(TestArchive.ofSeeds());
    }

    private static ArticleIndex index(Database archive) {
        var index = ArticleIndex.open(Optional.empty(), archive);
        index.follow();
        return index;
    }
}
