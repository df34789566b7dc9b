package backissue.page;

import java.util.Optional;

/**
 * What a file holds that is not the text of a page, told by its content and never by its name: why it is refused, and
 * what to do.
 */
enum ContentKind {
    WARC("is a WARC file", "unpack it, one file a page"),
    HTTP("is an answer of a web server with its headers", "keep only the text of the page"),
    HTML("is HTML", "save the text of the page, without tags"),
    FEED("is a feed (RSS or Atom)", "give the pages it links to"),
    XML("is XML", "save the text of the article, without tags"),
    JSON("is JSON", "save the text of each article in a file of its own"),
    MARKDOWN("is Markdown", "save the article as plain text: headings without #, links without their addresses"),
    MAIL("is a mail or a letter", "only articles are loaded"),
    SOURCE_CODE("is program code", "only articles are loaded"),
    PATCH("is a patch of program code", "only articles are loaded"),
    SETTINGS("is a list of names and values, such as a settings file", "only articles are loaded"),
    TABLE("is a table (CSV or the like)", "save the text of each article in a file of its own"),
    LOG("is a log of a program", "only articles are loaded"),
    SUBTITLES("is a file of subtitles", "only articles are loaded"),
    TEX("is TeX", "save the article as plain text"),
    RTF("is RTF", "save it as plain text"),
    ENCODED("is encoded data, such as base64", "decode it, and save its text"),
    POSTSCRIPT("is PostScript, no text page", "save its text in a text file"),
    PDF("is a PDF, no text page", "save its text in a text file"),
    ZIP(
            "is a ZIP file (which EPUB, DOCX and ODT are too), no text page",
            "unpack it, or save the document as plain text"),
    GZIP("is a gzip file, no text page", "unpack it"),
    PICTURE("is a picture, no text page", "only articles are loaded"),
    DATABASE("is a database file, no text page", "export its articles, one text file each");

    private final String what;
    private final String advice;

    ContentKind(String what, String advice) {
        this.what = what;
        this.advice = advice;
    }

    /** The end of a sentence that begins with the page's name. */
    String refusal() {
        return what + ": " + advice;
    }

    /** By the first bytes, for what is no text at all. */
    static Optional<ContentKind> of(byte[] bytes) {
        if (startsWith(bytes, '%', 'P', 'D', 'F')) return Optional.of(PDF);
        if (startsWith(bytes, 'P', 'K', 3, 4)) return Optional.of(ZIP);
        if (startsWith(bytes, 0x1F, 0x8B)) return Optional.of(GZIP);
        if (startsWith(bytes, 'S', 'Q', 'L', 'i', 't', 'e', ' ') || startsWith(bytes, 'H', ':', '2', ',')) {
            return Optional.of(DATABASE);
        }
        boolean picture = startsWith(bytes, 0x89, 'P', 'N', 'G')
                || startsWith(bytes, 0xFF, 0xD8, 0xFF)
                || startsWith(bytes, 'G', 'I', 'F', '8')
                || startsWith(bytes, 'R', 'I', 'F', 'F');
        return picture ? Optional.of(PICTURE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }
}
