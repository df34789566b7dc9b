package backissue.page;

import backissue.archive.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that credits several people, or one with more than a name: "Words by A, photographs by B", "By A with B", "By
 * A in Hartlepool", "By A, political correspondent", "By A @handle". It is cut at the labels that the layout file lists
 * for each role; what follows a label has to be names and nothing else, or the line is no credit.
 */
final class CreditLine {

    /** A longer line, in characters, is a sentence. */
    private static final int LONGEST = 200;

    private static final Map<Kind, Role> LABELS = new EnumMap<>(Map.of(
            Kind.AUTHOR_LABEL, Role.AUTHOR,
            Kind.RESEARCHER_LABEL, Role.RESEARCHER,
            Kind.ILLUSTRATOR_LABEL, Role.ILLUSTRATOR,
            Kind.PHOTOGRAPHER_LABEL, Role.PHOTOGRAPHER,
            Kind.TRANSLATOR_LABEL, Role.TRANSLATOR,
            Kind.EDITOR_LABEL, Role.EDITOR,
            Kind.INTERVIEWER_LABEL, Role.INTERVIEWER));

    /** What stands between two credits. */
    private static final Pattern SEPARATOR =
            Pattern.compile("[\\s,.;|/&(]+$|[\\s,;.]+(?:and|with)\\s*$|(?<![(]\\S{0,40})[)]$");

    /** What stands before the names. */
    private static final Pattern BEFORE = Pattern.compile("^[:\\s]+");

    private static final Pattern HANDLE = Pattern.compile(" \\(?@\\w+\\)?");
    private static final Pattern PLACE =
            Pattern.compile(" (?:in|at|for) (?:the )?" + Names.ONE + "(?=,? and |, | & |$)");

    /** A job, after a comma: it begins with a small letter, or is the site's section or the paper's. */
    private static final Pattern JOB =
            Pattern.compile("(?:, ?| [-–—] | \\()(?:the |our )?(?:\\p{Lu}[\\p{L}']+ ){0,3}\\p{Ll}[\\p{L}' -]*\\)?$");

    private static final Pattern BETWEEN = Pattern.compile(" with | ?/ ?|; ");
    private static final Pattern NAMES = Pattern.compile(Names.SEVERAL);

    /** A label, and where it stands. */
    private record Label(int start, int end, Role role) {}

    private final Layout layout;

    CreditLine(Layout layout) {
        this.layout = layout;
    }

    /**
     * The line as a match whose values are names by role, those of authors as {@code names}; nothing if it is no
     * credit.
     */
    Optional<Layout.Match> match(Line line) {
        if (line.small().isEmpty() || line.length() > LONGEST) return Optional.empty();
        var labels = labels(line.small());
        if (labels.isEmpty()) return Optional.empty();
        var values = new HashMap<String, String>();
        if (labels.getFirst().start() > 0) {
            var teller = teller(line, labels.getFirst());
            if (teller.isEmpty()) return Optional.empty();
            values.put("names", teller.get());
        }
        for (var label : labels) {
            int end = labels.stream()
                    .mapToInt(Label::start)
                    .filter(start -> start > label.start())
                    .min()
                    .orElse(line.length());
            var names = names(line.plain().substring(label.end(), end));
            if (names.isEmpty()) return Optional.empty();
            values.merge(valueOf(label.role()), names.get(), (a, b) -> a + ", " + b);
        }
        var kind = values.containsKey("names") ? Kind.BYLINE : Kind.CONTRIBUTORS;
        return Optional.of(new Layout.Match(kind, new Wording.Filled(values)));
    }

    /** Who tells what "as told to" introduces: the one label that a name may stand before. */
    private Optional<String> teller(Line line, Label first) {
        if (!line.small().startsWith("as told to", first.start())) return Optional.empty();
        return names(line.plain().substring(0, first.start()));
    }

    /** Under which name a match keeps the names of those who had a role. */
    static String valueOf(Role role) {
        return role == Role.AUTHOR ? "names" : role.name();
    }

    /** The labels of the line in order; of two that overlap, the longer one. */
    private List<Label> labels(String small) {
        var found = new ArrayList<Label>();
        LABELS.forEach((kind, role) -> layout.phrases(kind).forEach(phrase -> {
            for (int at = small.indexOf(phrase); at >= 0; at = small.indexOf(phrase, at + 1)) {
                int end = at + phrase.length();
                boolean begins = at == 0 || !Character.isLetterOrDigit(small.charAt(at - 1));
                boolean ends = end < small.length()
                        && (small.charAt(end) == ' ' || small.charAt(end) == ':' || phrase.endsWith(":"));
                if (begins && ends) found.add(new Label(at, end, role));
            }
        }));
        found.sort(Comparator.comparingInt(Label::start)
                .thenComparing(Comparator.comparingInt(Label::end).reversed()));
        var apart = new ArrayList<Label>();
        for (var label : found) {
            var last = apart.isEmpty() ? label : apart.getLast();
            boolean same = label.start() == last.start() && label.end() == last.end();
            if (same || label.start() >= last.end()) apart.add(label);
        }
        return apart;
    }

    /** "political correspondent", "professor of history at Leeds"; not "nobody cared". */
    private boolean isJob(String text) {
        for (var word : text.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (layout.lists("work", word) || layout.lists("job", word)) return true;
        }
        return false;
    }

    /** "Nora Vale, Political Editor" without what follows the comma. */
    private String withoutJob(String names) {
        int comma = names.lastIndexOf(", ");
        if (comma < 0) return names;
        var words = names.substring(comma + 2).toLowerCase(Locale.ROOT).split("[^a-z]+");
        return layout.lists("job-title", words[words.length - 1]) ? names.substring(0, comma) : names;
    }

    private Optional<String> names(String segment) {
        var text = HANDLE.matcher(BEFORE.matcher(segment).replaceFirst(""))
                .replaceAll("")
                .strip();
        text = SEPARATOR.matcher(text).replaceFirst("").strip();
        text = withoutJob(BETWEEN.matcher(text).replaceAll(" and "));
        if (NAMES.matcher(text).matches()) return Optional.of(text);
        var job = JOB.matcher(text);
        if (job.find() && isJob(job.group())) text = text.substring(0, job.start());
        text = PLACE.matcher(text).replaceAll("");
        return NAMES.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
