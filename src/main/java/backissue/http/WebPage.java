package backissue.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;

/** A page of the product's own, served from the files its build left on the class path. */
final class WebPage {

    /**
     * Everything a page may do: run its own scripts and workers and ask its own server. Styles are set by the editor's
     * scripts; fonts and small pictures stand in the style sheets.
     */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "worker-src 'self'",
            "connect-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "font-src 'self' data:",
            "img-src 'self' data:",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    /** Every file of a page is compressed once and kept so. */
    private static final int LARGEST_FILE = 16 << 20;

    private WebPage() {}

    static void serve(JavalinConfig config, String path) {
        assets(config, path);
        files(config, path, "no-cache");
        // the page's own addresses are relative, so it must be asked for as a folder
        config.routes.before(path, context -> {
            if (context.path().equals(path)) {
                var query = context.queryString();
                context.redirect(path.substring(1) + "/" + (query == null ? "" : "?" + query));
                context.skipRemainingHandlers();
            }
        });
    }

    /** The files of a page whose HTML comes from elsewhere. */
    static void assets(JavalinConfig config, String path) {
        // the build names these after their content, so that a file of that name never changes
        files(config, path + "/assets", "public, max-age=31536000, immutable");
    }

    private static void files(JavalinConfig config, String path, String caching) {
        config.staticFiles.add(files -> {
            files.hostedPath = path;
            files.directory = "/backissue/web" + path;
            files.location = Location.CLASSPATH;
            files.precompressMaxSize = LARGEST_FILE;
            files.mimeTypes.add("text/html; charset=utf-8", "html");
            files.mimeTypes.add("text/plain; charset=utf-8", "txt");
            files.headers.put("Content-Security-Policy", POLICY);
            files.headers.put("Cache-Control", caching);
            files.headers.put("Vary", "Accept-Encoding");
        });
    }
}
