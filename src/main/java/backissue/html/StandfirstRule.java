package backissue.html;

import backissue.html.HtmlRules.Keyword;
import java.util.List;
import java.util.Optional;

/**
 * The standfirst: what the page marks as one, or its description where that stands as a line of its own under the
 * title.
 */
final class StandfirstRule {

    private static final int LEAST_WORDS = 4;

    private final Page page;
    private final List<TextBlock> near;

    StandfirstRule(Page page, List<TextBlock> near) {
        this.page = page;
        this.near = near;
    }

    Optional<Found> find() {
        for (var found : page.shown("standfirst", Keyword.STANDFIRST)) {
            boolean stands = near.stream().anyMatch(block -> block.text().equals(found.value()));
            if (stands && found.value().split(" ").length >= LEAST_WORDS) return Optional.of(found);
        }
        return described();
    }

    /** The first paragraph of a text has others beside it. */
    private static boolean standsAlone(TextBlock block) {
        if (block.kind() == TextBlock.Kind.HEADING) return true;
        var around = block.owner().parent();
        return around != null
                && around.children().stream()
                                .filter(child ->
                                        child.normalName().equals(block.owner().normalName())
                                                && child.text().length() > 80)
                                .count()
                        == 1
                && around.text().length() < 4 * block.text().length();
    }

    private Optional<Found> described() {
        for (var said : page.meta("standfirst", Keyword.META_SUMMARY)) {
            var key = Texts.key(said.value());
            if (key.split(" ").length < LEAST_WORDS) continue;
            for (var block : near) {
                if (Texts.key(block.text()).equals(key) && standsAlone(block)) {
                    return Optional.of(new Found("standfirst", block.text(), said.rule(), said.where()));
                }
            }
        }
        return Optional.empty();
    }
}
