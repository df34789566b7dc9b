package backissue.graphql;

import backissue.archive.Article;
import backissue.archive.Author;
import backissue.archive.Body;
import backissue.archive.Byline;
import backissue.archive.Issue;
import backissue.archive.Mention;
import backissue.archive.Naming.Pair;
import backissue.archive.Person;
import backissue.archive.Quote;
import backissue.graphql.FieldSource.Loader;
import backissue.store.Snapshot;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The statements that more than one field uses; fields of one level that use the same one share it. */
final class Loaders {

    static final Loader<Long, Article> ARTICLES =
            (snapshot, ids, _) -> snapshot.articles().byId(ids);
    static final Loader<Long, Author> AUTHORS =
            (snapshot, ids, _) -> snapshot.authors().byId(ids);
    static final Loader<Long, Issue> ISSUES =
            (snapshot, ids, _) -> snapshot.issues().byId(ids);
    static final Loader<Long, Person> PEOPLE =
            (snapshot, ids, _) -> snapshot.people().byId(ids);

    static final Loader<ArticleKey, Article> ARTICLES_BY_KEY = Loaders::articles;
    static final Loader<String, Author> AUTHORS_BY_SLUG =
            (snapshot, slugs, _) -> snapshot.authors().bySlug(slugs);
    static final Loader<String, Issue> ISSUES_BY_SLUG =
            (snapshot, slugs, _) -> snapshot.issues().bySlug(slugs);
    static final Loader<String, Person> PEOPLE_BY_SLUG =
            (snapshot, slugs, _) -> snapshot.people().bySlug(slugs);

    static final Loader<Long, Body> BODIES =
            (snapshot, ids, _) -> snapshot.articles().bodies(ids);
    static final Loader<Long, List<Byline>> BYLINES =
            (snapshot, ids, _) -> snapshot.articles().bylines(ids);

    static final Loader<Long, List<Mention>> MENTIONS =
            (snapshot, ids, _) -> snapshot.people().mentionsIn(ids);

    static final Loader<Pair, List<Quote>> QUOTES =
            (snapshot, pairs, first) -> snapshot.quotes().of(pairs, (Integer) first);

    /** Objects of any type, in the order of each list of ids; null for those not there. One statement for each type. */
    static final Loader<List<GlobalId>, List<Object>> NODES = Loaders::nodes;

    private Loaders() {}

    /** What an article is looked up by: the slug, or else the address of its page. */
    record ArticleKey(String text, boolean isUrl) {}

    private static Map<ArticleKey, Article> articles(Snapshot snapshot, Set<ArticleKey> keys, Object request) {
        var found = new HashMap<ArticleKey, Article>();
        var slugs =
                keys.stream().filter(key -> !key.isUrl()).map(ArticleKey::text).toList();
        var urls = keys.stream().filter(ArticleKey::isUrl).map(ArticleKey::text).toList();
        if (!slugs.isEmpty()) {
            snapshot.articles().bySlug(slugs).forEach((slug, row) -> found.put(new ArticleKey(slug, false), row));
        }
        if (!urls.isEmpty()) {
            snapshot.articles().byUrl(urls).forEach((url, row) -> found.put(new ArticleKey(url, true), row));
        }
        return found;
    }

    private static Map<List<GlobalId>, List<Object>> nodes(
            Snapshot snapshot, Set<List<GlobalId>> lists, Object request) {
        var slugs = new EnumMap<GlobalId.Type, Set<String>>(GlobalId.Type.class);
        lists.stream()
                .flatMap(List::stream)
                .forEach(id -> slugs.computeIfAbsent(id.type(), _ -> new LinkedHashSet<>())
                        .add(id.slug()));
        var found = new HashMap<GlobalId, Object>();
        slugs.forEach((type, wanted) ->
                bySlug(snapshot, type, wanted).forEach((slug, row) -> found.put(new GlobalId(type, slug), row)));
        var nodes = new HashMap<List<GlobalId>, List<Object>>();
        lists.forEach(ids -> nodes.put(ids, ids.stream().map(found::get).toList()));
        return nodes;
    }

    private static Map<String, ?> bySlug(Snapshot snapshot, GlobalId.Type type, Collection<String> slugs) {
        return switch (type) {
            case Article -> snapshot.articles().bySlug(slugs);
            case Author -> snapshot.authors().bySlug(slugs);
            case Issue -> snapshot.issues().bySlug(slugs);
            case Person -> snapshot.people().bySlug(slugs);
        };
    }
}
