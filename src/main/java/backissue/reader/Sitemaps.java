package backissue.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The addresses of all pages, for search engines (<a href="https://www.sitemaps.org/protocol.html">sitemaps.org</a>):
 * an index, and files of {@value #ADDRESSES} addresses each, where the protocol allows 50,000.
 */
final class Sitemaps {

    private static final int ADDRESSES = 10_000;

    /** Where each file of a kind begins is found by reading those before it; that is remembered for a while. */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final ArchiveQueries queries;
    private final Cache<Start, String> starts =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();

    /** The file of a kind that begins after a cursor. */
    private record Start(Kind kind, int file) {}

    /** A file's slugs, and the cursor after its last; empty at the end of the list. */
    private record Part(List<String> slugs, Optional<String> next) {}

    Sitemaps(ArchiveQueries queries) {
        this.queries = queries;
    }

    String index(String base) {
        var archive = queries.ask("counts", Map.of()).get("archive");
        var files = Stream.of(Kind.values()).flatMap(kind -> {
            int count = archive.get(kind.field() + "Count").asInt();
            return IntStream.rangeClosed(1, Math.ceilDiv(count, ADDRESSES))
                    .mapToObj(number -> base + "sitemaps/" + kind.folder() + "/" + number + ".xml");
        });
        return xml("sitemapindex", "sitemap", files);
    }

    /** Empty if there is no file of this number, counted from 1. */
    Optional<String> file(Kind kind, int number, String base) {
        Optional<String> after = Optional.empty();
        for (int file = 1; file < number; file++) {
            var known = Optional.ofNullable(starts.getIfPresent(new Start(kind, file + 1)));
            after = known.isPresent() ? known : part(kind, file, after).next();
            if (after.isEmpty()) return Optional.empty();
        }
        var slugs = part(kind, number, after).slugs();
        return slugs.isEmpty()
                ? Optional.empty()
                : Optional.of(xml("urlset", "url", slugs.stream().map(slug -> base + kind.path(slug))));
    }

    private Part part(Kind kind, int file, Optional<String> start) {
        var slugs = new ArrayList<String>();
        var after = start;
        do {
            var variables = new HashMap<String, Object>();
            after.ifPresent(cursor -> variables.put("after", cursor));
            JsonNode page = queries.ask(kind.folder() + "-addresses", variables).get(kind.folder());
            page.get("nodes").forEach(node -> slugs.add(PlainPages.text(node, "slug")));
            var info = page.get("pageInfo");
            after = info.get("hasNextPage").asBoolean() ? PlainPages.optional(info, "endCursor") : Optional.empty();
        } while (after.isPresent() && slugs.size() < ADDRESSES);
        after.ifPresent(cursor -> starts.put(new Start(kind, file + 1), cursor));
        return new Part(slugs, after);
    }

    /** @param addresses of ASCII slugs under the server's own address, which need no escaping but for the ampersand */
    private static String xml(String list, String entry, Stream<String> addresses) {
        var xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<%s xmlns=\"%s\">\n".formatted(list, NAMESPACE));
        addresses.forEach(
                address -> xml.append("<%s><loc>%s</loc></%1$s>\n".formatted(entry, address.replace("&", "&amp;"))));
        return xml.append("</%s>\n".formatted(list.toLowerCase(Locale.ROOT))).toString();
    }
}
