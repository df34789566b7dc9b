package backissue.graphql;

import backissue.archive.Article;
import backissue.archive.BodyFormat;
import backissue.archive.Mention;
import backissue.archive.Paragraph;
import backissue.archive.Section;
import backissue.archive.Source;
import backissue.archive.Standfirst;
import backissue.graphql.FieldSource.Loader;
import backissue.graphql.FieldSource.Want;
import backissue.search.ArticleIndex;
import backissue.store.People;
import backissue.store.Quotes;
import java.util.List;

/** The type Article and the parts of one. */
final class ArticleFields {

    private static final Loader<Long, List<Source>> SOURCES =
            (snapshot, ids, first) -> snapshot.articles().sources(ids, (Integer) first);

    private static final int WORDS_A_MINUTE = 230;
    private static final int LONGEST_EXCERPT = 500;

    /** A section of an article. */
    record SectionOf(long article, Section section) {}

    /** A paragraph of an article. */
    record ParagraphOf(long article, Paragraph paragraph) {}

    /** A mention, seen from the paragraph it stands in. */
    record MentionIn(Mention mention, Paragraph paragraph) {}

    private ArticleFields() {}

    static Fields<Article> fields(ArticleIndex index) {
        return Fields.of("Article", Article.class)
                .read("id", GlobalId::of)
                .read("slug", Article::slug)
                .read("title", Article::title)
                .read("standfirst", article -> article.standfirst().map(Standfirst::text))
                .read(
                        "standfirstCut",
                        article -> article.standfirst().map(Standfirst::cut).orElse(false))
                .read("publishedOn", Article::publishedOn)
                .read("imageCredit", Article::imageCredit)
                .read("correction", Article::correction)
                .read("wordCount", Article::wordCount)
                .read("changedAt", Article::changedAt)
                .one(
                        "url",
                        Article::id,
                        (snapshot, ids, _) -> snapshot.articles().urls(ids))
                .read("readingMinutes", article -> Math.max(1, Math.ceilDiv(article.wordCount(), WORDS_A_MINUTE)))
                .one("issue", article -> article.issueId().orElse(null), Loaders.ISSUES)
                .list("bylines", Article::id, Loaders.BYLINES)
                .loaded(
                        "body",
                        Article::id,
                        Loaders.BODIES,
                        (_, body, arguments) -> body.in(
                                BodyFormat.valueOf(arguments.text("format").orElseThrow())))
                .relation(
                        "excerpt",
                        ArticleFields::excerpt,
                        Loaders.BODIES,
                        (_, body, arguments) -> body.excerpt(arguments.number("words", 1, LONGEST_EXCERPT)))
                .loaded(
                        "sections",
                        Article::id,
                        Loaders.BODIES,
                        (article, body, _) -> body.sections().stream()
                                .map(section -> new SectionOf(article.id(), section))
                                .toList())
                .loaded(
                        "paragraphs",
                        Article::id,
                        Loaders.BODIES,
                        (article, body, _) -> paragraphs(article.id(), body.paragraphs()))
                .connection("people", Article::id, People.OF_ARTICLE)
                .connection("mentions", Article::id, People.MENTIONS_IN_ARTICLE)
                .connection("quotes", Article::id, Quotes.IN_ARTICLE)
                .firstOf("sources", Article::id, SOURCES)
                .firstOf("related", Article::id, new RelatedLoader(index))
                .one(
                        "previousInIssue",
                        Article::id,
                        (snapshot, ids, _) -> snapshot.articles().previousInIssue(ids))
                .one(
                        "nextInIssue",
                        Article::id,
                        (snapshot, ids, _) -> snapshot.articles().nextInIssue(ids));
    }

    /** The excerpt's length is checked before anything is loaded. */
    private static Want excerpt(Selection selection) {
        selection.arguments().number("words", 1, LONGEST_EXCERPT);
        return new Want(article -> ((Article) article).id(), Want.NOTHING_ELSE);
    }

    private static List<ParagraphOf> paragraphs(long article, List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> new ParagraphOf(article, paragraph))
                .toList();
    }

    static Fields<SectionOf> sections() {
        return Fields.of("Section", SectionOf.class)
                .read("heading", section -> section.section().heading())
                .read("anchor", section -> section.section().anchor())
                .held(
                        "paragraphs",
                        section ->
                                paragraphs(section.article(), section.section().paragraphs()));
    }

    static Fields<ParagraphOf> paragraphs() {
        return Fields.of("Paragraph", ParagraphOf.class)
                .read("anchor", paragraph -> paragraph.paragraph().anchor())
                .read("text", paragraph -> paragraph.paragraph().text())
                .loaded(
                        "mentions",
                        ParagraphOf::article,
                        Loaders.MENTIONS,
                        (of, mentions, _) -> mentions == null
                                ? List.of()
                                : mentions.stream()
                                        .filter(mention -> mention.span().start()
                                                >= of.paragraph().start())
                                        .filter(mention -> mention.span().end()
                                                <= of.paragraph().end())
                                        .map(mention -> new MentionIn(mention, of.paragraph()))
                                        .toList());
    }

    static Fields<MentionIn> paragraphMentions() {
        return Fields.of("ParagraphMention", MentionIn.class)
                .read(
                        "start",
                        in -> in.mention().span().start() - in.paragraph().start())
                .read("end", in -> in.mention().span().end() - in.paragraph().start())
                .one("person", in -> in.mention().personId(), Loaders.PEOPLE);
    }

    static Fields<Source> sourcePages() {
        return Fields.of("Source", Source.class)
                .read("file", Source::file)
                .read("url", Source::url)
                .read("firstLine", source -> source.lines().first())
                .read("lastLine", source -> source.lines().last())
                .read("loadedAt", Source::loaded);
    }
}
