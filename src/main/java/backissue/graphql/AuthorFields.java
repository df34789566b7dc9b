package backissue.graphql;

import backissue.archive.Author;
import backissue.archive.Byline;
import backissue.archive.Years;
import backissue.graphql.FieldSource.Loader;
import backissue.store.Articles;
import backissue.store.PeopleCounts;

/** The type Author, and the byline that leads to it. */
final class AuthorFields {

    private static final Loader<Long, Years> YEARS =
            (snapshot, ids, _) -> snapshot.authors().years(ids);

    private AuthorFields() {}

    static Fields<Author> fields() {
        return Fields.of("Author", Author.class)
                .read("id", GlobalId::of)
                .read("slug", Author::slug)
                .read("name", Author::name)
                .connection("articles", Author::id, Articles.OF_AUTHOR)
                .loaded("firstYear", Author::id, YEARS, (_, years, _) -> years == null ? null : years.first())
                .loaded("lastYear", Author::id, YEARS, (_, years, _) -> years == null ? null : years.last())
                .connection("people", Author::id, PeopleCounts.OF_AUTHOR)
                .one("person", Author::slug, Loaders.PEOPLE_BY_SLUG);
    }

    static Fields<Byline> bylines() {
        return Fields.of("Byline", Byline.class)
                .read("role", Byline::role)
                .read("bio", Byline::bio)
                .one("author", Byline::authorId, Loaders.AUTHORS);
    }
}
