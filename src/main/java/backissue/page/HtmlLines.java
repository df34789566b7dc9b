package backissue.page;

import backissue.archive.Block;
import backissue.archive.IssueDraft;
import backissue.html.HtmlArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an HTML page shows of its article as lines with roles, the wordings of a layout file applied to those of its
 * body.
 *
 * @param body what of the blocks is the article's text: those that say its issue or correct it are not
 */
record HtmlLines(
        List<String> texts,
        List<LineRole> roles,
        List<Block> body,
        Optional<IssueDraft> issue,
        Optional<String> correction,
        int bodyFirstLine) {

    static HtmlLines of(HtmlArticle article, Layouts layouts) {
        return new Builder(layouts.of(article.body().stream()
                        .map(block -> Line.of(1, block.text()))
                        .toList()))
                .add(article);
    }

    private static final class Builder {

        private final Layout layout;
        private final List<String> texts = new ArrayList<>();
        private final List<LineRole> roles = new ArrayList<>();
        private final List<Block> body = new ArrayList<>();
        private Optional<IssueDraft> issue = Optional.empty();
        private Optional<String> correction = Optional.empty();

        Builder(Layout layout) {
            this.layout = layout;
        }

        HtmlLines add(HtmlArticle article) {
            article.title().ifPresent(title -> add(title, LineRole.TITLE));
            article.standfirst().ifPresent(text -> add(text, LineRole.STANDFIRST));
            article.authors().forEach(name -> add(name, LineRole.BYLINE));
            article.publishedOn().ifPresent(date -> add(date.toString(), LineRole.DATE));
            article.picture().ifPresent(picture -> {
                picture.caption().ifPresent(caption -> add(caption, LineRole.CAPTION));
                picture.credit().ifPresent(credit -> add(credit, LineRole.CREDIT));
            });
            int first = texts.size() + 2;
            for (var block : article.body()) {
                add("", LineRole.BLANK);
                add(block);
            }
            return new HtmlLines(
                    List.copyOf(texts),
                    List.copyOf(roles),
                    List.copyOf(body),
                    issue,
                    correction,
                    Math.clamp(first, 1, Math.max(1, texts.size())));
        }

        private void add(String text, LineRole role) {
            texts.add(text);
            roles.add(role);
        }

        private void add(Block block) {
            var match = block instanceof Block.Paragraph
                    ? layout.match(Line.of(1, block.text()))
                    : Optional.<Layout.Match>empty();
            var role = match.flatMap(found -> found.kind().role());
            if (role.isEmpty() || !takes(role.get(), match.get(), block.text())) {
                body.add(block);
                for (var line : block.text().split("\n")) add(line, role(block));
            } else {
                add(block.text(), role.get());
            }
        }

        /** Whether the article is told by the line without keeping it in its body. */
        private boolean takes(LineRole role, Layout.Match match, String text) {
            switch (role) {
                case ISSUE ->
                    issue = match.filled()
                            .value("date")
                            .flatMap(PageDate::parse)
                            .map(date -> new IssueDraft(
                                    match.filled().value("publication").orElse(""),
                                    date,
                                    match.filled().value("title")));
                case CORRECTION ->
                    correction = Optional.of(match.filled().value("words").orElse(text));
                case BOILERPLATE, SEPARATOR, FORM -> {}
                default -> {
                    return false;
                }
            }
            return true;
        }

        private static LineRole role(Block block) {
            return switch (block) {
                case Block.Heading _ -> LineRole.HEADING;
                case Block.ListLine _ -> LineRole.LIST;
                case Block.Rule _ -> LineRole.RULE;
                case Block.Paragraph _ -> LineRole.BODY;
            };
        }
    }
}
