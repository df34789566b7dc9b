package backissue.graphql;

import backissue.archive.Span;
import backissue.graphql.SearchLoader.Found;
import backissue.graphql.SearchLoader.FoundHit;
import backissue.graphql.SearchLoader.Suggested;
import backissue.search.Marked;
import java.util.List;

/** What a search found. */
final class SearchFields {

    private SearchFields() {}

    static List<Fields<?>> all() {
        return List.of(
                Fields.of("SearchConnection", Found.class)
                        .held("edges", Found::hits)
                        .held(
                                "nodes",
                                found ->
                                        found.hits().stream().map(FoundHit::row).toList())
                        .held("pageInfo", Found::slice)
                        .read("totalCount", Found::total)
                        .read("correctedQuery", Found::corrected)
                        .held("facets", Found::articles),
                Fields.of("SearchEdge", FoundHit.class)
                        .read("cursor", FoundHit::cursor)
                        .read("score", found -> found.hit().score())
                        .held("title", found -> found.hit().title())
                        .held("standfirst", found -> found.hit().standfirst().orElse(null))
                        .held("snippets", found -> found.hit().snippets())
                        .held("node", FoundHit::row),
                Fields.of("MarkedText", Marked.class)
                        .read("text", Marked::text)
                        .read("html", MarkedHtml::of)
                        .held("marks", Marked::marks),
                Fields.of("TextRange", Span.class).read("start", Span::start).read("end", Span::end),
                Fields.of("Suggestion", Suggested.class)
                        .held("label", Suggested::label)
                        .held("node", Suggested::row));
    }
}
