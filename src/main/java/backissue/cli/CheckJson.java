package backissue.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import backissue.archive.ArticleDraft;
import backissue.archive.BylineDraft;
import backissue.archive.IssueDraft;
import backissue.archive.PersonDraft;
import backissue.archive.PersonKind;
import backissue.archive.Section;
import backissue.archive.Standfirst;
import backissue.load.UnderstoodPage;
import backissue.page.LineRole;
import backissue.page.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was understood of a page, for a program: one line of JSON. Lines of the page are counted from 1.
 *
 * @param lines how many lines were taken for what
 */
record CheckJson(
        String file,
        List<Article> articles,
        Optional<String> refused,
        List<Warning> warnings,
        Map<String, Long> lines) {

    private static final JsonMapper JSON = JsonMapper.shared();

    record Article(
            String title,
            Optional<String> standfirst,
            boolean standfirstCut,
            List<BylineDraft> bylines,
            Optional<LocalDate> publishedOn,
            Optional<IssueDraft> issue,
            Optional<String> imageCredit,
            Optional<String> correction,
            List<String> sections,
            String body,
            List<Named> people,
            int firstLine,
            int bodyFirstLine,
            int lastLine,
            List<String> doubts) {}

    record Named(String name, int mentions, Optional<String> description, PersonKind kind) {}

    static String line(UnderstoodPage page) {
        var articles = page.articles().stream().map(CheckJson::article).toList();
        return JSON.writeValueAsString(new CheckJson(
                page.file(), articles, page.reading().refused(), page.reading().warnings(), lines(page)));
    }

    private static Map<String, Long> lines(UnderstoodPage page) {
        return page.reading().lineRoles().stream()
                .filter(role -> role != LineRole.BLANK)
                .collect(groupingBy(role -> role.name().toLowerCase(Locale.ROOT), TreeMap::new, counting()));
    }

    private static Article article(UnderstoodPage.Named article) {
        ArticleDraft draft = article.draft();
        return new Article(
                draft.title(),
                draft.standfirst().map(Standfirst::text),
                draft.standfirst().map(Standfirst::cut).orElse(false),
                draft.bylines(),
                draft.publishedOn(),
                draft.issue(),
                draft.imageCredit(),
                draft.correction(),
                draft.body().sections().stream()
                        .map(section -> section.heading())
                        .toList(),
                draft.body().plain(),
                article.people().stream().map(CheckJson::named).toList(),
                draft.lines().first(),
                draft.bodyFirstLine(),
                draft.lines().last(),
                draft.doubts());
    }

    private static Named named(PersonDraft person) {
        return new Named(person.name(), person.mentions().size(), person.description(), person.kind());
    }
}
