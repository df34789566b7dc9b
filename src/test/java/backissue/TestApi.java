package backissue;

import backissue.graphql.GraphqlApi;
import backissue.graphql.Limits;
import backissue.search.ArticleIndex;
import backissue.store.Database;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The API on an archive to test on, with a search index in memory that has caught up with it. */
public final class TestApi {

    private static final Map<TestDatabase, GraphqlApi> SEEDS = new EnumMap<>(TestDatabase.class);

    private TestApi() {}

    /**
     * On the project's seeds. Shared by all tests of this JVM: an index and a schema take longer to make than most
     * tests.
     */
    public static synchronized GraphqlApi ofSeeds(TestDatabase kind) {
        return SEEDS.computeIfAbsent(kind, _ -> on(TestArchive.ofSeeds(kind)));
    }

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
