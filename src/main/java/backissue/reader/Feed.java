package backissue.reader;

import static backissue.reader.PlainPages.optional;
import static backissue.reader.PlainPages.text;

import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/** Articles as an Atom feed (RFC 4287). */
final class Feed {

    /** The time of an entry without a date, which Atom does not allow to be missing. */
    private static final String UNDATED = "1970-01-01";

    private Feed() {}

    /**
     * @param self the feed's own address
     * @param page the address of the page it belongs to
     * @param base where the Reader's addresses begin
     */
    static String of(String title, String self, String page, String base, JsonNode articles) {
        var xml = new org.jsoup.nodes.Document("")
                .outputSettings(
                        new OutputSettings().syntax(OutputSettings.Syntax.xml).prettyPrint(false));
        xml.parser(Parser.xmlParser());
        var feed = xml.appendElement("feed").attr("xmlns", "http://www.w3.org/2005/Atom");
        element(feed, "id", self);
        element(feed, "title", title);
        feed.appendElement("link").attr("rel", "self").attr("href", self);
        feed.appendElement("link").attr("href", page);
        element(feed, "updated", time(articles.isEmpty() ? UNDATED : day(articles.get(0))));
        element(feed.appendElement("author"), "name", title);
        articles.forEach(article -> entry(feed, article, base));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + xml.outerHtml();
    }

    private static void entry(Element feed, JsonNode article, String base) {
        var entry = feed.appendElement("entry");
        var address = base + Kind.ARTICLE.path(text(article, "slug"));
        element(entry, "id", address);
        element(entry, "title", text(article, "title"));
        entry.appendElement("link").attr("href", address);
        element(entry, "updated", time(day(article)));
        PlainPages.authors(article).forEach(name -> element(entry.appendElement("author"), "name", name));
        element(entry, "summary", optional(article, "standfirst").orElseGet(() -> text(article, "excerpt")));
    }

    private static void element(Element parent, String name, String text) {
        parent.appendElement(name).text(text);
    }

    private static String day(JsonNode article) {
        return optional(article, "publishedOn").orElse(UNDATED);
    }

    private static String time(String day) {
        return day + "T00:00:00Z";
    }
}
