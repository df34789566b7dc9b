package backissue.cli;

import backissue.archive.ArticleDraft;
import backissue.archive.IssueDraft;
import backissue.archive.PersonDraft;
import backissue.archive.Role;
import backissue.archive.Section;
import backissue.archive.Standfirst;
import backissue.load.UnderstoodPage;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was understood of a page, for a person. */
final class CheckTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String INDENT = "    ";
    private static final int LABEL = 12;

    private final PrintWriter out;
    private final int width;

    private CheckTable(PrintWriter out, int width) {
        this.out = out;
        this.width = width;
    }

    static void print(UnderstoodPage page, int width, PrintWriter out) {
        new CheckTable(out, width).page(page);
    }

    private void page(UnderstoodPage page) {
        out.println(Terminal.faint(Terminal.safe(page.file())));
        page.reading().refused().ifPresent(reason -> out.println("  " + Terminal.failure("refused: " + reason)));
        page.articles().forEach(this::article);
        for (var warning : page.reading().warnings()) {
            var line = warning.line() > 0 ? "line %d: ".formatted(warning.line()) : "";
            out.println("  " + Terminal.warning(line + Terminal.safe(warning.sentence())));
        }
        out.println();
    }

    private void article(UnderstoodPage.Named article) {
        var draft = article.draft();
        out.println("  " + Terminal.bold(Terminal.safe(draft.title())));
        row("lines", lines(draft));
        row("standfirst", draft.standfirst().map(CheckTable::standfirst));
        for (var byline : draft.bylines()) row(label(byline.role()), byline.name());
        row("issue", draft.issue().map(CheckTable::issue));
        if (draft.issue().isEmpty()) row("date", draft.publishedOn().map(CheckTable::day));
        row("picture", draft.imageCredit());
        row("correction", draft.correction());
        row(
                "sections",
                draft.body().sections().stream()
                        .map(section -> section.heading())
                        .collect(Collectors.joining(" · ")));
        row("people", people(article.people()));
        draft.doubts().forEach(doubt -> out.println(INDENT + Terminal.warning("doubtful: " + Terminal.safe(doubt))));
    }

    private void row(String label, Optional<String> value) {
        value.ifPresent(text -> row(label, text));
    }

    private void row(String label, String value) {
        if (value.isEmpty()) return;
        var text = Terminal.cut(Terminal.safe(value), width - INDENT.length() - LABEL);
        out.println(INDENT + Terminal.faint(("%-" + LABEL + "s").formatted(label)) + text);
    }

    private static String lines(ArticleDraft draft) {
        int words = draft.body().wordCount();
        return "%d to %d, body from %d, %,d %s"
                .formatted(
                        draft.lines().first(),
                        draft.lines().last(),
                        draft.bodyFirstLine(),
                        words,
                        words == 1 ? "word" : "words");
    }

    private static String standfirst(Standfirst standfirst) {
        return standfirst.cut() ? "(cut off) " + standfirst.text() : standfirst.text();
    }

    private static String label(Role role) {
        return role == Role.AUTHOR ? "by" : role.name().toLowerCase(Locale.ROOT);
    }

    private static String issue(IssueDraft issue) {
        return issue.publication() + ", " + day(issue.publishedOn())
                + issue.title().map(title -> ": " + title).orElse("");
    }

    private static String day(LocalDate day) {
        return day.format(DAY);
    }

    private static String people(List<PersonDraft> people) {
        return people.stream()
                .sorted(Comparator.comparing(
                        (PersonDraft person) -> -person.mentions().size()))
                .map(person -> person.name() + " " + person.mentions().size())
                .collect(Collectors.joining(", "));
    }
}
