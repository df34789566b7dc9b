package backissue.graphql;

import backissue.archive.Article;
import backissue.graphql.FieldSource.Loader;
import backissue.search.ArticleIndex;
import backissue.store.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds articles related to others, by what they say, whom they name and where they appeared. */
record RelatedLoader(ArticleIndex index) implements Loader<Long, List<RelatedLoader.RelatedArticle>> {

    /** How much each reason counts; together 1. */
    private static final Map<Reason, Double> WEIGHTS =
            new EnumMap<>(Map.of(Reason.ALIKE_IN_TEXT, 0.55, Reason.PEOPLE_IN_COMMON, 0.35, Reason.SAME_ISSUE, 0.1));

    /** People in common weigh half of all they can when they weigh this: someone named in these two articles alone. */
    private static final double HALF = 0.5;

    /** Candidates looked at for each one wanted, since a reason's best need not be the best in all. */
    private static final int CANDIDATES = 3;

    enum Reason {
        ALIKE_IN_TEXT,
        PEOPLE_IN_COMMON,
        SAME_ISSUE
    }

    record RelatedArticle(double score, List<Reason> reasons, Article article) {}

    static Fields<RelatedArticle> fields() {
        return Fields.of("RelatedArticle", RelatedArticle.class)
                .read("score", RelatedArticle::score)
                .read("reasons", RelatedArticle::reasons)
                .held("article", RelatedArticle::article);
    }

    @Override
    public Map<Long, List<RelatedArticle>> load(Snapshot snapshot, Set<Long> articles, Object first) {
        int size = (Integer) first;
        var scores = new HashMap<Long, Map<Long, Map<Reason, Double>>>();
        articles.forEach(article -> scores.put(article, new HashMap<>()));
        index.related(articles, size * CANDIDATES)
                .forEach((article, alike) -> alike.forEach(
                        other -> note(scores.get(article), other.id(), Reason.ALIKE_IN_TEXT, other.likeness())));
        snapshot.kinship()
                .byPeople(articles, size * CANDIDATES)
                .forEach((article, kin) -> kin.forEach(other -> note(
                        scores.get(article),
                        other.article(),
                        Reason.PEOPLE_IN_COMMON,
                        other.weight() / (other.weight() + HALF))));
        snapshot.kinship()
                .byIssue(articles, size * CANDIDATES)
                .forEach((article, kin) ->
                        kin.forEach(other -> note(scores.get(article), other.article(), Reason.SAME_ISSUE, 1)));
        return ranked(snapshot, scores, size);
    }

    private static void note(Map<Long, Map<Reason, Double>> others, long other, Reason reason, double strength) {
        others.computeIfAbsent(other, _ -> new EnumMap<>(Reason.class)).put(reason, strength * WEIGHTS.get(reason));
    }

    private static Map<Long, List<RelatedArticle>> ranked(
            Snapshot snapshot, Map<Long, Map<Long, Map<Reason, Double>>> scores, int size) {
        var ids = new LinkedHashSet<Long>();
        scores.values().forEach(others -> ids.addAll(others.keySet()));
        var rows = ids.isEmpty() ? Map.<Long, Article>of() : snapshot.articles().byId(ids);
        var related = new HashMap<Long, List<RelatedArticle>>();
        scores.forEach((article, others) -> {
            var best = new ArrayList<RelatedArticle>();
            others.forEach((id, reasons) -> {
                if (rows.containsKey(id)) best.add(related(rows.get(id), reasons));
            });
            best.sort(Comparator.comparingDouble((RelatedArticle one) -> -one.score())
                    .thenComparing(one -> one.article().slug()));
            related.put(article, List.copyOf(best.subList(0, Math.min(size, best.size()))));
        });
        return related;
    }

    private static RelatedArticle related(Article article, Map<Reason, Double> reasons) {
        double score = reasons.values().stream().mapToDouble(each -> each).sum();
        var weightiest = reasons.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Reason, Double> reason) -> -reason.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return new RelatedArticle(score, weightiest, article);
    }
}
