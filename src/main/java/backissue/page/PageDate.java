package backissue.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates as magazines print them: "18 June 2007", "the 3rd of March, 2014", "March 21, 2014", "4-10 December 2015",
 * "03/04/2014" and "3.4.14" (the day first), "2025-03-26", "2025-03-26T09:30:00Z".
 */
final class PageDate {

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

    /** From the first day of a range, which may lack its month: "30 June - 6 July 2016". */
    private static final String RANGE_START = "(?:" + DAY + "(?: " + MONTH + "(?:,? \\d{4})?)? ?- ?)?";

    /** A day and month, the year left out, for lines that announce something of this week. */
    static final String DAY_AND_MONTH = DAY + " " + MONTH;

    /** A month or season with its year, as a monthly or quarterly magazine calls its issues. */
    static final String MONTH_AND_YEAR =
            "(?:" + MONTH + "(?: ?[/-] ?" + MONTH + ")?|spring|summer|autumn|winter)(?: issue)?,? \\d{4}";

    /** An hour, with minutes, as printed beside a date. */
    static final String TIME_OF_DAY = "\\d{1,2}(?:[:.]\\d\\d){0,2} ?(?:[ap]\\.?m\\.?)?(?: ?[a-z]{2,4})?";

    private static final String TIME = "(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?: ?Z|[+-]\\d\\d:?\\d\\d)?)?";
    private static final String NUMBERS = "\\d{1,2}(?:[/.-]\\d{1,2}[/.-])(?:\\d{4}|\\d\\d)(?!\\d)";

    /** A date in any printed form; no groups, so that it can stand inside another expression. */
    static final String ANY = WEEKDAY + "(?:" + RANGE_START + "(?:the )?" + DAY + " (?:of )?" + MONTH + ",? \\d{4}|"
            + MONTH + " " + DAY + ",? \\d{4}|\\d{4}[-/]\\d\\d[-/]\\d\\d" + TIME + "|" + NUMBERS + ")";

    private static final Pattern FIRST_DAY = Pattern.compile("\\d{1,2}(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTHS = Pattern.compile("\\b" + MONTH + "(?![a-z])", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern ISO = Pattern.compile("\\d{4}[-/]\\d\\d[-/]\\d\\d");

    /** "4-10 December 2015 issue": what a week is called, not a part of an article. */
    private static final Pattern WEEK = Pattern.compile(
            DAY + "(?: " + MONTH + ")? ?- ?" + DAY + " " + MONTH + "(?: \\d{4})?(?: .{0,20})?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d\\d)(?!\\d)");

    /** A year of two digits below this is of this century. */
    private static final int CENTURY = 70;

    private PageDate() {}

    static boolean isWeek(Line line) {
        return WEEK.matcher(line.plain()).matches();
    }

    /** The day printed, the first one of a range; nothing when there is no such day. */
    static Optional<LocalDate> parse(String printed) {
        try {
            Matcher iso = ISO.matcher(printed);
            if (iso.find()) return Optional.of(LocalDate.parse(iso.group().replace('/', '-')));
            Matcher numeric = NUMERIC.matcher(printed);
            if (numeric.find()) return Optional.of(ofNumbers(numeric));
            Matcher day = FIRST_DAY.matcher(printed);
            Matcher month = MONTHS.matcher(printed);
            Matcher year = YEAR.matcher(printed);
            if (!day.find() || !month.find() || !year.find()) return Optional.empty();
            return Optional.of(
                    LocalDate.of(Integer.parseInt(year.group()), month(month.group()), Integer.parseInt(day.group())));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The day first, as in Britain, unless only the other order is a date. */
    private static LocalDate ofNumbers(Matcher numeric) {
        int first = Integer.parseInt(numeric.group(1));
        int second = Integer.parseInt(numeric.group(2));
        int year = Integer.parseInt(numeric.group(3));
        if (year < 100) year += year < CENTURY ? 2000 : 1900;
        return second > 12 && first <= 12 ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
    }

    /** Says of dates that an article or its issue goes by, but which no calendar has, that they are left out. */
    static Stream<Warning> impossible(TaggedLines lines) {
        return lines.indexes()
                .filter(i -> lines.is(i, Kind.DATE) || lines.is(i, Kind.UNTITLED) || lines.is(i, LineRole.ISSUE))
                .boxed()
                .flatMap(i -> Stream.concat(
                        withoutDay(lines, i).stream(),
                        lines
                                .value(i, "date")
                                .filter(printed -> parse(printed).isEmpty())
                                .map(printed -> new Warning(
                                        i + 1,
                                        "there is no %s: the %s is left out"
                                                .formatted(printed, lines.is(i, LineRole.ISSUE) ? "issue" : "date")))
                                .stream()));
    }

    private static Optional<Warning> withoutDay(TaggedLines lines, int line) {
        return lines.value(line, "month")
                .map(month -> new Warning(line + 1, month + " has no day: the date is left out"));
    }

    private static Month month(String printed) {
        var start = printed.substring(0, 3).toUpperCase(Locale.ROOT);
        for (var month : Month.values()) {
            if (month.name().startsWith(start)) return month;
        }
        throw new DateTimeException(printed);
    }
}
