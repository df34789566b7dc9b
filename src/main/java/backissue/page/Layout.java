package backissue.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The wordings, lists and limits of one family of pages. */
final class Layout {

    /** A line in one of the wordings: which kind it is, and what stands in its blanks. */
    record Match(Kind kind, Wording.Filled filled) {}

    private record Rule(Kind kind, Wording wording) {}

    /** The wordings that mean the same wherever they stand, by the small letter they begin with; 0 for a blank. */
    private final Map<Character, List<Rule>> anywhere = new HashMap<>();

    private final Map<Kind, Map<Character, List<Rule>>> inPlace = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> phrases = new EnumMap<>(Kind.class);
    private final Map<String, Integer> limits;
    private final Map<String, Set<String>> lists;
    private final SiteSentences sentences;

    Layout(LayoutFile file) {
        limits = file.limits();
        lists = file.lists();
        sentences = new SiteSentences(file.lists());
        for (var entry : file.wordings()) {
            if (entry.kind().phrase()) {
                phrases.computeIfAbsent(entry.kind(), _ -> new ArrayList<>())
                        .add(entry.wording().toLowerCase(Locale.ROOT));
                continue;
            }
            var rule = new Rule(entry.kind(), new Wording(entry.wording()));
            var rules = entry.kind().role().isPresent()
                    ? anywhere
                    : inPlace.computeIfAbsent(entry.kind(), _ -> new HashMap<>());
            rules.computeIfAbsent(rule.wording().firstLetter().orElse('\0'), _ -> new ArrayList<>())
                    .add(rule);
        }
    }

    /** What the line is wherever it stands, if one of the wordings says so. */
    Optional<Match> match(Line line) {
        return match(anywhere, line);
    }

    /** Whether the line is worded as this kind, in a place where that kind can be. */
    Optional<Match> match(Kind kind, Line line) {
        return match(inPlace.getOrDefault(kind, Map.of()), line);
    }

    private Optional<Match> match(Map<Character, List<Rule>> rules, Line line) {
        if (line.small().isEmpty()) return Optional.empty();
        var match = first(rules.get(line.small().charAt(0)), line);
        return match.isPresent() ? match : first(rules.get('\0'), line);
    }

    private Optional<Match> first(List<Rule> rules, Line line) {
        if (rules == null) return Optional.empty();
        for (var rule : rules) {
            if (rule.wording().isOpen() && sentences.isProse(line, rule.kind())) continue;
            var filled = rule.wording().fill(line);
            if (filled.isPresent()) return Optional.of(new Match(rule.kind(), filled.get()));
        }
        return Optional.empty();
    }

    /** The phrases of a kind, in small letters; see {@link Kind#phrase}. */
    List<String> phrases(Kind kind) {
        return phrases.getOrDefault(kind, List.of());
    }

    /** Where the first label of a credit begins in a text of small letters; -1 if it has none. */
    int labelStart(String small) {
        int first = -1;
        for (var label : phrases.getOrDefault(Kind.CREDIT_LABEL, List.of())) {
            int start = small.indexOf(label);
            boolean word = start == 0 || start > 0 && !Character.isLetter(small.charAt(start - 1));
            if (word && (first < 0 || start < first)) first = start;
        }
        return first;
    }

    /** Whether the text names one of those who own pictures. */
    boolean namesAgency(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return phrases.getOrDefault(Kind.AGENCY, List.of()).stream().anyMatch(small::contains);
    }

    int limit(String of) {
        return limits.get(of);
    }

    boolean lists(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }
}
