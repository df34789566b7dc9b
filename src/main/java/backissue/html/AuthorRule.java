package backissue.html;

import backissue.html.HtmlRules.Keyword;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The authors: by the metadata if the page shows them, else by what the page shows as its byline. */
final class AuthorRule {

    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:posted|written|published|submitted|reviewed|words|story|text|article|report|created|contributed|added|edited)\\s+)?by[:\\s]+"
                    + "|^(?:authors?|writers?|words|from)\\s*[:|]\\s*",
            Pattern.CASE_INSENSITIVE);

    /** What follows the names on a byline: a date, a section, an address. */
    private static final Pattern REST = Pattern.compile(
            "\\s*(?:[|•·–—]|\\bon\\b(?= \\w+ \\d)|\\bposted\\b|\\bpublished\\b|\\bupdated\\b|\\blast updated\\b|\\d{1,2}[ /.:]|\\d{4}"
                    + "|\\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d"
                    + "|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\(?\\S+@\\S+|\\bfollow\\b|\\bview profile\\b|@\\w+|\\bin [A-Z]|\\s-\\s).*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[;,]\\s+and\\s+|[;,]|\\s+and\\s+|\\s+&\\s+)\\s*", Pattern.CASE_INSENSITIVE);

    /** A name's office, said after a comma. */
    private static final Pattern OFFICE = Pattern.compile(
            ".*\\b(?:editor|writer|reporter|correspondent|contributor|staff|columnist|journalist|producer|analyst|director|professor|phd|ph\\.d\\.?|md|m\\.d\\.?"
                    + "|jr\\.?|sr\\.?|esq\\.?|rd|ms|mph|mba|cnn|critic|fellow|lecturer|researcher|bureau chief|university of .*|for .*)\\.?$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 60;
    private static final int MOST = 12;

    private final Page page;
    private final Optional<String> site;
    private final List<TextBlock> near;

    /** @param near the blocks around the title */
    AuthorRule(Page page, Optional<String> site, List<TextBlock> near) {
        this.page = page;
        this.site = site;
        this.near = near;
    }

    List<Found> find() {
        var said = groups(page.data("author", "author", "creator"));
        said.addAll(groups(page.meta("author", Keyword.META_AUTHOR)));
        var shown = groups(page.shown("author", Keyword.AUTHOR));
        bylines().ifPresent(shown::add);
        for (var group : said) {
            if (group.stream().allMatch(found -> page.shows(found.value()) && !isSite(found.value()))) {
                return inFull(group, shown);
            }
        }
        for (var group : shown) {
            if (!isSite(group.getFirst().value())) return group;
        }
        if (!said.isEmpty()) return said.getFirst();
        return shown.isEmpty() ? List.of() : shown.getFirst();
    }

    /** As the page shows them, if metadata keeps the first names alone. */
    private static List<Found> inFull(List<Found> said, List<List<Found>> shown) {
        if (said.stream().anyMatch(found -> found.value().contains(" "))) return said;
        return shown.stream()
                .filter(group -> group.size() == said.size()
                        && group.stream()
                                .allMatch(name -> said.stream()
                                        .anyMatch(found ->
                                                Texts.key(name.value()).startsWith(Texts.key(found.value()) + " "))))
                .findFirst()
                .orElse(said);
    }

    /** A line "By A and B" near the title. */
    private Optional<List<Found>> bylines() {
        for (var block : near) {
            if (block.words() > 16 || !LEAD.matcher(block.text()).find()) continue;
            var names = names(new Found("author", block.text(), "byline", Page.where(block.owner())));
            if (!names.isEmpty()
                    && Character.isUpperCase(names.getFirst().value().charAt(0))) return Optional.of(names);
        }
        return Optional.empty();
    }

    private boolean isSite(String name) {
        return site.map(Texts::key).filter(Texts.key(name)::equals).isPresent();
    }

    /** The names found by one rule belong together; each once. */
    private List<List<Found>> groups(List<Found> all) {
        var byRule = new LinkedHashMap<String, Map<String, Found>>();
        for (var found : all) {
            for (var name : names(found)) {
                var key = found.rule().equals("json-ld") || found.rule().equals("meta")
                        ? found.rule() + found.where()
                        : found.rule();
                byRule.computeIfAbsent(key, _ -> new LinkedHashMap<>()).putIfAbsent(Texts.key(name.value()), name);
            }
        }
        var groups = new ArrayList<List<Found>>();
        for (var group : byRule.values()) if (group.size() <= MOST) groups.add(List.copyOf(group.values()));
        return groups;
    }

    private List<Found> names(Found found) {
        var names = new ArrayList<Found>();
        var text = LEAD.matcher(found.value().strip().lines().findFirst().orElse(""))
                .replaceFirst("");
        if (text.matches("(?i)https?:.*")) return names;
        if (isSite(text)) return List.of(new Found("author", text, found.rule(), found.where()));
        for (var part : BETWEEN.split(REST.matcher(text).replaceFirst(""))) {
            var name = LEAD.matcher(part.strip()).replaceFirst("").replaceFirst("[\\s,;:.|]+$", "");
            if (name.isEmpty() || page.rules().isNoAuthor(name)) continue;
            if (!names.isEmpty() && OFFICE.matcher(name).matches()) continue;
            if (name.length() <= LONGEST && name.codePoints().anyMatch(Character::isLetter)) {
                names.add(new Found("author", name, found.rule(), found.where()));
            }
        }
        return names;
    }
}
