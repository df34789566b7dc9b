package backissue.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Characters to lines of text: line ends, white space, invisible characters and what a crawl leaves of markup. */
final class Cleaner {

    /** Inline tags and the escapes of quotation marks that some crawls keep. */
    private static final Pattern TAGS =
            Pattern.compile("</?(?:em|i|b|strong|cite|u|span|br) ?/?>", Pattern.CASE_INSENSITIVE);

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    /** How often a crawl and what it was crawled from escape the same text. */
    private static final int ESCAPED_AT_MOST = 2;

    private final List<String> lines = new ArrayList<>();
    private final List<Warning> warnings;
    private final StringBuilder line = new StringBuilder();
    private boolean spaceBefore;
    private int nulLines;
    private int lostCharacters;
    private boolean nuls;
    private boolean lost;
    private int firstNul;
    private int firstLost;

    private Cleaner(List<Warning> warnings) {
        this.warnings = new ArrayList<>(warnings);
    }

    static PageText clean(String text, List<Warning> warnings) {
        var content = ContentDetector.detect(text);
        if (content.isPresent()) return PageText.refused(content.get().refusal());
        return new Cleaner(warnings).clean(decoded(text));
    }

    /** Character references to the characters; those that were escaped twice as well. */
    private static String decoded(String text) {
        var decoded = text;
        for (int i = 0; i < ESCAPED_AT_MOST && decoded.indexOf('&') >= 0; i++) {
            decoded = REFERENCE
                    .matcher(decoded)
                    .replaceAll(found -> Matcher.quoteReplacement(Parser.unescapeEntities(found.group(), true)));
        }
        return decoded;
    }

    private PageText clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') continue;
            if (endsLine(c)) endLine();
            else add(c);
        }
        endLine();
        while (!lines.isEmpty() && lines.getLast().isEmpty()) lines.removeLast();
        if (lines.isEmpty()) return PageText.refused("is empty");
        if (lostCharacters * 20L > text.length()) return PageText.refused("is wrongly encoded beyond repair");
        if (nulLines > 0) {
            warnings.add(new Warning(firstNul, "NUL characters were left out, in %d lines.".formatted(nulLines)));
        }
        if (lostCharacters > 0) {
            warnings.add(new Warning(
                    firstLost, "%d characters were lost before the page was saved.".formatted(lostCharacters)));
        }
        return new PageText(DropCaps.joined(lines), List.copyOf(warnings), Optional.empty());
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private void add(char c) {
        if (c > ' ' && c < '\u007f') {
            append(c);
        } else if (c == ' ' || c == '\t' || Character.isSpaceChar(c)) {
            spaceBefore = true;
        } else if (c == 0) {
            nuls = true;
        } else if (c == '\uFFFD') {
            lost = true;
            lostCharacters++;
        } else if (!invisible(c)) {
            append(c);
        }
    }

    private void append(char c) {
        if (spaceBefore && !line.isEmpty()) line.append(' ');
        spaceBefore = false;
        line.append(c);
    }

    /** Soft hyphens, zero-width characters, marks of writing direction and controls. */
    private static boolean invisible(char c) {
        return c < ' '
                || c >= '\u007f' && c < '\u00a0'
                || c == '\u00ad'
                || c >= '\u200b' && c <= '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u206f'
                || c == '\ufeff'
                || c == '\u180e';
    }

    private void endLine() {
        int number = lines.size() + 1;
        if (nuls && nulLines++ == 0) firstNul = number;
        if (lost && firstLost == 0) firstLost = number;
        lines.add(finished(line.toString()));
        line.setLength(0);
        spaceBefore = false;
        nuls = false;
        lost = false;
    }

    private static String finished(String line) {
        var text = line;
        if (text.indexOf('<') >= 0) text = TAGS.matcher(text).replaceAll("").strip();
        if (text.indexOf('\\') >= 0) text = text.replace("\\'", "'").replace("\\\"", "\"");
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
