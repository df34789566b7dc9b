package backissue.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words a line is printed in, with blanks: {@code By {name}}, {@code This article appeared in the {date} issue ...}.
 *
 * <p>A wording describes a whole line. Case and the shape of quotation marks do not matter, except that a name has
 * capitals. Wordings are compared with short lines only, so that no line can make the comparison slow.
 */
final class Wording {

    private static final Map<String, String> BLANKS = Map.ofEntries(
            Map.entry("name", "(?-i:" + Names.ONE + ")"),
            Map.entry("fullname", "(?-i:" + Names.FULL + ")"),
            Map.entry("names", "(?-i:" + Names.SEVERAL + ")"),
            Map.entry("date", PageDate.ANY),
            Map.entry("day", PageDate.DAY_AND_MONTH),
            Map.entry("month", PageDate.MONTH_AND_YEAR),
            Map.entry("time", PageDate.TIME_OF_DAY),
            Map.entry("number", "[\\d][\\d.,]*"),
            Map.entry("verb", "(?-i:\\p{Ll}{2,}s)"),
            Map.entry("piece", "(?:article|piece|story|post|review|interview|column|page|essay|report)"),
            Map.entry("word", "\\S+"),
            Map.entry("words", ".+"),
            Map.entry("title", ".+"),
            Map.entry("publication", "[^,]+"),
            Map.entry("site", "[^,.|]+"),
            Map.entry("caps", "(?-i:[\\p{Lu}\\d &.,'-]{2,})"),
            Map.entry("capital", "(?-i:\\p{Lu}\\p{Ll})"));
    private static final Pattern PART = Pattern.compile("\\{(\\w+)}|\\.\\.\\.");

    private final Pattern pattern;
    private final List<String> blanks = new ArrayList<>();

    /** Words any line in this wording holds, in small letters: a quick way to say no. */
    private final String certain;

    private final boolean open;

    Wording(String printed) {
        var regex = new StringBuilder();
        var longest = "";
        var parts = PART.matcher(printed);
        int end = 0;
        while (parts.find()) {
            longest = literal(regex, printed.substring(end, parts.start()), longest);
            regex.append(blank(parts.group(1), printed));
            end = parts.end();
        }
        open = printed.contains("{words}") || printed.contains("...");
        certain = literal(regex, printed.substring(end), longest);
        pattern = Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String literal(StringBuilder regex, String text, String longest) {
        var plain = Line.plain(text);
        if (!plain.isEmpty()) regex.append(Pattern.quote(plain));
        return plain.length() > longest.length() ? plain.toLowerCase(Locale.ROOT) : longest;
    }

    private String blank(String name, String printed) {
        if (name == null) return ".*";
        var shape = BLANKS.get(name);
        if (shape == null) throw new IllegalArgumentException("No blank is called {" + name + "}: " + printed);
        if (blanks.contains(name)) return name.equals("name") ? "\\k<name>" : shape;
        blanks.add(name);
        return "(?<" + name + ">" + shape + ")";
    }

    /** Whether a blank takes anything, so that a sentence may happen to begin and end like the wording. */
    boolean isOpen() {
        return open;
    }

    /** The small letter every line in this wording begins with; nothing if it begins with a blank. */
    Optional<Character> firstLetter() {
        var regex = pattern.pattern();
        return regex.startsWith("\\Q") ? Optional.of(Character.toLowerCase(regex.charAt(2))) : Optional.empty();
    }

    /** What stands in the blanks, as the page prints it; nothing if the line is worded otherwise. */
    Optional<Filled> fill(Line line) {
        if (!line.small().contains(certain)) return Optional.empty();
        var matcher = pattern.matcher(line.plain());
        if (!matcher.matches()) return Optional.empty();
        var values = new HashMap<String, String>();
        for (var blank : blanks) {
            values.put(blank, line.text().substring(matcher.start(blank), matcher.end(blank)));
        }
        return Optional.of(new Filled(values));
    }

    /** The blanks of a wording, filled in. */
    record Filled(Map<String, String> values) {
        Optional<String> value(String blank) {
            return Optional.ofNullable(values.get(blank));
        }
    }
}
