package backissue.bench;

import backissue.graphql.GraphqlApi;
import backissue.graphql.GraphqlRequest;
import backissue.load.Loader;
import backissue.load.PageFiles;
import backissue.load.PageAnalysis;
import backissue.page.PageReader;
import backissue.people.PeopleFinder;
import backissue.search.ArticleIndex;
import backissue.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests per second of typical queries, and of the same data fetched by JDBC by hand, in turns on one thread. */
final class QueryBench {

    private static final int PAGES = 1_000;
    private static final int ROUNDS = 5;
    private static final int SAME = 20;
    private static final long ROUND_NANOS = 1_000_000_000L;

    private static final List<Query> QUERIES = List.of(
            new Query("an article, its authors and people", """
                    query ($n: String) { article(slug: $n) { title standfirst publishedOn wordCount bylines { role author { name } }
                      people { edges { mentionCount node { name } } } } }""",
                    (connection, n) -> ByHand.article(connection, slug(n)), QueryBench::slug),
            new Query("the 20 newest, with authors", """
                    { articles { nodes { slug title publishedOn bylines { role author { name } } } pageInfo { hasNextPage } } }""",
                    (connection, _) -> ByHand.newest(connection, 20), QueryBench::slug),
            new Query("an author, 20 articles, 10 people of each", """
                    query ($n: String) { author(slug: $n) { name articles { nodes { title people(first: 10) { edges { mentionCount node { name } } } } } } }""",
                    (connection, n) -> ByHand.author(connection, author(n)), QueryBench::author));

    /** Those of most articles: the filler names the first of its names most often. */
    private static final List<String> AUTHORS = List.of("ada-barlow", "bram-ashdown", "cora-ashdown", "dora-ashdown");

    /** A query, and the same by hand. */
    private record Query(String name, String text, ByJdbc byHand, Variable variable) {}

    private interface ByJdbc {
        Object fetch(Connection connection, int number) throws SQLException;
    }

    private interface Variable {
        String of(int number);
    }

    /** Its answer is JSON; it fails rather than be measured with an answer that is none. */
    private interface Request {
        byte[] answer(int number) throws SQLException;
    }

    private QueryBench() {}

    private static String slug(int number) {
        return "the-lamp-on-pier-" + number % (PAGES / 2) * 2;
    }

    private static String author(int number) {
        return AUTHORS.get(number % AUTHORS.size());
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        Machine.print();
        var folder = Files.createTempDirectory("query-bench");
        new FillerPages(1).write(folder, PAGES);
        // a result that H2 kept from the request before would make the repeated query by hand no work at all
        try (var archive = Database.open("jdbc:h2:mem:bench;OPTIMIZE_REUSE_RESULTS=FALSE");
                var index = ArticleIndex.open(Optional.empty(), archive)) {
            var study = new PageAnalysis(PageReader.bundled(), PeopleFinder.bundled());
            new Loader(study, archive).load(PageFiles.of(List.of(folder.toString()), System.in), () -> {});
            index.follow();
            var api = new GraphqlApi(archive, index);
            System.out.printf("%-42s %9s %9s %7s%n", "requests per second", "GraphQL", "by hand", "ratio");
            for (var query : QUERIES) compare(query, api, archive);
        } finally {
            LoadBench.delete(folder);
        }
    }

    private static void compare(Query query, GraphqlApi api, Database archive) throws SQLException {
        boolean asksForOne = query.text().contains("$n");
        Request graphql = n -> {
            var variables = asksForOne ? Map.<String, Object>of("n", query.variable().of(n)) : Map.<String, Object>of();
            var body = api.execute(new GraphqlRequest(query.text(), Optional.empty(), variables)).body();
            if (body.containsKey("errors")) throw new IllegalStateException(body.toString());
            return JsonMapper.shared().writeValueAsBytes(body);
        };
        Request byHand = n -> {
            try (var connection = archive.connect()) {
                return JsonMapper.shared().writeValueAsBytes(query.byHand().fetch(connection, n));
            }
        };
        for (int n = 0; n < SAME; n++) requireSame(query, graphql.answer(n), byHand.answer(n));
        double best = 0;
        double bestByHand = 0;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.max(best, perSecond(graphql));
            bestByHand = Math.max(bestByHand, perSecond(byHand));
        }
        System.out.printf("%-42s %,9.0f %,9.0f %7.2f%n", query.name(), best, bestByHand, best / bestByHand);
    }

    /** Both answers name the same things: what is compared is the same work. */
    private static void requireSame(Query query, byte[] graphql, byte[] byHand) {
        var one = names(JsonMapper.shared().readTree(graphql));
        var other = names(JsonMapper.shared().readTree(byHand));
        if (one.isEmpty() || !one.equals(other)) throw new IllegalStateException(query.name() + ":\n" + one + "\n" + other);
    }

    private static Set<String> names(JsonNode answer) {
        var names = new TreeSet<String>();
        for (var field : List.of("title", "name")) answer.findValues(field).forEach(value -> names.add(value.asString()));
        return names;
    }

    private static double perSecond(Request request) throws SQLException {
        long began = System.nanoTime();
        int done = 0;
        while (System.nanoTime() - began < ROUND_NANOS) {
            request.answer(done++);
        }
        return done / ((System.nanoTime() - began) / 1e9);
    }
}
