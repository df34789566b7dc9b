package backissue.http;

import backissue.archive.Sha256;
import backissue.graphql.ArchiveState;
import backissue.graphql.ErrorCode;
import backissue.reader.Document;
import backissue.reader.Reader;
import backissue.reader.Unanswered;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.EtagUtils;

/** The addresses of the Reader, its feeds and sitemaps. */
final class ReaderPages {

    /** Like that of GraphiQL, without inline styles, workers and fonts in style sheets. */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "connect-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    /** Documents are kept while the archive stays the same, up to so many characters together. */
    private static final int KEPT_CHARACTERS = 16 << 20;

    private static final String MARKDOWN = ".md";

    private final Reader reader;
    private final ArchiveStateCache archive;
    private final RateLimit rate;
    private final ConcurrencyLimit concurrency;
    private final Cache<Key, Document> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .<Key, Document>weigher((_, document) -> document.text().length())
            .build();

    /** A document at a state of the archive. */
    private record Key(String address, ArchiveState state) {}

    ReaderPages(Reader reader, ArchiveStateCache archive, RateLimit rate, ConcurrencyLimit concurrency) {
        this.reader = reader;
        this.archive = archive;
        this.rate = rate;
        this.concurrency = concurrency;
    }

    void register(RouteTable addresses) {
        addresses.get("/", context -> answer(context, reader::archive));
        addresses.get(
                "/search",
                context -> answer(
                        context,
                        () -> reader.search(
                                Optional.ofNullable(context.queryParam("q")).orElse(""))));
        for (var folder : Reader.FOLDERS) {
            addresses.get(
                    "/" + folder + "/{slug}",
                    context -> answer(context, () -> page(folder, context.pathParam("slug"))));
        }
        for (var folder : Reader.FOLDERS_WITH_FEEDS) {
            addresses.get(
                    "/" + folder + "/{slug}/feed.atom",
                    context -> answer(context, () -> reader.feed(folder, context.pathParam("slug"))));
        }
        addresses.get("/feed.atom", context -> answer(context, reader::feed));
        addresses.get("/sitemap.xml", context -> answer(context, reader::sitemapIndex));
        addresses.get("/sitemaps/{folder}/{file}", context -> answer(context, () -> sitemap(context)));
        addresses.get("/robots.txt", context -> answer(context, reader::robots));
    }

    private Document page(String folder, String slug) {
        boolean markdown = folder.equals(Reader.ARTICLES) && slug.endsWith(MARKDOWN);
        return markdown
                ? reader.markdown(slug.substring(0, slug.length() - MARKDOWN.length()))
                : reader.page(folder, slug);
    }

    private Document sitemap(Context context) {
        var file = context.pathParam("file").replaceFirst("\\.xml$", "");
        int number = file.matches("[1-9]\\d{0,5}") ? Integer.parseInt(file) : 0;
        return reader.sitemap(context.pathParam("folder"), number);
    }

    private void answer(Context context, Supplier<Document> document) {
        rate.take(context, 1);
        try (var _ = concurrency.enter()) {
            var state = archive.now();
            if (state.isEmpty()) throw away("The archive cannot be reached at the moment. Try again in a while.");
            var key = new Key(context.fullUrl(), state.get());
            write(context, kept.get(key, _ -> document.get()), state.get());
        } catch (Unanswered e) {
            throw away(e.getMessage());
        }
    }

    private static Refusal away(String message) {
        return new Refusal(503, ErrorCode.SERVICE_UNAVAILABLE, message).with("Retry-After", "1");
    }

    private static void write(Context context, Document document, ArchiveState state) {
        context.header("Content-Security-Policy", POLICY).header("Cache-Control", "no-cache");
        var tag = tag(document, state);
        if (document.status() == 200) context.header("ETag", tag);
        var known = context.header("If-None-Match");
        if (document.status() == 200 && known != null && EtagUtils.matches(known, tag)) {
            context.status(304);
            return;
        }
        context.status(document.status()).contentType(document.contentType()).result(document.text());
    }

    private static String tag(Document document, ArchiveState state) {
        var digest = Arrays.copyOf(Sha256.digest(state + document.text()), 16);
        return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + "\"";
    }
}
