package backissue.html;

import backissue.archive.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The blocks of the article's text: those of its element without boxes, captions, lists of links and labels. */
final class ArticleBody {

    /** A box never holds so much of the prose: it is then the text itself, whatever its class says. */
    private static final double BOX_SHARE = 0.35;

    private static final int LONGEST_END_HEADING = 12;
    private static final int LONGEST_TITLED_BOX = 900;
    private static final int MOST_IN_TITLED_BOX = 40;

    private final List<Element> main;
    private final HtmlRules rules;
    private final MainContent content;
    private final Set<String> said;
    private final List<String> authors;
    private final Map<String, Double> boxes = new HashMap<>();
    private double whole;

    /** @param said what title, standfirst and byline print, which the body does not repeat */
    ArticleBody(List<Element> main, HtmlRules rules, MainContent content, Set<String> said, List<String> authors) {
        this.main = main;
        this.rules = rules;
        this.content = content;
        this.said = said;
        this.authors = authors;
    }

    List<TextBlock> read() {
        whole = Math.max(
                1,
                main.stream().mapToDouble(element -> content.sum(element).prose).sum());
        main.forEach(element -> addBoxes(element));
        main.forEach(this::dropBoxes);
        var blocks = new ArrayList<TextBlock>();
        var seen = new HashSet<String>();
        for (var block : fromTitle(main.stream()
                .flatMap(element -> TextBlocks.of(element).stream())
                .toList())) {
            if (!isText(block)) continue;
            if (block.words() > 8 && !seen.add(block.text())) continue;
            blocks.add(block);
        }
        return withoutEnds(withoutEmptySections(upToEnd(blocks)));
    }

    /** What stands above the title inside the element is none of the article's. */
    private List<TextBlock> fromTitle(List<TextBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).owner().normalName().equals("h1")
                    && said.contains(Texts.key(blocks.get(i).text()))) {
                boolean prose = blocks.subList(0, i).stream()
                                .mapToDouble(TextBlock::weight)
                                .filter(w -> w > 0)
                                .sum()
                        > 60;
                return prose ? blocks : blocks.subList(i + 1, blocks.size());
            }
        }
        return blocks;
    }

    /** How much prose the boxes of each name hold together. */
    private void addBoxes(Element element) {
        for (var child : element.children()) {
            var word = rules.box(child);
            if (word.isPresent()) boxes.merge(word.get(), content.sum(child).prose, Double::sum);
            else addBoxes(child);
        }
    }

    private void dropBoxes(Element element) {
        for (var child : List.copyOf(element.children())) {
            var sum = content.sum(child);
            boolean little = sum.prose < BOX_SHARE * whole;
            boolean inline =
                    child.parent() != null && child.parent().normalName().equals("p");
            if (little
                    && !inline
                    && (isBox(child) || isLinks(child, sum) || sum.prose < MOST_IN_TITLED_BOX && isTitledBox(child)))
                child.remove();
            else dropBoxes(child);
        }
    }

    private boolean isBox(Element element) {
        return rules.box(element)
                .filter(word -> boxes.getOrDefault(word, 0.0) < BOX_SHARE * whole)
                .isPresent();
    }

    /** A small element that begins with a heading such as "Sign up for our newsletter". */
    private boolean isTitledBox(Element element) {
        if (!Set.of("div", "section", "article", "aside", "header").contains(element.normalName())) return false;
        if (element.childrenSize() == 0 || element.text().length() > LONGEST_TITLED_BOX) return false;
        var blocks = TextBlocks.of(element);
        return blocks.size() > 1
                && blocks.getFirst().words() < LONGEST_END_HEADING
                && rules.endsArticle(blocks.getFirst().text());
    }

    /** Lists and boxes of links, with hardly any text of their own. */
    private static boolean isLinks(Element element, MainContent.Sum sum) {
        var name = element.normalName();
        if (!Set.of("ul", "ol", "div", "section", "table", "dl", "article", "figure")
                .contains(name)) return false;
        if (name.equals("figure")) {
            return element.selectFirst("p, pre, table, blockquote") == null
                    || element.selectFirst("img, iframe") != null;
        }
        var text = element.text();
        if (text.isEmpty() || text.length() > 3_000) return false;
        int linked = 0;
        for (var link : element.select("a")) linked += link.text().length();
        return linked > 0.7 * text.length()
                && sum.prose < 25
                && element.select("a").size() > 1;
    }

    private boolean isText(TextBlock block) {
        if (block.kind() == TextBlock.Kind.CAPTION) return false;
        if (said.contains(Texts.key(block.text())) && block.words() > 1) return false;
        if (rules.isLabel(block.text()) || rules.startsAsLabel(block.text())) return false;
        if (Texts.key(block.text()).isEmpty() && block.kind() != TextBlock.Kind.RULE) return false;
        boolean wholeLink = block.linkDensity() > 0.9;
        return !wholeLink
                || block.kind() == TextBlock.Kind.HEADING
                || block.kind() == TextBlock.Kind.LIST_ITEM
                || block.endsSentence();
    }

    /** Up to a heading such as "Related stories", unless much of the text comes after it. */
    private List<TextBlock> upToEnd(List<TextBlock> blocks) {
        double whole = prose(blocks);
        double before = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            boolean heading = block.kind() == TextBlock.Kind.HEADING
                    || block.words() < LONGEST_END_HEADING && !block.text().endsWith(".");
            if (heading && rules.endsArticle(block.text())) {
                if (before > 0.6 * whole) return blocks.subList(0, i);
            }
            before += Math.max(0, block.weight());
        }
        return blocks;
    }

    private static double prose(List<TextBlock> blocks) {
        return blocks.stream()
                .mapToDouble(TextBlock::weight)
                .filter(weight -> weight > 0)
                .sum();
    }

    /**
     * Without headings of what has been taken away: those that another of the same or a higher rank follows at once, at
     * the end.
     */
    private List<TextBlock> withoutEmptySections(List<TextBlock> blocks) {
        var kept = new ArrayList<>(blocks);
        while (!kept.isEmpty() && kept.getLast().kind() == TextBlock.Kind.HEADING) kept.removeLast();
        for (int i = kept.size() - 2; i >= 0; i--) {
            if (rules.endsArticle(kept.get(i).text()) && kept.get(i).kind() == TextBlock.Kind.HEADING) kept.remove(i);
        }
        return kept;
    }

    private List<TextBlock> withoutEnds(List<TextBlock> blocks) {
        int from = 0;
        int to = blocks.size();
        while (from < to && (isRest(blocks.get(from)) || isByline(blocks.get(from)))) from++;
        while (from < to && isRest(blocks.get(to - 1))) to--;
        return blocks.subList(from, to);
    }

    /** A line above the text that names an author and says hardly anything else. */
    private boolean isByline(TextBlock block) {
        if (block.words() > LONGEST_END_HEADING || block.kind() == TextBlock.Kind.HEADING) return false;
        var key = " " + Texts.key(block.text()) + " ";
        for (var author : authors) {
            if (key.contains(" " + Texts.key(author) + " ") && !block.endsSentence()) return true;
        }
        return false;
    }

    /** Links and rules at either end. */
    private static boolean isRest(TextBlock block) {
        return block.kind() == TextBlock.Kind.RULE
                || block.linkDensity() > 0.8 && block.words() < 20
                || block.kind() != TextBlock.Kind.HEADING
                        && block.words() <= 6
                        && HtmlDate.in(block.text()).isPresent();
    }

    static Block block(TextBlock block) {
        return switch (block.kind()) {
            case HEADING -> new Block.Heading(block.text().replace('\n', ' '));
            case LIST_ITEM -> new Block.ListLine(block.text().replace('\n', ' '));
            case RULE -> new Block.Rule();
            default -> new Block.Paragraph(block.text());
        };
    }

    static Optional<String> key(Optional<String> text) {
        return text.map(Texts::key).filter(key -> !key.isEmpty());
    }
}
