package backissue.graphql;

import backissue.search.Marked;

/** A marked text as HTML. */
final class MarkedHtml {

    private MarkedHtml() {}

    static String of(Marked marked) {
        var html = new StringBuilder();
        int done = 0;
        for (var mark : marked.marks()) {
            html.append(escaped(marked.text().substring(done, mark.start())));
            html.append("<mark>")
                    .append(escaped(marked.text().substring(mark.start(), mark.end())))
                    .append("</mark>");
            done = mark.end();
        }
        return html.append(escaped(marked.text().substring(done))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
