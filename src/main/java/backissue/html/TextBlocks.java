package backissue.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Flattens an element to its blocks of text, in the order of the page. */
final class TextBlocks implements NodeVisitor {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** Elements that begin a line of their own. */
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "ul",
            "caption",
            "amp-ad",
            "picture",
            "video",
            "iframe",
            "option",
            "select");

    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Element root;
    private Element owner;
    private int linked;
    private int links;
    private int preformatted;
    private boolean space;

    private TextBlocks(Element root) {
        this.root = root;
        this.owner = root;
    }

    static List<TextBlock> of(Element root) {
        var blocks = new TextBlocks(root);
        NodeTraversor.traverse(blocks, root);
        blocks.flush();
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode part) add(part.getWholeText());
        if (!(node instanceof Element element)) return;
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "a" -> links++;
            case "hr" -> rule(element);
            case "td", "th" -> cell(element);
            default -> enter(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) return;
        var name = element.normalName();
        if (name.equals("a")) links--;
        if (name.equals("pre")) preformatted--;
        if (BLOCKS.contains(name) || name.equals("td") && holdsBlocks(element)) {
            flush();
            if (element != root && element.parent() != null) owner = blockAround(element.parent());
        }
    }

    private void enter(Element element) {
        if (!BLOCKS.contains(element.normalName())) return;
        flush();
        owner = element;
        if (element.normalName().equals("pre")) preformatted++;
    }

    private void rule(Element element) {
        flush();
        blocks.add(new TextBlock(element, "***", 0, TextBlock.Kind.RULE));
    }

    /** The cells of a row of data make one line; those that lay out a page are blocks. */
    private void cell(Element element) {
        if (holdsBlocks(element)) {
            flush();
            owner = element;
        } else {
            space = true;
        }
    }

    private static boolean holdsBlocks(Element cell) {
        return cell.selectFirst("p, div, ul, ol, h1, h2, h3, h4, table, blockquote, article, section") != null
                || cell.selectFirst("br ~ br") != null;
    }

    private Element blockAround(Element element) {
        for (var e = element; e != null && e != root; e = e.parent()) {
            if (BLOCKS.contains(e.normalName()) || e.normalName().equals("td")) return e;
        }
        return root;
    }

    private void lineBreak() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') text.setLength(text.length() - 1);
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') flush();
        else if (!text.isEmpty()) text.append('\n');
        space = false;
    }

    private void add(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (preformatted > 0 && c == '\n') {
                lineBreak();
            } else if (c <= ' ' || c == '\u00a0' || Character.isSpaceChar(c)) {
                space = true;
            } else if (!invisible(c)) {
                if (space && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') text.append(' ');
                space = false;
                text.append(c);
                if (links > 0) linked++;
            }
        }
    }

    private static boolean invisible(char c) {
        return c == '\u00ad'
                || c >= '\u200b' && c <= '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u206f'
                || c == '\ufeff'
                || c == '\ufffd'
                || c >= '\u007f' && c < '\u00a0';
    }

    private void flush() {
        var whole = text.toString().strip();
        if (!whole.isEmpty()) {
            var kind = kind();
            if (kind == TextBlock.Kind.PARAGRAPH && whole.indexOf('\n') >= 0) addLines(whole);
            else blocks.add(new TextBlock(owner, whole, linked, kind));
        }
        text.setLength(0);
        linked = 0;
        space = false;
    }

    /** Lines ended by hand are those of a verse, or short paragraphs of their own. */
    private void addLines(String whole) {
        var lines = whole.split("\n");
        long prose = whole.lines().filter(line -> line.length() > 90).count();
        if (prose == 0) {
            blocks.add(new TextBlock(
                    owner, whole, linked, lines.length > 2 ? TextBlock.Kind.VERSE : TextBlock.Kind.PARAGRAPH));
            return;
        }
        for (var line : lines) {
            if (line.isBlank()) continue;
            int share = (int) ((long) linked * line.length() / whole.length());
            blocks.add(new TextBlock(owner, line.strip(), share, TextBlock.Kind.PARAGRAPH));
        }
    }

    private TextBlock.Kind kind() {
        for (var e = owner; e != null && e != root.parent(); e = e.parent()) {
            var name = e.normalName();
            if (HEADINGS.contains(name)) return TextBlock.Kind.HEADING;
            switch (name) {
                case "li", "dt", "dd" -> {
                    return TextBlock.Kind.LIST_ITEM;
                }
                case "blockquote" -> {
                    return TextBlock.Kind.QUOTE;
                }
                case "pre" -> {
                    return TextBlock.Kind.VERSE;
                }
                case "tr" -> {
                    return TextBlock.Kind.ROW;
                }
                case "figcaption", "caption", "figure" -> {
                    return TextBlock.Kind.CAPTION;
                }
                default -> {}
            }
        }
        return TextBlock.Kind.PARAGRAPH;
    }
}
