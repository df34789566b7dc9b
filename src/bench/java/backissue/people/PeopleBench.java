package backissue.people;

import backissue.archive.PersonDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How fast people are found on one core, and how well on the seed articles. */
final class PeopleBench {

    private static final int ROUNDS = 5;
    private static final int ARTICLES = 300;

    private PeopleBench() {}

    public static void main(String[] arguments) throws IOException {
        long began = System.nanoTime();
        var finder = PeopleFinder.bundled();
        System.out.printf("model read in  %.2f s%n", (System.nanoTime() - began) / 1e9);
        var pages = Files.isDirectory(SeedArticles.ORIGINALS) ? SeedArticles.ORIGINALS : SeedArticles.RETOLD;
        score(finder, pages);
        speed(finder, pages);
    }

    private static void score(PeopleFinder finder, Path pages) throws IOException {
        var persons = new ArrayList<GoldScore>();
        var mentions = new ArrayList<GoldScore>();
        for (var article : SeedArticles.ALL) {
            var body = article.body(pages);
            List<PersonDraft> drafts = finder.find(body, article.titles(pages));
            persons.add(GoldScore.persons(article.slug(), drafts));
            mentions.add(GoldScore.mentions(article.slug(), drafts, body));
        }
        System.out.printf("seed articles  %s%n", pages == SeedArticles.ORIGINALS ? "as crawled" : "as retold");
        System.out.printf("persons        %s%nmentions       %s%n", GoldScore.shown(persons), GoldScore.shown(mentions));
    }

    /** The last of a few rounds, when the compiler has done its work. */
    private static void speed(PeopleFinder finder, Path pages) throws IOException {
        var bodies = new ArrayList<String>();
        for (int i = 0; i < ARTICLES; i++) bodies.add(SeedArticles.ALL.get(i % SeedArticles.ALL.size()).body(pages));
        long words = bodies.stream().mapToLong(body -> body.split("\\s+").length).sum();
        double seconds = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            bodies.forEach(body -> finder.find(body, List.of()));
            seconds = (System.nanoTime() - began) / 1e9;
        }
        System.out.printf("words/s        %,.0f on one core%n", words / seconds);
    }
}
