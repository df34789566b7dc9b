package backissue;

import backissue.archive.Role;
import backissue.store.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Articles made up from a fixed seed, so that every database gets the same: many of one day, some without a day,
 * authors with two credits in one article, people named often and people named equally often.
 */
public final class GeneratedArchive {

    private static final int MANY = 240;
    private static final int FEW = 12;
    private static final int PER_PAGE = 4;
    private static final LocalDate FIRST_DAY = LocalDate.of(1979, 5, 4);
    private static final List<String> NAMES = List.of(
            "Ada Fisk",
            "Ben Orr",
            "Clara Voss",
            "Dan Hale",
            "Émile Zand",
            "Flo Reed",
            "Gus de Witt",
            "Hal O'Dea",
            "Ida Fisk",
            "Jo Álvarez",
            "Анна Орлова",
            "Kit van der Hum");

    private static final Map<TestDatabase, Database> OF_MANY = new EnumMap<>(TestDatabase.class);
    private static final Map<TestDatabase, Database> OF_FEW = new EnumMap<>(TestDatabase.class);

    private GeneratedArchive() {}

    /** Some hundred articles. Shared by all tests of this JVM: only for reading, not to be closed. */
    public static synchronized Database ofMany(TestDatabase kind) {
        return OF_MANY.computeIfAbsent(kind, _ -> filled(kind, MANY));
    }

    /** The first few of them: enough that every list has something. Only for reading, not to be closed. */
    public static synchronized Database ofFew(TestDatabase kind) {
        return OF_FEW.computeIfAbsent(kind, _ -> filled(kind, FEW));
    }

    private static Database filled(TestDatabase kind, int articles) {
        var archive = kind.empty();
        var random = new Random(20);
        var page = new ArrayList<Draft>();
        for (int number = 1; number <= articles; number++) {
            page.add(article(number, random));
            if (page.size() == PER_PAGE || number == articles) {
                TestArchive.write(archive, "pages/%04d.txt".formatted(number), page.toArray(Draft[]::new));
                page.clear();
            }
        }
        return archive;
    }

    private static Draft article(int number, Random random) {
        // titles go round, so that slugs and the order of loading differ
        var draft =
                Draft.titled("Report %03d".formatted(number * 37 % 1_009)).text(Draft.words("w" + number + "x", 30));
        var day = FIRST_DAY.plusDays(random.nextInt(9));
        switch (random.nextInt(4)) {
            case 0 -> {}
            case 1 -> draft.on(day);
            default -> draft.inIssue(random.nextBoolean() ? "The Harbour Review" : "Quay", day);
        }
        for (int credits = random.nextInt(4); credits > 0; credits--) draft.by(name(random), role(random));
        for (int names = random.nextInt(8); names > 0; names--) draft.naming(name(random));
        return draft;
    }

    /** The first names come more often than the last. */
    private static String name(Random random) {
        return NAMES.get(random.nextInt(1 + random.nextInt(NAMES.size())));
    }

    private static Role role(Random random) {
        return Role.values()[random.nextInt(Role.values().length)];
    }
}
