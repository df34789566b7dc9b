package backissue.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dates as magazines print them: "18 June 2007", "March 21, 2014", "4-10 December 2015", "2025-03-26". */
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

    /** A date in any printed form; no groups, so that it can stand inside another expression. */
    static final String ANY = WEEKDAY + "(?:" + RANGE_START + DAY + " " + MONTH + ",? \\d{4}|" + MONTH + " " + DAY
            + ",? \\d{4}|\\d{4}-\\d\\d-\\d\\d)";

    private static final Pattern FIRST_DAY = Pattern.compile("\\d{1,2}(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTHS = Pattern.compile("\\b" + MONTH + "(?![a-z])", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** "4-10 December 2015 issue": what a week is called, not a part of an article. */
    private static final Pattern WEEK = Pattern.compile(
            DAY + "(?: " + MONTH + ")? ?- ?" + DAY + " " + MONTH + "(?: \\d{4})?(?: .{0,20})?", Pattern.CASE_INSENSITIVE);

    private PageDate() {}

    static boolean isWeek(Line line) {
        return WEEK.matcher(line.plain()).matches();
    }

    /** The day printed, the first one of a range; nothing when there is no such day. */
    static Optional<LocalDate> parse(String printed) {
        try {
            Matcher iso = ISO.matcher(printed);
            if (iso.find()) return Optional.of(LocalDate.parse(iso.group()));
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

    /** Says of dates that an article or its issue goes by, but which no calendar has, that they are left out. */
    static Stream<Warning> impossible(Sheet sheet) {
        return IntStream.range(0, sheet.size())
                .filter(i -> sheet.is(i, Kind.DATE) || sheet.is(i, Kind.UNTITLED) || sheet.is(i, LineRole.ISSUE))
                .boxed()
                .flatMap(i -> sheet.value(i, "date")
                        .filter(printed -> parse(printed).isEmpty())
                        .map(printed -> new Warning(i + 1, "there is no %s: the %s is left out"
                                .formatted(printed, sheet.is(i, LineRole.ISSUE) ? "issue" : "date")))
                        .stream());
    }

    private static Month month(String printed) {
        var start = printed.substring(0, 3).toUpperCase(Locale.ROOT);
        for (var month : Month.values()) {
            if (month.name().startsWith(start)) return month;
        }
        throw new DateTimeException(printed);
    }
}
