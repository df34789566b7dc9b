package backissue.search;

import backissue.archive.ArticleDraft;
import backissue.archive.Body;
import backissue.archive.BylineDraft;
import backissue.archive.IssueDraft;
import backissue.archive.Lines;
import backissue.archive.PersonDraft;
import backissue.archive.PersonKind;
import backissue.archive.Role;
import backissue.archive.Span;
import backissue.archive.Standfirst;
import backissue.load.Loader;
import backissue.load.PageFiles;
import backissue.load.PageAnalysis;
import backissue.page.PageReader;
import backissue.people.PeopleFinder;
import backissue.store.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Archives to search: the seeds, or articles made up by a test. */
final class TestArchive {

    private TestArchive() {}

    static Database ofSeeds(String url) {
        var database = Database.open(url);
        loadSeeds(database);
        return database;
    }

    static void loadSeeds(Database database) {
        var study = new PageAnalysis(PageReader.bundled(), PeopleFinder.bundled());
        new Loader(study, database).load(PageFiles.bundled(), () -> {});
    }

    /** Writes an article of a page of that title, anew or again. */
    static long write(Database database, Made article) {
        return database.write(writer -> {
            long source = writer.source("pages/" + article.title(), "0".repeat(64), Optional.empty(), Instant.EPOCH);
            return writer.article(source, article.draft(), article.peopleFound())
                    .id();
        });
    }

    /** An article made up by a test. */
    record Made(
            String title,
            Optional<String> standfirst,
            String body,
            List<String> authors,
            List<String> people,
            Optional<IssueDraft> issue) {

        static Made of(String title, String body) {
            return new Made(title, Optional.empty(), body, List.of(), List.of(), Optional.empty());
        }

        Made standfirst(String text) {
            return new Made(title, Optional.of(text), body, authors, people, issue);
        }

        Made by(String... names) {
            return new Made(title, standfirst, body, List.of(names), people, issue);
        }

        Made naming(String... names) {
            return new Made(title, standfirst, body, authors, List.of(names), issue);
        }

        Made in(IssueDraft draft) {
            return new Made(title, standfirst, body, authors, people, Optional.of(draft));
        }

        private ArticleDraft draft() {
            return new ArticleDraft(
                    title,
                    standfirst.map(text -> new Standfirst(text, false)),
                    issue.map(IssueDraft::publishedOn),
                    issue,
                    authors.stream()
                            .map(name -> new BylineDraft(name, Role.AUTHOR, Optional.empty()))
                            .toList(),
                    Optional.empty(),
                    Optional.empty(),
                    Body.ofMarkdown(body),
                    new Lines(1, 1),
                    1,
                    List.of());
        }

        private List<PersonDraft> peopleFound() {
            var plain = Body.ofMarkdown(body).plain();
            var found = new ArrayList<PersonDraft>();
            for (var name : people) {
                var surname = name.substring(name.lastIndexOf(' ') + 1);
                var mentions = Pattern.compile("(%s )?%s".formatted(name.split(" ")[0], surname))
                        .matcher(plain)
                        .results()
                        .map(match -> new Span(match.start(), match.end()))
                        .toList();
                found.add(new PersonDraft(name, Optional.empty(), PersonKind.REAL, mentions, List.of()));
            }
            return found;
        }
    }
}
