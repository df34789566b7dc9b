package backissue.page;

import java.util.HashSet;
import java.util.Set;

/** Takes the words of the site that could be an article's as well, and are known by the lines beside them. */
final class SiteLines {

    /** So many lines of the site, one below the other, make a menu of the words between them that can be one's. */
    private static final int MENU = 3;

    /** So many such words there have to be. */
    private static final int WORDS = 2;

    private final Sheet sheet;
    private final Layout layout;

    SiteLines(Sheet sheet, Layout layout) {
        this.sheet = sheet;
        this.layout = layout;
    }

    void take() {
        takeMenus();
        takeSiteNames();
    }

    /** "Home" may be a title; "Home", "News" and "Search" are a menu. */
    private void takeMenus() {
        for (int i = 0; i < sheet.size(); i++) {
            int first = i;
            while (i < sheet.size() && (sheet.blank(i) || ofSite(i) || ofMenu(i))) i++;
            if (isMenu(first, i)) sheet.takeOpen(first, i, LineRole.BOILERPLATE);
        }
    }

    private boolean isMenu(int from, int to) {
        int lines = 0;
        int words = 0;
        boolean menu = false;
        for (int i = from; i < to; i++) {
            if (!sheet.blank(i)) lines++;
            if (!sheet.open(i)) continue;
            words++;
            menu |= layout.match(Kind.MENU, sheet.line(i)).isPresent();
        }
        return menu && lines >= MENU && words >= WORDS;
    }

    private boolean ofMenu(int i) {
        return sheet.open(i)
                && (layout.match(Kind.MENU, sheet.line(i)).isPresent() || layout.match(Kind.TAG, sheet.line(i)).isPresent());
    }

    private boolean ofSite(int i) {
        return sheet.is(i, LineRole.BOILERPLATE) || sheet.is(i, LineRole.FORM);
    }

    /** Whoever holds the copyright prints the same name above the article. */
    private void takeSiteNames() {
        var names = siteNames();
        for (int i = 0; !names.isEmpty() && i < sheet.size(); i++) {
            if (sheet.open(i) && names.contains(sheet.line(i).small())) sheet.take(i, LineRole.BOILERPLATE);
        }
    }

    private Set<String> siteNames() {
        var names = new HashSet<String>();
        for (int i = 0; i < sheet.size(); i++) {
            sheet.value(i, "site").map(name -> Line.of(0, name.strip()).small()).ifPresent(names::add);
        }
        return names;
    }
}
