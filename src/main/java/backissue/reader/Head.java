package backissue.reader;

import static backissue.reader.PlainPages.optional;
import static backissue.reader.PlainPages.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page's head says of it: title, description, canonical address, Open Graph (<a
 * href="https://ogp.me/">ogp.me</a>) and, for an article, schema.org's NewsArticle as JSON-LD.
 *
 * @param type of Open Graph
 * @param description empty if there is none
 * @param linked JSON-LD; empty for none
 */
record Head(String title, String type, Optional<String> description, Map<String, Object> linked) {

    private static final String SITE = "Backissue";

    static Head of(String title) {
        return new Head(title, "website", Optional.empty(), Map.of());
    }

    static Head ofArticle(JsonNode article, String address) {
        var description = optional(article, "standfirst").or(() -> optional(article, "excerpt"));
        var linked = new LinkedHashMap<String, Object>();
        linked.put("@context", "https://schema.org");
        linked.put("@type", "NewsArticle");
        linked.put("headline", text(article, "title"));
        description.ifPresent(words -> linked.put("description", words));
        optional(article, "publishedOn").ifPresent(day -> linked.put("datePublished", day));
        linked.put("wordCount", article.get("wordCount").asInt());
        var authors = PlainPages.authors(article).stream()
                .map(name -> Map.of("@type", "Person", "name", name))
                .toList();
        if (!authors.isEmpty()) linked.put("author", authors);
        if (article.hasNonNull("issue")) {
            var issue = article.get("issue");
            linked.put(
                    "isPartOf",
                    Map.of(
                            "@type", "PublicationIssue",
                            "datePublished", text(issue, "publishedOn"),
                            "isPartOf", Map.of("@type", "Periodical", "name", text(issue, "publication"))));
        }
        linked.put("url", address);
        return new Head(text(article, "title"), "article", description, linked);
    }

    /** The names of the magazines; what to call the archive if it has none. */
    static String publication(JsonNode archive) {
        var names = archive.get("publications")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "Archive" : names;
    }

    /** @param address the page's canonical address */
    String html(String address) {
        var head = Jsoup.parse("").head();
        head.appendElement("title").text(title + " · " + SITE);
        head.appendElement("link").attr("rel", "canonical").attr("href", address);
        meta(head, "property", "og:site_name", SITE);
        meta(head, "property", "og:type", type);
        meta(head, "property", "og:title", title);
        meta(head, "property", "og:url", address);
        description.ifPresent(words -> {
            meta(head, "name", "description", words);
            meta(head, "property", "og:description", words);
        });
        if (!linked.isEmpty()) {
            // a data block: no browser runs it, so the content security policy has nothing to allow
            var json = JsonMapper.shared().writeValueAsString(linked).replace("<", "\\u003c");
            head.appendElement("script").attr("type", "application/ld+json").appendChild(new DataNode(json));
        }
        return head.html();
    }

    private static void meta(Element head, String attribute, String name, String content) {
        head.appendElement("meta").attr(attribute, name).attr("content", content);
    }
}
