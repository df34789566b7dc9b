package backissue.reader;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** The content of the pages as plain HTML, from the answers of their queries. */
final class PlainPages {

    private static final String ABSENT = "The archive has nothing at this address.";

    private PlainPages() {}

    static Element notFound() {
        var page = page("Not found");
        page.appendElement("p").text(ABSENT);
        return page;
    }

    static Element archive(JsonNode data, String root) {
        var page = page(Head.publication(data.get("archive")));
        for (var issue : data.get("issues").get("nodes")) {
            var line = page.appendElement("p");
            link(
                    line,
                    root + Kind.ISSUE.path(text(issue, "slug")),
                    text(issue, "publication") + ", " + text(issue, "publishedOn"));
            optional(issue, "title").ifPresent(title -> line.appendText(": " + title));
        }
        articles(page, data.get("articles").get("nodes"), root);
        return page;
    }

    static Element article(JsonNode article, String root) {
        var page = page(text(article, "title"));
        paragraph(page, optional(article, "standfirst"));
        var credits = page.appendElement("p");
        for (var byline : article.get("bylines")) {
            if (credits.childNodeSize() > 0) credits.appendText(", ");
            link(
                    credits,
                    root + Kind.AUTHOR.path(text(byline.get("author"), "slug")),
                    text(byline.get("author"), "name"));
        }
        paragraph(page, optional(article, "publishedOn"));
        if (article.hasNonNull("issue")) {
            var issue = article.get("issue");
            link(page.appendElement("p"), root + Kind.ISSUE.path(text(issue, "slug")), text(issue, "publication"));
        }
        // safe by the schema's promise: whatever looked like markup in the text is escaped
        page.appendElement("div").append(text(article, "body"));
        paragraph(page, optional(article, "correction").map(correction -> "Correction: " + correction));
        article.get("bylines").forEach(byline -> paragraph(page, optional(byline, "bio")));
        people(page, article.get("people").get("nodes"), root);
        return page;
    }

    private static void people(Element page, JsonNode people, String root) {
        if (people.isEmpty()) return;
        page.appendElement("h2").text("People named");
        var list = page.appendElement("ul");
        people.forEach(person ->
                link(list.appendElement("li"), root + Kind.PERSON.path(text(person, "slug")), text(person, "name")));
    }

    static Element issue(JsonNode issue, String root) {
        var page = page(optional(issue, "title").orElseGet(() -> text(issue, "publication")));
        page.appendElement("p").text(text(issue, "publication") + ", " + text(issue, "publishedOn"));
        articles(page, issue.get("articles").get("nodes"), root);
        return page;
    }

    /** A person or an author. */
    static Element someone(JsonNode someone, String root) {
        var page = page(text(someone, "name"));
        paragraph(page, optional(someone, "description"));
        articles(page, someone.get("articles").get("nodes"), root);
        return page;
    }

    static Element search(JsonNode search, String query, String root) {
        var page = page("“" + query + "”");
        for (var edge : search.get("edges")) {
            var node = edge.get("node");
            var path = Kind.ofType(text(node, "__typename")).path(text(node, "slug"));
            link(page.appendElement("p"), root + path, text(edge.get("title"), "text"));
        }
        return page;
    }

    private static Element page(String title) {
        var page = Jsoup.parseBodyFragment("").body().appendElement("div").addClass("plain");
        page.appendElement("h1").text(title);
        return page;
    }

    private static void articles(Element page, JsonNode articles, String root) {
        for (var article : articles) {
            link(page.appendElement("h2"), root + Kind.ARTICLE.path(text(article, "slug")), text(article, "title"));
            paragraph(page, optional(article, "standfirst"));
        }
    }

    private static void link(Element place, String address, String text) {
        place.appendElement("a").attr("href", address).text(text);
    }

    private static void paragraph(Element page, Optional<String> text) {
        text.ifPresent(words -> page.appendElement("p").text(words));
    }

    static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    static Optional<String> optional(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.get(field).asString()) : Optional.empty();
    }

    static List<String> authors(JsonNode article) {
        return article.get("bylines")
                .valueStream()
                .filter(byline -> text(byline, "role").equals("AUTHOR"))
                .map(byline -> text(byline.get("author"), "name"))
                .toList();
    }
}
