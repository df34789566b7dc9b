package backissue.page;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What tells a note on an author, such as articles end in, from a sentence of an article that begins alike. */
final class AuthorNote {

    /** A note on somebody whom no byline names, or in the middle of a page, is no longer than this, in characters. */
    static final int LONGEST = 280;

    private static final Pattern CLAUSE_END =
            Pattern.compile("[,;:.!?](?: |$)|(?<= )(?:and|but|when|while|because) (?:he|she|it|they|the) ");

    /** A name, a title or a price after the person's own name. */
    private static final Pattern NAMES_SOMETHING = Pattern.compile(
            "[ (][“\"‘'@£]?\\p{Lu}\\p{L}(?<! (?:He|She|It|In|At|On|By|The|They|His|Her|But|And|Then|There|When|Nobody))"
                    + "|[@£]|www|http");

    private static final Pattern PAST = Pattern.compile("\\b(?:was|were|had|said|came|went|did|would|could) ");
    private static final Pattern SHORT_NOTE = Pattern.compile(
            "(?: is (?:an? |the )?(?:[\\p{L}-]+ ){0,3}[\\p{L}-]+(?: and (?:[\\p{L}-]+ ){0,3}[\\p{L}-]+)?"
                    + "(?: who (?:lives|works|writes|teaches) .{3,60})?| writes (?:about|on|for) .{3,60}| lives in .{3,60})"
                    + "[.]?(?<!\\b(?:again|late|now|too)[.]?)");
    private static final Pattern OF_THE_AUTHOR = Pattern.compile("^(?:he|she|they|his|her|their) ");

    private AuthorNote() {}

    /** Whether a line is worded as a note on somebody, or as an advertisement for a work of theirs. */
    static boolean isNote(Line line, Layout layout) {
        return line.length() <= LONGEST
                && (layout.match(Kind.BIO, line).isPresent()
                        || layout.match(Kind.PLUG, line).isPresent());
    }

    /**
     * Whether the line tells the person's work in the clause that begins with the name: "is a novelist", "writes for",
     * not "was late, and the historian with him". Who was something is spoken of, not introduced.
     */
    static boolean saysWork(Line line, String name, Layout layout) {
        if (line.length() > LONGEST) return false;
        var predicate = line.small()
                .substring(Math.min(name.length(), line.small().length()))
                .strip();
        if (predicate.startsWith(",")) predicate = afterApposition(predicate);
        if (predicate.startsWith("was ") || predicate.startsWith("were ")) return false;
        if (!introduces(line, name)) return false;
        var end = CLAUSE_END.matcher(predicate);
        var clause = end.find() ? predicate.substring(0, end.start()) : predicate;
        return namesWork(clause, layout);
    }

    /**
     * Whether a sentence about somebody is one a magazine introduces its authors by: it names a paper, a college or a
     * book, or is as short as "is a novelist" or "writes about chess". "Is the minister who came late" and "teaches us
     * to wait" are prose.
     */
    private static boolean introduces(Line line, String name) {
        var rest = line.text().substring(Math.min(name.length(), line.length()));
        return NAMES_SOMETHING.matcher(rest).find() && !PAST.matcher(rest).find()
                || SHORT_NOTE.matcher(rest).matches();
    }

    /** "Joe Bloggs, who lives in Leeds, is ...": what follows the second comma. */
    private static String afterApposition(String predicate) {
        int end = predicate.indexOf(',', 1);
        return end < 0 ? predicate : predicate.substring(end + 1).strip();
    }

    /** Whether a line says what somebody does. */
    static boolean namesWork(Line line, Layout layout) {
        return namesWork(line.small(), layout);
    }

    private static boolean namesWork(String small, Layout layout) {
        return Arrays.stream(small.split("[^a-z]+")).anyMatch(word -> layout.lists("work", word));
    }

    /** "Her latest novel is ...", "He teaches at ...": goes on with a note that stands above it. */
    static boolean isContinued(Line line, Layout layout) {
        return line.length() <= LONGEST
                && OF_THE_AUTHOR.matcher(line.small()).find()
                && (namesWork(line, layout) || layout.match(Kind.PLUG, line).isPresent());
    }
}
