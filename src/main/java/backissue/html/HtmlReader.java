package backissue.html;

import backissue.html.HtmlRules.Keyword;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads HTML pages by the rules bundled with it. Thread-safe. */
public final class HtmlReader {

    private static final int SAMPLE = 4 << 10;

    private static final Pattern START = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|title|meta|link|script|style|div|article|section|main|header)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final HtmlRules rules;

    private HtmlReader(HtmlRules rules) {
        this.rules = rules;
    }

    public static HtmlReader bundled() {
        return new HtmlReader(HtmlRules.bundled());
    }

    /** Whether these bytes are those of an HTML page, whatever its file is called. */
    public static boolean isHtml(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        var start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(?:ï»¿|ÿþ|þÿ)", "");
        return START.matcher(start).find();
    }

    /**
     * @param charset the encoding the server named, if it is known
     * @param address where the page was fetched from, if it is known
     */
    public HtmlArticle read(byte[] bytes, Optional<String> charset, Optional<String> address) {
        return read(Jsoup.parse(HtmlDecoder.decode(bytes, charset).replace("\0", ""), address.orElse("")), address);
    }

    private HtmlArticle read(Document document, Optional<String> address) {
        var page = Page.of(document, rules);
        var identity = new Identity(page, address);
        var site = identity.site();
        var url = identity.url();
        var title = new TitleRule(page, site.map(Found::value)).find();
        var body = document.body() == null ? document.createElement("body") : document.body();
        var near = near(TextBlocks.of(body), title.map(Found::value));
        var authors = new AuthorRule(page, site.map(Found::value), near).find();
        var date = new DateRule(page, near, url.map(Found::value)).find();
        var standfirst = new StandfirstRule(page, near).find();
        var picture = identity.picture();
        var said = new HashSet<String>();
        ArticleBody.key(title.map(Found::value)).ifPresent(said::add);
        ArticleBody.key(standfirst.map(Found::value)).ifPresent(said::add);
        var names = authors.stream().map(Found::value).toList();
        document.select(rules.union(Keyword.DROP)).remove();
        var blocks = TextBlocks.of(body);
        var content = new MainContent(body, blocks, rules);
        var choice = content.choose(
                blocks,
                page.data("body", "articleBody").stream().map(Found::value).findFirst());
        var text = new ArticleBody(choice.elements(), rules, content, said, names).read();
        var found = new ArrayList<Found>();
        for (var one : List.of(title, standfirst, site, url)) one.ifPresent(found::add);
        found.addAll(authors);
        date.map(DateRule.Day::found).ifPresent(found::add);
        found.add(new Found(
                "body", "", choice.rule(), Page.where(choice.elements().getFirst())));
        return new HtmlArticle(
                title.map(Found::value),
                standfirst.map(Found::value),
                names,
                date.map(DateRule.Day::day),
                site.map(Found::value),
                url.map(Found::value),
                picture,
                text.stream().map(ArticleBody::block).toList(),
                linkShare(text),
                found);
    }

    private static double linkShare(List<TextBlock> text) {
        double all = text.stream().mapToInt(block -> block.text().length()).sum();
        return all == 0 ? 0 : text.stream().mapToInt(TextBlock::linked).sum() / all;
    }

    /** The blocks from a little before the title to somewhat after it: the place of a byline and a date. */
    private static List<TextBlock> near(List<TextBlock> blocks, Optional<String> title) {
        var key = title.map(Texts::key).orElse("");
        int at = -1;
        for (int i = 0; i < blocks.size() && !key.isEmpty(); i++) {
            if (!Texts.key(blocks.get(i).text()).equals(key)) continue;
            at = i;
            if (blocks.get(i).owner().normalName().equals("h1")) break;
        }
        if (at < 0) return blocks.subList(0, Math.min(blocks.size(), 30));
        var near = new ArrayList<>(blocks.subList(at, Math.min(blocks.size(), at + 14)));
        near.addAll(blocks.subList(Math.max(0, at - 4), at));
        return near;
    }

    static boolean isInside(Element element, Element outer) {
        return element == outer || element.parents().contains(outer);
    }
}
