package backissue.page;

import backissue.archive.BylineDraft;
import backissue.archive.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who did what for an article, by its byline, the notes on its authors and its credits. */
final class Bylines {

    private static final Map<Kind, Role> CREDITS = Map.of(
            Kind.RESEARCHER, Role.RESEARCHER, Kind.ILLUSTRATOR, Role.ILLUSTRATOR, Kind.PHOTOGRAPHER, Role.PHOTOGRAPHER);

    private Bylines() {}

    static List<BylineDraft> of(Head head, Tail tail) {
        var lines = tail.lines();
        var bylines = new ArrayList<BylineDraft>();
        authors(head, tail).forEach((name, bio) -> bylines.add(new BylineDraft(name, Role.AUTHOR, bio)));
        for (int i = lines.from(); i < lines.to(); i++) {
            if (lines.is(i, Kind.BYLINE) || lines.is(i, Kind.CONTRIBUTORS)) addContributors(lines, i, bylines);
            for (var kind : CREDITS.keySet()) {
                if (!lines.is(i, kind)) continue;
                var names = lines.value(i, "names").orElse("");
                if (lines.layout().namesAgency(names)) continue;
                for (var name : Names.each(names)) {
                    bylines.add(new BylineDraft(name, CREDITS.get(kind), Optional.empty()));
                }
            }
        }
        return bylines.stream().distinct().toList();
    }

    /** Those whom a line credits in other roles than the author's. */
    private static void addContributors(TaggedLines lines, int line, List<BylineDraft> bylines) {
        for (var role : Role.values()) {
            if (role == Role.AUTHOR) continue;
            var names =
                    lines.value(line, CreditLine.valueOf(role)).map(Names::each).orElse(List.of());
            names.forEach(name -> bylines.add(new BylineDraft(name, role, Optional.empty())));
        }
    }

    /** Those on the byline, and those the article ends with a note on. */
    private static Map<String, Optional<String>> authors(Head head, Tail tail) {
        var authors = new LinkedHashMap<String, Optional<String>>();
        head.byline().map(Names::each).orElse(List.of()).forEach(name -> authors.put(name, Optional.empty()));
        for (var bio : tail.bios()) authors.put(bio.name(), Optional.of(String.join("\n", bio.lines())));
        return authors;
    }
}
