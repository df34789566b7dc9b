package backissue.graphql;

import backissue.archive.ArchiveFacts;
import backissue.archive.Load;
import backissue.archive.LoadWarning;
import backissue.graphql.FieldSource.Loader;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The type Archive, and the loads that made it. */
final class ArchiveFields {

    /** The record of the type Archive: there is only one. */
    record Whole() {}

    private static final Loader<Whole, ArchiveFacts> FACTS = (snapshot, whole, _) ->
            Map.of(whole.iterator().next(), snapshot.loads().facts());

    private static final Loader<Whole, List<String>> PUBLICATIONS = (snapshot, whole, _) ->
            Map.of(whole.iterator().next(), snapshot.loads().publications());

    private static final Loader<Whole, List<Load>> LOADS = (snapshot, whole, first) ->
            Map.of(whole.iterator().next(), snapshot.loads().latest((Integer) first));

    private static final Loader<Long, List<LoadWarning>> WARNINGS =
            (snapshot, ids, first) -> snapshot.loads().warnings(ids, (Integer) first);

    private ArchiveFields() {}

    static Fields<Whole> fields() {
        var archive = Fields.of("Archive", Whole.class);
        fact(archive, "articleCount", ArchiveFacts::articles);
        fact(archive, "issueCount", ArchiveFacts::issues);
        fact(archive, "authorCount", ArchiveFacts::authors);
        fact(archive, "personCount", ArchiveFacts::people);
        fact(archive, "mentionCount", ArchiveFacts::mentions);
        fact(archive, "firstPublishedOn", facts -> facts.firstPublishedOn().orElse(null));
        fact(archive, "lastPublishedOn", facts -> facts.lastPublishedOn().orElse(null));
        fact(archive, "version", facts -> Long.toString(facts.version()));
        return archive.list("publications", whole -> whole, PUBLICATIONS).firstOf("loads", whole -> whole, LOADS);
    }

    private static void fact(Fields<Whole> archive, String field, Function<ArchiveFacts, Object> value) {
        archive.loaded(field, whole -> whole, FACTS, (_, facts, _) -> value.apply(facts));
    }

    static Fields<Load> loads() {
        return Fields.of("Load", Load.class)
                .read("startedAt", Load::startedAt)
                .read("finishedAt", Load::finishedAt)
                .read("pages", Load::pages)
                .read("articlesNew", Load::articlesNew)
                .read("articlesChanged", Load::articlesChanged)
                .firstOf("warnings", Load::id, WARNINGS);
    }

    static Fields<LoadWarning> warnings() {
        return Fields.of("LoadWarning", LoadWarning.class)
                .read("file", LoadWarning::file)
                .read("line", LoadWarning::line)
                .read("message", LoadWarning::message)
                .read("refused", LoadWarning::refused);
    }
}
