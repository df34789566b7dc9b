package backissue.graphql;

import backissue.archive.Article;
import backissue.archive.Author;
import backissue.archive.Issue;
import backissue.archive.Person;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The id of an object among all objects of the archive: its type and its slug, in base64url.
 *
 * <p>It is made of the slug and not of a row's number, so that an id stays good when the archive is loaded into another
 * database.
 */
record GlobalId(Type type, String slug) {

    /** The types an id can be of, by their names in the schema. */
    enum Type {
        Article,
        Author,
        Issue,
        Person
    }

    static String of(Article article) {
        return new GlobalId(Type.Article, article.slug()).encoded();
    }

    static String of(Author author) {
        return new GlobalId(Type.Author, author.slug()).encoded();
    }

    static String of(Issue issue) {
        return new GlobalId(Type.Issue, issue.slug()).encoded();
    }

    static String of(Person person) {
        return new GlobalId(Type.Person, person.slug()).encoded();
    }

    private String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((type + ":" + slug).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty if the text is not an id this API could have given. */
    static Optional<GlobalId> parse(String id) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8).split(":", 2);
            if (parts.length < 2 || parts[1].isEmpty()) return Optional.empty();
            return Optional.of(new GlobalId(Type.valueOf(parts[0]), parts[1]));
        } catch (IllegalArgumentException notBase64OrNoSuchType) {
            return Optional.empty();
        }
    }
}
