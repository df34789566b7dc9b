package backissue.reader;

/**
 * What is answered at an address of the Reader.
 *
 * @param status 200, or 404 for a page that says that the archive has nothing there
 */
public record Document(int status, String contentType, String text) {

    static final String HTML = "text/html; charset=utf-8";
    static final String ATOM = "application/atom+xml; charset=utf-8";
    static final String XML = "application/xml; charset=utf-8";
    static final String MARKDOWN = "text/markdown; charset=utf-8";

    static Document found(String contentType, String text) {
        return new Document(200, contentType, text);
    }
}
