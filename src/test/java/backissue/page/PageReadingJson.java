package backissue.page;

import backissue.archive.ArticleDraft;
import backissue.archive.Block;
import backissue.archive.BylineDraft;
import backissue.archive.IssueDraft;
import backissue.archive.Role;
import backissue.archive.Standfirst;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** A reading of a page as JSON, for comparing it with what a file expects: what is absent is left out. */
final class PageReadingJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PageReadingJson() {}

    static ObjectNode of(PageReading reading) {
        var json = JSON.createObjectNode();
        reading.refused().ifPresent(reason -> json.put("refused", reason));
        if (!reading.warnings().isEmpty()) {
            strings(
                    json.putArray("warnings"),
                    reading.warnings().stream()
                            .map(w -> w.line() + ": " + w.sentence())
                            .toList());
        }
        reading.articles().forEach(article -> json.withArray("articles").add(of(article)));
        return json;
    }

    private static JsonNode of(ArticleDraft article) {
        var json = JSON.createObjectNode();
        json.put("title", article.title());
        article.standfirst().map(Standfirst::text).ifPresent(text -> json.put("standfirst", text));
        article.standfirst().filter(Standfirst::cut).ifPresent(_ -> json.put("cut", true));
        article.publishedOn().ifPresent(date -> json.put("publishedOn", date.toString()));
        article.issue().map(PageReadingJson::of).ifPresent(issue -> json.put("issue", issue));
        article.bylines().forEach(byline -> json.withArray("bylines").add(of(byline)));
        put(json, "imageCredit", article.imageCredit());
        put(json, "correction", article.correction());
        json.put("lines", article.lines().first() + "-" + article.lines().last());
        json.put("bodyFirstLine", article.bodyFirstLine());
        article.body().blocks().forEach(block -> json.withArray("body").add(of(block)));
        if (!article.doubts().isEmpty()) strings(json.putArray("doubts"), article.doubts());
        return json;
    }

    private static void put(ObjectNode json, String name, Optional<String> value) {
        value.ifPresent(text -> json.put(name, text));
    }

    private static String of(IssueDraft issue) {
        return issue.publication() + ", " + issue.publishedOn()
                + issue.title().map(title -> ", " + title).orElse("");
    }

    private static String of(BylineDraft byline) {
        var role = byline.role() == Role.AUTHOR ? "" : " (" + byline.role() + ")";
        return byline.name() + role + byline.bio().map(bio -> ": " + bio).orElse("");
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Heading heading -> "## " + heading.text();
            case Block.ListLine line -> "- " + line.text();
            case Block.Rule _ -> "***";
            case Block.Paragraph paragraph -> paragraph.text();
        };
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
