package backissue.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema.org objects of a page's JSON-LD that describe an article. */
final class JsonLd {

    /** How deep objects lie in each other's properties: graph, item, main entity. */
    private static final int DEPTH = 6;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(200).build())
                    .build())
            .build();

    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "BlogPosting",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "Report",
            "TechArticle",
            "ScholarlyArticle",
            "SocialMediaPosting",
            "LiveBlogPosting",
            "AdvertiserContentArticle",
            "SatiricalArticle",
            "Review",
            "Recipe");

    private final List<JsonNode> all = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(Document page) {
        var data = new JsonLd();
        for (var script : page.select("script[type~=(?i)ld\\+json]")) data.parse(script.data());
        return data;
    }

    private void parse(String text) {
        try {
            var json = text.strip()
                    .replaceFirst("^<!--|^//<!\\[CDATA\\[|^/\\*<!\\[CDATA\\[\\*/", "")
                    .replaceFirst("(-->|//\\]\\]>)$", "");
            collect(JSON.readTree(json), DEPTH);
        } catch (JacksonException e) {
            // a page with broken metadata is read by what it shows
        }
    }

    private void collect(JsonNode node, int depth) {
        if (depth == 0) return;
        if (node.isArray()) node.forEach(item -> collect(item, depth - 1));
        if (!node.isObject()) return;
        all.add(node);
        collect(node.path("@graph"), depth - 1);
        collect(node.path("mainEntity"), depth - 1);
        collect(node.path("mainEntityOfPage"), depth - 1);
    }

    /** The article the page is about: the one with most of what an article has. */
    Optional<JsonNode> article() {
        JsonNode best = null;
        int most = -1;
        for (var node : all) {
            if (types(node).stream().noneMatch(ARTICLES::contains)) continue;
            int has = 0;
            for (var name : List.of("headline", "author", "datePublished", "articleBody", "name")) {
                if (!node.path(name).isMissingNode()) has++;
            }
            if (has > most) {
                most = has;
                best = node;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The texts under a property of any object. */
    List<String> anywhere(String property) {
        return all.stream().flatMap(node -> text(node.path(property)).stream()).toList();
    }

    /** Whether a page says of itself that it lists articles. */
    boolean isList() {
        return article().isEmpty()
                && all.stream()
                        .map(JsonLd::types)
                        .flatMap(List::stream)
                        .anyMatch(type -> type.equals("CollectionPage")
                                || type.equals("SearchResultsPage")
                                || type.equals("ProfilePage"));
    }

    static List<String> types(JsonNode node) {
        var types = new ArrayList<String>();
        each(node.path("@type"), type -> types.add(type.asString("")));
        return types;
    }

    private static void each(JsonNode node, Consumer<JsonNode> consumer) {
        if (node.isArray()) node.forEach(consumer);
        else if (!node.isMissingNode() && !node.isNull()) consumer.accept(node);
    }

    /** The names under a property: text, objects with a name, references to objects of the graph. */
    List<String> names(JsonNode article, String property) {
        var names = new ArrayList<String>();
        each(article.path(property), node -> name(node).ifPresent(names::add));
        return names;
    }

    private Optional<String> name(JsonNode node) {
        if (node.isString()) return text(node);
        var name = node.path("name");
        if (name.isArray()) {
            var names = new ArrayList<String>();
            name.forEach(one -> text(one).ifPresent(names::add));
            return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
        }
        if (!name.isMissingNode()) return text(name);
        var id = node.path("@id").asString("");
        return all.stream()
                .filter(other -> !id.isEmpty()
                        && other != node
                        && other.path("@id").asString("").equals(id))
                .flatMap(other -> text(other.path("name")).stream())
                .findFirst();
    }

    static Optional<String> text(JsonNode node) {
        if (!node.isString()) return Optional.empty();
        var text = Texts.line(Parser.unescapeEntities(node.asString(), false));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
