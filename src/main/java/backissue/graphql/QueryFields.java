package backissue.graphql;

import backissue.graphql.FieldSource.Loader;
import backissue.graphql.FieldSource.Want;
import backissue.search.ArticleIndex;
import backissue.store.Articles;
import backissue.store.Authors;
import backissue.store.Issues;
import backissue.store.Listing;
import backissue.store.People;
import java.util.List;

/** Where a query begins. */
final class QueryFields {

    /** The record of the type Query: the archive itself. */
    record Root() {}

    private QueryFields() {}

    static Fields<Root> fields(ArticleIndex index) {
        var query = Fields.of("Query", Root.class)
                .connection("articles", _ -> Listing.ARCHIVE, Articles.ALL)
                .connection("authors", _ -> Listing.ARCHIVE, Authors.ALL)
                .connection("issues", _ -> Listing.ARCHIVE, Issues.ALL)
                .connection("people", _ -> Listing.ARCHIVE, People.ALL)
                .relation(
                        "node",
                        selection -> ids(List.of(selection.arguments().id())),
                        Loaders.NODES,
                        (_, found, _) -> found.getFirst())
                .relation(
                        "nodes", selection -> ids(selection.arguments().ids()), Loaders.NODES, (_, found, _) -> found);
        var search = new SearchLoader(index);
        query.relation("search", QueryFields::search, search, (_, found, _) -> found)
                .relation("suggest", QueryFields::suggest, search.suggestions(), (_, suggested, _) -> suggested);
        query.held("archive", _ -> new ArchiveFields.Whole());
        query.relation("article", QueryFields::article, Loaders.ARTICLES_BY_KEY, (_, row, _) -> row);
        lookup(query, "author", GlobalId.Type.Author, Loaders.AUTHORS_BY_SLUG);
        lookup(query, "issue", GlobalId.Type.Issue, Loaders.ISSUES_BY_SLUG);
        lookup(query, "person", GlobalId.Type.Person, Loaders.PEOPLE_BY_SLUG);
        return query;
    }

    private static Want article(Selection selection) {
        var key = selection.arguments().articleKey();
        return new Want(_ -> key, Want.NOTHING_ELSE);
    }

    private static Want search(Selection selection) {
        var wanted = SearchLoader.wanted(selection);
        return new Want(_ -> wanted, Want.NOTHING_ELSE);
    }

    private static Want suggest(Selection selection) {
        var arguments = selection.arguments();
        var typed = new SearchLoader.Typed(arguments.text("prefix").orElseThrow(), arguments.size("first"));
        return new Want(_ -> typed, Want.NOTHING_ELSE);
    }

    private static <R> void lookup(Fields<Root> query, String field, GlobalId.Type type, Loader<String, R> loader) {
        query.relation(
                field,
                selection -> {
                    var slug = selection.arguments().slug(type);
                    return new Want(_ -> slug, Want.NOTHING_ELSE);
                },
                loader,
                (_, row, _) -> row);
    }

    private static Want ids(List<GlobalId> ids) {
        return new Want(_ -> ids, Want.NOTHING_ELSE);
    }
}
