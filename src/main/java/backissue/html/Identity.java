package backissue.html;

import backissue.html.HtmlRules.Keyword;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What tells a page from others: its canonical address and the name of its site; and its lead picture. */
final class Identity {

    private static final int LONGEST_ADDRESS = 2_000;

    private final Page page;
    private final Optional<String> address;

    Identity(Page page, Optional<String> address) {
        this.page = page;
        this.address = address;
    }

    Optional<Found> site() {
        var found = new ArrayList<>(page.meta("publication", Keyword.META_SITE));
        found.addAll(page.data("publication", "publisher"));
        return found.stream()
                .filter(site -> site.value().length() < 100 && !site.value().matches("(?i)https?:.*"))
                .findFirst();
    }

    /** The address the page gives as its own; never the front page of the site for a page that is another. */
    Optional<Found> url() {
        var found = new ArrayList<Found>();
        for (var link : page.document().select("link[rel~=(?i)^canonical$][href]")) {
            found.add(new Found(
                    "url",
                    link.attr("abs:href").isEmpty() ? link.attr("href") : link.attr("abs:href"),
                    "link",
                    "canonical"));
        }
        found.addAll(page.meta("url", Keyword.META_URL));
        found.addAll(page.data("url", "url", "mainEntityOfPage"));
        address.ifPresent(given -> found.add(new Found("url", given, "address", "record")));
        return found.stream().filter(one -> isPage(one.value())).findFirst();
    }

    private static boolean isPage(String address) {
        if (address.length() > LONGEST_ADDRESS) return false;
        try {
            var uri = URI.create(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            var path = uri.getPath() == null ? "" : uri.getPath();
            return web && uri.getHost() != null && (path.length() > 1 || uri.getQuery() != null);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    Optional<HtmlPicture> picture() {
        var urls = page.meta("image", Keyword.META_IMAGE).stream()
                .map(Found::value)
                .filter(Identity::isPage)
                .findFirst();
        var figure =
                page.document().select("figure:has(figcaption), .wp-caption").first();
        if (figure == null) {
            return urls.map(url -> new HtmlPicture(Optional.of(url), Optional.empty(), Optional.empty()));
        }
        var credit = text(figure.select("[class~=(?i)credit|copyright|source]").stream()
                .map(e -> e.text())
                .toList());
        var caption = text(figure.select("figcaption, .wp-caption-text").stream()
                .map(e -> e.text())
                .toList());
        return Optional.of(new HtmlPicture(
                urls,
                caption.map(words -> credit.filter(c -> words.length() > c.length())
                        .map(c -> words.replace(c, "").strip())
                        .orElse(words)),
                credit));
    }

    private static Optional<String> text(List<String> texts) {
        return texts.stream().map(Texts::line).filter(text -> !text.isEmpty()).findFirst();
    }
}
