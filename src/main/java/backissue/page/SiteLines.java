package backissue.page;

import java.util.HashSet;
import java.util.Set;

/** Takes the words of the site that could be an article's as well, and are known by the lines beside them. */
final class SiteLines {

    /** So many lines of the site, one below the other, make a menu of the words between them that can be one's. */
    private static final int MENU = 3;

    /** So many such words there have to be. */
    private static final int WORDS = 2;

    private final TaggedLines lines;

    private SiteLines(TaggedLines lines) {
        this.lines = lines;
    }

    static TaggedLines take(TaggedLines tagged) {
        var withMenus = new SiteLines(tagged).takeMenus();
        return new SiteLines(withMenus).takeSiteNames();
    }

    /** "Home" may be a title; "Home", "News" and "Search" are a menu. */
    private TaggedLines takeMenus() {
        var changes = lines.change();
        for (int i = 0; i < lines.to(); i++) {
            int first = i;
            while (i < lines.to() && (lines.blank(i) || ofSite(i) || ofMenu(i))) i++;
            if (isMenu(first, i)) changes.takeOpen(first, i, LineRole.BOILERPLATE);
        }
        return changes.done();
    }

    private boolean isMenu(int from, int to) {
        int count = 0;
        int words = 0;
        boolean menu = false;
        for (int i = from; i < to; i++) {
            if (!lines.blank(i)) count++;
            if (!lines.open(i)) continue;
            words++;
            menu |= lines.worded(Kind.MENU, i);
        }
        return menu && count >= MENU && words >= WORDS;
    }

    private boolean ofMenu(int i) {
        return lines.open(i) && (lines.worded(Kind.MENU, i) || lines.worded(Kind.TAG, i));
    }

    private boolean ofSite(int i) {
        return lines.is(i, LineRole.BOILERPLATE) || lines.is(i, LineRole.FORM);
    }

    /** Whoever holds the copyright prints the same name above the article. */
    private TaggedLines takeSiteNames() {
        var names = siteNames();
        var changes = lines.change();
        for (int i = 0; !names.isEmpty() && i < lines.to(); i++) {
            if (lines.open(i) && names.contains(lines.line(i).small())) changes.take(i, LineRole.BOILERPLATE);
        }
        return changes.done();
    }

    private Set<String> siteNames() {
        var names = new HashSet<String>();
        for (int i = 0; i < lines.to(); i++) {
            lines.value(i, "site").map(name -> Line.of(0, name.strip()).small()).ifPresent(names::add);
        }
        return names;
    }
}
