package backissue.page;

import java.util.ArrayList;
import java.util.List;

/** The families of pages that are known, and the choice among them for a page. */
final class Layouts {

    private static final String GENERAL = "general";

    /** A family alone, to recognise its pages by, and together with the general one, to read them by. */
    private record Family(Layout own, Layout whole) {}

    private final Layout general;
    private final List<Family> families = new ArrayList<>();

    private Layouts(LayoutFile general) {
        this.general = new Layout(general);
    }

    static Layouts bundled() {
        var general = LayoutFile.resource(GENERAL);
        var layouts = new Layouts(general);
        for (var name : LayoutFile.names()) {
            var own = LayoutFile.resource(name);
            layouts.families.add(new Family(new Layout(own), new Layout(own.over(general))));
        }
        return layouts;
    }

    /** The family most of whose wordings the page shows; the general one if it shows none. */
    Layout of(List<Line> lines) {
        Layout chosen = general;
        int most = 0;
        for (var family : families) {
            int shown = 0;
            for (var line : lines) {
                if (family.own().match(line).isPresent()) shown++;
            }
            if (shown > most) {
                most = shown;
                chosen = family.whole();
            }
        }
        return chosen;
    }
}
