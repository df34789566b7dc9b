package backissue.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as pages print them and as their metadata writes them. */
final class HtmlDate {

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-zé]{0,6}\\.?";
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?\\d{4,6}Z?)?$");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[\\s-]+" + MONTH + ",?[\\s-]+((?:19|20)\\d\\d)(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:at\\s+)?((?:19|20)\\d\\d)(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MILLIS = Pattern.compile("^1[0-9]{9}(?:[0-9]{3})?$");
    private static final Pattern IN_ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d\\d)[/-]?(\\d\\d)(?!\\d)");

    private HtmlDate() {}

    /** The first day in a text; numbers alone are read day first, unless there is no such day. */
    static Optional<LocalDate> in(String text) {
        var iso = ISO.matcher(text);
        if (iso.find()) return day(iso.group(1), iso.group(2), iso.group(3));
        var compact = COMPACT.matcher(text.strip());
        if (compact.find()) return day(compact.group(1), compact.group(2), compact.group(3));
        var first = DAY_FIRST.matcher(text);
        var month = MONTH_FIRST.matcher(text);
        boolean dayFirst = first.find();
        boolean monthFirst = month.find();
        if (dayFirst && (!monthFirst || first.start() < month.start())) {
            return day(first.group(3), month(first.group(2)), first.group(1));
        }
        if (monthFirst) return day(month.group(3), month(month.group(1)), month.group(2));
        return numbers(NUMBERS.matcher(text)).or(() -> seconds(text.strip()));
    }

    /** The day in an address such as "/2014/03/21/title". */
    static Optional<LocalDate> inAddress(String address) {
        var day = IN_ADDRESS.matcher(address);
        return day.find() ? day(day.group(1), day.group(2), day.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> numbers(Matcher numbers) {
        if (!numbers.find()) return Optional.empty();
        return day(numbers.group(3), numbers.group(2), numbers.group(1))
                .or(() -> day(numbers.group(3), numbers.group(1), numbers.group(2)));
    }

    private static Optional<LocalDate> seconds(String text) {
        if (!MILLIS.matcher(text).matches()) return Optional.empty();
        return Optional.of(LocalDate.ofEpochDay(Long.parseLong(text.substring(0, 10)) / 86_400));
    }

    private static String month(String printed) {
        var start = printed.toUpperCase(Locale.ROOT);
        for (var month : Month.values()) {
            if (month.name().startsWith(start)) return Integer.toString(month.getValue());
        }
        return "0";
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() <= Year.MAX_VALUE ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
