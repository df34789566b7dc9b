package backissue.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Pages of a magazine that never was, in the layouts of its first and of its latest site, as long as real ones. */
final class FillerPages {

    private static final List<String> GIVEN = List.of(
            "Ada", "Bram", "Cora", "Dora", "Enid", "Frank", "Grace", "Harold", "Irene", "James", "Kate", "Leo", "Margaret", "Nora", "Oscar",
            "Peter", "Ruth", "Stephen", "Tessa", "Walter");

    private static final List<String> SURNAMES = List.of(
            "Ashdown", "Barlow", "Carrick", "Denholm", "Everett", "Fairley", "Garside", "Hollins", "Inkster", "Jessop", "Kelso", "Lomax",
            "Marlowe", "Norcott", "Oakes", "Pinder", "Quill", "Rawson", "Selwyn", "Thorne", "Underhill", "Vane", "Wragg", "Yates");

    private static final List<String> SENTENCES = List.of(
            "In the year %2$d the harbour master %1$s wrote that a lamp which nobody trims is worse than no lamp at all.",
            "The council heard the case twice that winter, and twice it put the matter off until the spring tides had gone by.",
            "“We were promised a new pier,” said %1$s, “and what we have been given is a new sign for the old one.”",
            "By then the keepers had bought their own oil, and the light could be seen for nine miles on a clear night.",
            "Nobody in the town remembers who first proposed the railway, though several families claim to have opposed it.",
            "When %1$s left the committee in %2$d, the minutes record a vote of thanks and a bill for the broken window.",
            "The engineer %1$s, who had built three such bridges in the north, thought the ground too soft for a fourth.",
            "It is a habit of small places to keep their quarrels warm, as one keeps a kettle on the edge of the stove.",
            "The fish market closed at noon, the library an hour later, and after that there was only the weather to discuss.",
            "Critics of the scheme point out that its cost has doubled every five years while its length has stayed the same.",
            "A report that %1$s signed and few people read had warned of exactly this, in a footnote on its last page.",
            "What the visitors came for, it turned out, was neither the beach nor the band but the view of the ships going out.");

    private final Random random;
    private long words;

    FillerPages(long seed) {
        random = new Random(seed);
    }

    /** Writes so many pages, a thousand to a folder, every second one in the later layout. */
    void write(Path folder, int count) throws IOException {
        for (int number = 0; number < count; number++) {
            var inner = folder.resolve("%03d".formatted(number / 1000));
            if (number % 1000 == 0) Files.createDirectories(inner);
            Files.writeString(inner.resolve("%06d.txt".formatted(number)), number % 2 == 0 ? early(number) : late(number));
        }
    }

    /** How many words the bodies have so far. */
    long words() {
        return words;
    }

    private String early(int number) {
        return "The lamp on pier %1$d\n\nWhy the harbour keeps its light number %1$d burning\n\n%2$s\n\n%3$s is a keeper of lights\n\n"
                .formatted(number, body(12), name())
                + "This article first appeared in the %d June %d issue of the New Statesman, Harbours at night\n"
                        .formatted(1 + number % 28, 1990 + number % 25);
    }

    private String late(int number) {
        return "New Times,\nNew Thinking.\n\n  1. Culture\n  2. Books\n%d July 2016updated 25 Jul 2016 2:39pm\n\n".formatted(1 + number % 28)
                + "The pier that lamp %1$d built\n\nWhat a harbour owes to its lights, and to number %1$d among them.\n\nBy %2$s\n\n%3$s\n\n"
                        .formatted(number, name(), body(6))
                + "Content from our partners\nWhy your kettle needs a strategy\n\n" + body(6)
                + "\n\nSelect and enter your email address The best of the harbour, every Friday.\nTHANK YOU\n";
    }

    private String body(int paragraphs) {
        var text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            for (int sentence = 0; sentence < 5; sentence++) {
                var said = SENTENCES.get(random.nextInt(SENTENCES.size())).formatted(name(), 1900 + random.nextInt(100));
                text.append(said).append(' ');
                words += 1 + said.chars().filter(c -> c == ' ').count();
            }
            text.append("\n\n");
        }
        return text.toString().strip();
    }

    /** Few are named often and many seldom. */
    private String name() {
        int rank = (int) Math.pow(GIVEN.size() * SURNAMES.size(), random.nextDouble());
        return GIVEN.get(rank % GIVEN.size()) + " " + SURNAMES.get(rank / GIVEN.size() % SURNAMES.size());
    }
}
