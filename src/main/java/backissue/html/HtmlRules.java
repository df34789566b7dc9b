package backissue.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The rules by which pages are read: a line is a keyword and what it says. {@code html.rules} describes them. */
final class HtmlRules {

    enum Keyword {
        DROP,
        CONTENT,
        BOX,
        BOX_NOT,
        LABEL,
        LABEL_START,
        END_HEADING,
        TITLE,
        STANDFIRST,
        AUTHOR,
        DATE,
        META_TITLE,
        META_AUTHOR,
        META_DATE,
        META_SITE,
        META_URL,
        META_IMAGE,
        META_SUMMARY,
        NO_AUTHOR,
        NO_BODY_HEADING
    }

    private final Map<Keyword, List<String>> values = new EnumMap<>(Keyword.class);
    private final Map<Keyword, List<Evaluator>> selectors = new EnumMap<>(Keyword.class);
    private final Pattern box;
    private final Pattern label;
    private final Pattern labelStart;
    private final Pattern endHeading;
    private final Pattern noAuthor;

    private HtmlRules(String text) {
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(this::add);
        box = Pattern.compile("(?<!-(?:has|no|with|is|not|without|hide|hidden|show))-(" + any(Keyword.BOX) + ")-");
        label = whole(Keyword.LABEL);
        labelStart =
                Pattern.compile("^(?:" + any(Keyword.LABEL_START) + ").*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        endHeading = whole(Keyword.END_HEADING);
        noAuthor = whole(Keyword.NO_AUTHOR);
    }

    static HtmlRules bundled() {
        try (var in = HtmlRules.class.getResourceAsStream("html.rules")) {
            return new HtmlRules(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        var parts = line.split("\\s+", 2);
        values.computeIfAbsent(
                        Keyword.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_')), _ -> new ArrayList<>())
                .add(parts[1]);
    }

    private String any(Keyword keyword) {
        return String.join("|", of(keyword));
    }

    private Pattern whole(Keyword keyword) {
        return Pattern.compile("^(?:" + any(keyword) + ")\\W*$", Pattern.CASE_INSENSITIVE);
    }

    List<String> of(Keyword keyword) {
        return values.getOrDefault(keyword, List.of());
    }

    /** The selectors of a keyword, in order. */
    List<Evaluator> selectors(Keyword keyword) {
        synchronized (selectors) {
            return selectors.computeIfAbsent(
                    keyword, k -> of(k).stream().map(QueryParser::parse).toList());
        }
    }

    /** The word among the element's classes and ids that names a box beside the text. */
    Optional<String> box(Element element) {
        var found = box.matcher(names(element));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** "relatedStories post_12" as "-related-stories--post-12-". */
    static String names(Element element) {
        var names = element.className() + " " + element.id() + " " + element.attr("data-component") + " "
                + element.attr("data-testid");
        if (names.isBlank()) return "";
        var out = names.replaceAll("(\\p{Ll})(\\p{Lu})", "$1-$2")
                .replaceAll("[^\\p{L}\\p{N}\\s]+", "-")
                .replaceAll("\\s+", "--");
        return "-" + out.toLowerCase(Locale.ROOT) + "-";
    }

    boolean isLabel(String text) {
        return text.length() < 160 && label.matcher(text).matches();
    }

    boolean startsAsLabel(String text) {
        return labelStart.matcher(text).matches();
    }

    boolean endsArticle(String heading) {
        return heading.length() < 100 && endHeading.matcher(heading).matches();
    }

    boolean isNoAuthor(String name) {
        return noAuthor.matcher(name).matches();
    }

    String union(Keyword keyword) {
        return of(keyword).stream().collect(Collectors.joining(", "));
    }
}
