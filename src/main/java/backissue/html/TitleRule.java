package backissue.html;

import backissue.html.HtmlRules.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The title: what the page shows as one, if its metadata agrees; else what the metadata says, without the site's name.
 */
final class TitleRule {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•»›:-]\\s+|\\s*[|»]\\s*|:\\s+(?=[^:]+$)");
    private static final int LEAST_WORDS = 3;

    private final Page page;
    private final Optional<String> site;

    TitleRule(Page page, Optional<String> site) {
        this.page = page;
        this.site = site;
    }

    Optional<Found> find() {
        var said = new ArrayList<>(page.data("title", "headline"));
        said.addAll(page.meta("title", Keyword.META_TITLE));
        page.documentTitle().ifPresent(title -> said.add(new Found("title", title, "title", "title")));
        said.addAll(page.data("title", "name"));
        var shown = page.shown("title", Keyword.TITLE);
        return agreed(said, shown)
                .or(() -> onlyHeading(said))
                .or(() -> said.stream().findFirst().map(this::withoutSite))
                .or(() -> shown.stream().findFirst());
    }

    /** A heading that metadata repeats whole or begins with; the longest of several. */
    private Optional<Found> agreed(List<Found> said, List<Found> shown) {
        Found best = null;
        for (var heading : shown) {
            var key = Texts.key(heading.value());
            if (key.isEmpty() || isSite(key)) continue;
            boolean agrees = said.stream().map(Found::value).map(Texts::key).anyMatch(other -> agree(key, other));
            if (agrees
                    && (best == null || key.length() > Texts.key(best.value()).length())) best = heading;
        }
        return Optional.ofNullable(best);
    }

    /**
     * The only heading of the first rank, if metadata has half of its words: the one is for readers, the other for
     * search engines.
     */
    private Optional<Found> onlyHeading(List<Found> said) {
        var headings = page.document().select("h1").stream()
                .filter(h1 -> !isSite(Texts.key(h1.text())))
                .toList();
        if (headings.size() != 1) return Optional.empty();
        var words = Stream.of(Texts.key(headings.getFirst().text()).split(" "))
                .distinct()
                .filter(word -> word.length() > 3)
                .toList();
        boolean alike = words.size() >= LEAST_WORDS
                && said.stream()
                        .map(Found::value)
                        .map(Texts::key)
                        .anyMatch(other ->
                                2 * words.stream().filter(other::contains).count() >= words.size());
        var text = Texts.line(headings.getFirst().text());
        return alike ? Optional.of(new Found("title", text, "h1", Page.where(headings.getFirst()))) : Optional.empty();
    }

    private static boolean agree(String heading, String said) {
        if (heading.equals(said)) return true;
        int words = heading.split(" ").length;
        if (words >= LEAST_WORDS && (said.startsWith(heading + " ") || said.endsWith(" " + heading))) return true;
        return said.split(" ").length >= LEAST_WORDS + 1
                        && heading.startsWith(said + " ")
                        && heading.length() < 2 * said.length()
                || words < LEAST_WORDS && said.startsWith(heading + " ") && said.length() > heading.length();
    }

    private boolean isSite(String key) {
        return site.map(Texts::key).filter(key::equals).isPresent();
    }

    /**
     * "Title | Magazine" as "Title": what follows the last separator if it is the site's name, or short and the page
     * shows the rest.
     */
    private Found withoutSite(Found said) {
        var title = said.value();
        var separators = SEPARATOR.matcher(title);
        int start = -1;
        int end = -1;
        while (separators.find()) {
            start = separators.start();
            end = separators.end();
        }
        if (start <= 0) return said;
        var name = Texts.key(title.substring(end));
        var rest = title.substring(0, start);
        boolean siteName = isSite(name)
                || site.map(Texts::key)
                        .filter(s -> s.startsWith(name) || name.startsWith(s))
                        .isPresent();
        boolean suffix =
                said.rule().equals("title") && name.split(" ").length <= 4 && page.shows(rest) && !page.shows(title);
        return siteName || suffix ? new Found("title", rest, said.rule(), said.where()) : said;
    }
}
