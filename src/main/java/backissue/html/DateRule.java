package backissue.html;

import backissue.html.HtmlRules.Keyword;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The day of publication: by the metadata, else by what the page shows near its title, else by its address. */
final class DateRule {

    private final Page page;
    private final List<TextBlock> near;
    private final Optional<String> url;

    DateRule(Page page, List<TextBlock> near, Optional<String> url) {
        this.page = page;
        this.near = near;
        this.url = url;
    }

    /** A day and how it was found. */
    record Day(LocalDate day, Found found) {}

    Optional<Day> find() {
        var found = new ArrayList<>(page.data("date", "datePublished"));
        found.addAll(page.meta("date", Keyword.META_DATE));
        var shown = page.shown("date", Keyword.DATE);
        return first(found)
                .or(() -> first(shown))
                .or(this::address)
                .or(this::printed)
                .or(() -> first(page.anyData("date", "datePublished")))
                .or(() -> first(page.data("date", "dateCreated", "dateModified")));
    }

    private static Optional<Day> first(List<Found> all) {
        for (var found : all) {
            var day = HtmlDate.in(found.value());
            if (day.isPresent()) return Optional.of(new Day(day.get(), found));
        }
        return Optional.empty();
    }

    private Optional<Day> address() {
        return url.flatMap(address -> HtmlDate.inAddress(address)
                .map(day -> new Day(day, new Found("date", address, "address", "canonical"))));
    }

    /** A short line with a date near the title. */
    private Optional<Day> printed() {
        for (var block : near) {
            if (block.words() > 20) continue;
            var day = HtmlDate.in(block.text());
            if (day.isPresent()) {
                return Optional.of(
                        new Day(day.get(), new Found("date", block.text(), "line", Page.where(block.owner()))));
            }
        }
        return Optional.empty();
    }
}
