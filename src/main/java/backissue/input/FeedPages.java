package backissue.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The articles of a feed: RSS 2.0, RSS 1.0 or Atom (RFC 4287), as far as it has them whole. */
final class FeedPages {

    private static final int LARGEST = 64 << 20;

    /** A description of fewer words is the beginning of an article, or says what it is about. */
    private static final int LEAST_WORDS = 150;

    private FeedPages() {}

    static void read(String name, InputStream stream, Consumer<InputPage> each) throws IOException {
        var bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            each.accept(InputPage.refused(name, "is a feed of more than %,d MB: split it".formatted(LARGEST >> 20)));
            return;
        }
        var feed = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
        var publication = text(feed, "rss > channel > title", "feed > title", "channel > title");
        var items = feed.select("item, entry");
        if (items.isEmpty()) each.accept(InputPage.refused(name, "is a feed without articles"));
        for (int i = 0; i < items.size(); i++) each.accept(page(name + "#" + (i + 1), items.get(i), publication));
    }

    private static InputPage page(String name, Element item, Optional<String> publication) {
        var whole = markup(item, "content|encoded", "> content");
        var text = whole.or(() -> markup(item, "> description", "> summary").filter(FeedPages::isWhole));
        if (text.isEmpty()) {
            return InputPage.refused(name, "has only the beginning of an article: load the page that it links to");
        }
        var summary = whole.flatMap(_ -> markup(item, "> description", "> summary"))
                .filter(about -> !isWhole(about))
                .map(about -> Jsoup.parse(about).text());
        var authors = item.select("> author > name, dc|creator, > author:not(:has(name))")
                .eachText();
        return new StructuredArticle(
                        text(item, "> title").map(title -> Jsoup.parse(title).text()),
                        summary,
                        authors.stream()
                                .map(FeedPages::withoutMail)
                                .filter(author -> !author.isBlank())
                                .distinct()
                                .toList(),
                        text(item, "> pubDate", "> published", "dc|date", "> updated")
                                .flatMap(FeedPages::day),
                        link(item),
                        publication,
                        StructuredArticle.html(text.get()))
                .page(name);
    }

    /** RSS asks for the address of the author, and allows for a name after it. */
    private static String withoutMail(String author) {
        var named = author.replaceFirst("^\\S+@\\S+ \\((.*)\\)$", "$1");
        return named.contains("@") ? "" : named;
    }

    private static boolean isWhole(String markup) {
        return Jsoup.parse(markup).text().split("\\s+").length >= LEAST_WORDS;
    }

    private static Optional<String> text(Element within, String... selectors) {
        return List.of(selectors).stream()
                .flatMap(selector -> within.select(selector).eachText().stream())
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** Escaped markup, or markup that is part of the feed (Atom's type xhtml). */
    private static Optional<String> markup(Element item, String... selectors) {
        return List.of(selectors).stream()
                .flatMap(selector -> item.select(selector).stream())
                .map(element -> element.children().isEmpty() ? element.wholeText() : element.html())
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static Optional<String> link(Element item) {
        var atom = item.select("> link[href]").stream()
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"));
        return atom.map(link -> link.attr("href"))
                .findFirst()
                .or(() -> text(item, "> link", "> guid[isPermaLink=true]", "> guid:matches(^https?://)"));
    }

    /** A day as ISO 8601 has it, from RFC 822 or ISO 8601. */
    private static Optional<String> day(String date) {
        if (date.matches("\\d{4}-\\d{2}-\\d{2}.*")) return Optional.of(date.substring(0, 10));
        var words = date.strip().replaceFirst("^\\w+,\\s*", "").split("\\s+");
        if (words.length < 3) return Optional.empty();
        try {
            var format =
                    DateTimeFormatter.ofPattern(words[2].length() == 2 ? "d MMM yy" : "d MMM uuuu", Locale.ENGLISH);
            return Optional.of(LocalDate.parse(words[0] + " " + words[1] + " " + words[2], format)
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
