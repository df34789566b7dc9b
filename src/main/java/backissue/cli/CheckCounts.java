package backissue.cli;

import backissue.load.UnderstoodPage;
import java.io.PrintWriter;

/** How many pages were checked, and with what result. */
final class CheckCounts {

    private int pages;
    private int refused;
    private int articles;
    private int doubts;

    void add(UnderstoodPage page) {
        pages++;
        articles += page.articles().size();
        if (page.reading().refused().isPresent()) refused++;
        page.reading().articles().forEach(article -> doubts += article.doubts().size());
    }

    boolean anyArticle() {
        return articles > 0;
    }

    void print(PrintWriter out) {
        out.println(Terminal.bold("%s, %s; %,d refused, %,d doubtful."
                .formatted(counted(pages, "page"), counted(articles, "article"), refused, doubts)));
    }

    private static String counted(int count, String what) {
        return "%,d %s%s".formatted(count, what, count == 1 ? "" : "s");
    }
}
