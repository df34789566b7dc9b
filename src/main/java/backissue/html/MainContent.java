package backissue.html;

import backissue.html.HtmlRules.Keyword;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the element that holds the article's text. */
final class MainContent {

    /** An element marked as the text holds at least so much of the prose of the densest one. */
    private static final double MARKED_SHARE = 0.55;

    private static final double SIBLING_SHARE = 0.3;

    /** How much prose and how much else an element holds, in words. */
    static final class Sum {
        double prose;
        double other;

        double net() {
            return prose - other;
        }
    }

    /** @param elements the elements that hold the text, in order; rule how they were found */
    record Choice(List<Element> elements, String rule) {}

    private final Element root;
    private final HtmlRules rules;
    private final Map<Element, Sum> sums = new IdentityHashMap<>();

    MainContent(Element root, List<TextBlock> blocks, HtmlRules rules) {
        this.root = root;
        this.rules = rules;
        for (var block : blocks) add(block);
    }

    private void add(TextBlock block) {
        double weight = block.weight();
        if (weight == 0) return;
        for (var e = block.owner(); e != null; e = e.parent()) {
            var sum = sums.computeIfAbsent(e, _ -> new Sum());
            if (weight > 0) sum.prose += weight;
            else sum.other -= weight;
            if (e == root) return;
        }
    }

    Sum sum(Element element) {
        return sums.getOrDefault(element, new Sum());
    }

    /** @param stated the text of the article as metadata gives it */
    Choice choose(List<TextBlock> blocks, Optional<String> stated) {
        return stated.flatMap(text -> byStated(blocks, text))
                .or(this::marked)
                .orElseGet(() -> new Choice(withSiblings(densest()), "density"));
    }

    /** The subtree in which prose outweighs the rest the most; of equal ones the innermost. */
    Element densest() {
        Element best = root;
        for (var entry : sums.entrySet()) {
            double net = entry.getValue().net();
            double most = sum(best).net();
            if (net > most || net == most && isInside(entry.getKey(), best)) best = entry.getKey();
        }
        return best;
    }

    private static boolean isInside(Element element, Element outer) {
        for (var e = element.parent(); e != null; e = e.parent()) if (e == outer) return true;
        return false;
    }

    /** With what lies beside it and is much like it: a text in several parts that nothing else surrounds alone. */
    private List<Element> withSiblings(Element best) {
        double least = SIBLING_SHARE * sum(best).prose;
        for (var e = best; e != root && e.parent() != null; e = e.parent()) {
            var group = new ArrayList<Element>();
            for (var sibling : e.parent().children()) {
                var sum = sum(sibling);
                boolean alike = sibling.normalName().equals(e.normalName())
                        && sum.prose >= least
                        && sum.net() > 0.7 * sum.prose;
                if (sibling == e) group.add(best);
                else if (alike) group.add(sibling);
            }
            if (group.size() > 1) return group;
        }
        return List.of(best);
    }

    private Optional<Choice> marked() {
        double most = sum(densest()).prose;
        for (var selector : rules.of(Keyword.CONTENT)) {
            Element best = null;
            for (var element : root.select(selector)) {
                if (best == null || sum(element).prose > sum(best).prose) best = element;
            }
            if (best != null && sum(best).prose > 0 && sum(best).prose >= MARKED_SHARE * most) {
                return Optional.of(new Choice(List.of(best), selector));
            }
        }
        return Optional.empty();
    }

    /** The innermost element that holds nearly all blocks of which the stated text has the words. */
    private Optional<Choice> byStated(List<TextBlock> blocks, String text) {
        var stated = Texts.shingles(text);
        if (stated.size() < 80) return Optional.empty();
        var counts = new IdentityHashMap<Element, Integer>();
        var seen = new HashMap<String, Boolean>();
        int total = 0;
        for (var block : blocks) {
            int said = 0;
            for (var shingle : Texts.shingles(block.text()))
                if (stated.contains(shingle) && seen.putIfAbsent(shingle, true) == null) said++;
            total += said;
            for (var e = block.owner(); said > 0 && e != null; e = e.parent()) {
                counts.merge(e, said, Integer::sum);
                if (e == root) break;
            }
        }
        if (total < stated.size() * 0.6) return Optional.empty();
        Element best = root;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() >= 0.95 * total && isInside(entry.getKey(), best)) best = entry.getKey();
        }
        return Optional.of(new Choice(List.of(best), "json-ld articleBody"));
    }
}
