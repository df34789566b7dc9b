package backissue.html;

import backissue.html.HtmlRules.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A parsed page as it came, and the ways to ask it for a field. */
record Page(Document document, JsonLd data, HtmlRules rules, String shownKey) {

    /** More of a page is not looked through for what its metadata says. */
    private static final int SHOWN = 2_000_000;

    private static final int LONGEST_SHOWN = 300;
    private static final int LONGEST_BYLINE = 250;

    static Page of(Document document, HtmlRules rules) {
        var data = JsonLd.of(document);
        var body = document.body() == null ? "" : document.body().text();
        return new Page(
                document, data, rules, " " + Texts.key(body.substring(0, Math.min(body.length(), SHOWN))) + " ");
    }

    /** Whether the page shows these words. */
    boolean shows(String words) {
        var key = Texts.key(words);
        return !key.isEmpty() && shownKey.contains(" " + key + " ");
    }

    /** What the JSON-LD says under one of these properties of the article. */
    List<Found> data(String field, String... properties) {
        var found = new ArrayList<Found>();
        data.article().ifPresent(article -> {
            for (var property : properties) {
                data.names(article, property).forEach(value -> found.add(new Found(field, value, "json-ld", property)));
            }
        });
        return found;
    }

    /** What the JSON-LD says under a property of whatever it describes. */
    List<Found> anyData(String field, String property) {
        return data.anywhere(property).stream()
                .map(value -> new Found(field, value, "json-ld", property))
                .toList();
    }

    /** What {@code <meta>} elements of these names say, in the order of the rules. */
    List<Found> meta(String field, Keyword keyword) {
        var found = new ArrayList<Found>();
        for (var name : rules.of(keyword)) {
            for (var meta : document.select("meta[content]")) {
                if (Stream.of("property", "name", "itemprop")
                        .noneMatch(
                                key -> meta.attr(key).toLowerCase(Locale.ROOT).equals(name))) continue;
                var value = Texts.line(meta.attr("content"));
                if (!value.isEmpty()) found.add(new Found(field, value, "meta", name));
            }
        }
        return found;
    }

    /** What elements show that the rules name for the field, in the order of the rules. */
    List<Found> shown(String field, Keyword keyword) {
        var found = new ArrayList<Found>();
        for (var selector : rules.of(keyword)) {
            var elements = document.select(selector);
            if (field.equals("author")) elements = together(elements);
            for (var element : elements) {
                var value = value(element, field);
                if (!value.isEmpty() && value.length() <= LONGEST_SHOWN) {
                    found.add(new Found(field, value, selector, where(element)));
                }
            }
        }
        return found;
    }

    /** Those elements that stand in one short passage with the first: not the authors of other articles. */
    private static Elements together(Elements elements) {
        if (elements.size() < 2) return elements;
        var around = elements.getFirst();
        while (around.parent() != null && around.parent().text().length() <= LONGEST_BYLINE) around = around.parent();
        var passage = around;
        return elements.stream()
                .filter(element -> HtmlReader.isInside(element, passage))
                .collect(Collectors.toCollection(Elements::new));
    }

    private static String value(Element element, String field) {
        if (field.equals("date")) {
            for (var name : List.of("datetime", "content", "title")) {
                if (HtmlDate.in(element.attr(name)).isPresent()) return element.attr(name);
            }
        }
        if (element.normalName().equals("meta")) return Texts.line(element.attr("content"));
        return Texts.line(element.text());
    }

    /** The element as a selector writes it: its name, id and first class. */
    static String where(Element element) {
        var classes = element.classNames().stream()
                .findFirst()
                .map(name -> "." + name)
                .orElse("");
        return element.normalName() + (element.id().isEmpty() ? "" : "#" + element.id()) + classes;
    }

    Optional<String> documentTitle() {
        var title = Texts.line(document.title());
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }
}
