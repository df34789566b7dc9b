package backissue.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article whose fields are told apart already, as those of an item of a feed or of a JSON object. It becomes the
 * HTML page that has the same fields as JSON-LD, so that there is one way from a page to an article.
 */
record StructuredArticle(
        Optional<String> title,
        Optional<String> standfirst,
        List<String> authors,
        Optional<String> published,
        Optional<String> url,
        Optional<String> publication,
        String bodyHtml) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern MARKUP = Pattern.compile("<(?:p|br|div|h[1-6])\\b", Pattern.CASE_INSENSITIVE);

    // what crawlers, feeds in JSON, schema.org and front matter call the same thing
    private static final List<String> TITLE = List.of("headline", "title", "name");
    private static final List<String> STANDFIRST = List.of("standfirst", "description", "summary", "subtitle", "dek");
    private static final List<String> AUTHOR = List.of("author", "authors", "byline", "creator");
    private static final List<String> DATE =
            List.of("datePublished", "date_published", "published", "published_at", "publishedAt", "pubDate", "date");
    private static final List<String> URL = List.of("url", "link", "canonical", "permalink", "@id");
    private static final List<String> PUBLICATION =
            List.of("publisher", "publication", "site", "site_name", "isPartOf");
    private static final List<String> TEXT =
            List.of("articleBody", "content_html", "body", "text", "content_text", "content");

    /** The fields of an object; empty if it has no text. */
    static Optional<StructuredArticle> of(JsonNode object) {
        return first(object, TEXT).map(text -> of(object, html(text)));
    }

    static StructuredArticle of(JsonNode object, String bodyHtml) {
        return new StructuredArticle(
                first(object, TITLE),
                first(object, STANDFIRST),
                authors(object),
                first(object, DATE),
                first(object, URL),
                first(object, PUBLICATION),
                bodyHtml);
    }

    static Optional<String> url(JsonNode object) {
        return first(object, URL);
    }

    private static Optional<String> first(JsonNode object, List<String> names) {
        return names.stream()
                .map(object::path)
                .flatMap(node -> texts(node).stream())
                .findFirst();
    }

    private static List<String> authors(JsonNode object) {
        return AUTHOR.stream()
                .map(object::path)
                .map(StructuredArticle::texts)
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A text, the name of an object, or those of a list. */
    private static List<String> texts(JsonNode node) {
        if (node.isArray()) {
            var texts = new ArrayList<String>();
            node.forEach(item -> texts.addAll(item.isArray() ? List.of() : texts(item)));
            return texts;
        }
        var text = node.isObject()
                ? node.path("name").asString("")
                : node.isValueNode() && !node.isNull() ? node.asString("") : "";
        return text.isBlank() ? List.of() : List.of(text.strip());
    }

    /** Plain text with an empty line between paragraphs, or else a line each; text with markup as it is. */
    static String html(String text) {
        if (MARKUP.matcher(text).find()) return text;
        var separator = text.strip().contains("\n\n") || text.contains("\r\n\r\n") ? "\\R\\s*\\R" : "\\R";
        var html = new StringBuilder();
        for (var paragraph : text.strip().split(separator)) {
            html.append("<p>").append(Entities.escape(paragraph)).append("</p>\n");
        }
        return html.toString();
    }

    InputPage page(String name) {
        return InputPage.of(name, toHtml().getBytes(StandardCharsets.UTF_8), url);
    }

    private String toHtml() {
        var heading =
                title.map(text -> "<h1>" + Entities.escape(text) + "</h1>\n").orElse("");
        var about = standfirst
                .map(text -> "<p class=\"standfirst\">" + Entities.escape(text) + "</p>\n")
                .orElse("");
        return """
                <!doctype html>
                <html><head><meta charset="utf-8"><title>%s</title><script type="application/ld+json">%s</script></head>
                <body><article>
                %s%s%s
                </article></body></html>
                """.formatted(Entities.escape(title.orElse("")), metadata(), heading, about, bodyHtml);
    }

    private String metadata() {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "NewsArticle");
        title.ifPresent(text -> data.put("headline", text));
        standfirst.ifPresent(text -> data.put("description", text));
        if (!authors.isEmpty()) {
            data.put(
                    "author",
                    authors.stream()
                            .map(author -> Map.of("@type", "Person", "name", author))
                            .toList());
        }
        published.ifPresent(text -> data.put("datePublished", text));
        url.ifPresent(text -> data.put("url", text));
        publication.ifPresent(text -> data.put("publisher", Map.of("@type", "Organization", "name", text)));
        return JSON.writeValueAsString(data).replace("<", "\\u003c");
    }
}
