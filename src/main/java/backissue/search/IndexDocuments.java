package backissue.search;

import backissue.archive.Author;
import backissue.archive.Issue;
import backissue.archive.Person;
import backissue.archive.PersonName;
import backissue.archive.Standfirst;
import backissue.store.IndexFeed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Makes the index's documents from rows of the archive. */
final class IndexDocuments {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Words with their places, for phrases. */
    private static final FieldType SEARCHED = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        SEARCHED.freeze();
    }

    private IndexDocuments() {}

    static Document article(IndexFeed.Text text) {
        var article = text.article();
        var names = WordTokenizer.namesOf(Stream.concat(
                        text.people().stream().map(Person::name),
                        text.authors().stream().map(Author::name))
                .toList());
        var document = document(HitKind.ARTICLE, article.id(), article.slug(), 1);
        add(document, IndexFields.TITLE, article.title(), names);
        article.standfirst()
                .map(Standfirst::text)
                .ifPresent(standfirst -> add(document, IndexFields.STANDFIRST, standfirst, names));
        add(document, IndexFields.BODY, text.body().plain(), names);
        text.authors().forEach(author -> document.add(searched(IndexFields.CREDITS, author.name(), names)));
        document.add(new NumericDocValuesField(IndexFields.VERSION, text.version()));
        text.people().forEach(person -> document.add(new SortedNumericDocValuesField(IndexFields.PEOPLE, person.id())));
        text.authors()
                .forEach(author -> document.add(new SortedNumericDocValuesField(IndexFields.AUTHORS, author.id())));
        article.publishedOn().ifPresent(day -> addDay(document, day));
        article.issueId().ifPresent(issue -> document.add(new SortedNumericDocValuesField(IndexFields.ISSUES, issue)));
        addNames(document, names);
        addStart(document, article.title());
        return document;
    }

    static Document person(IndexFeed.Pointed<Person> person) {
        var row = person.row();
        return named(HitKind.PERSON, row.id(), row.slug(), row.name(), person.articles());
    }

    static Document author(IndexFeed.Pointed<Author> author) {
        var row = author.row();
        return named(HitKind.AUTHOR, row.id(), row.slug(), row.name(), author.articles());
    }

    private static Document named(HitKind kind, long id, String slug, String name, int articles) {
        var document = document(kind, id, slug, articles);
        document.add(new FeatureField(IndexFields.PROMINENCE, IndexFields.PROMINENCE, Math.max(1, articles)));
        var names = WordTokenizer.namesOf(List.of(name));
        add(document, IndexFields.NAME, name, names);
        addNames(document, names);
        addStart(document, name);
        document.add(new StringField(IndexFields.START, PersonName.sortKey(name), Field.Store.NO));
        return document;
    }

    static Document issue(IndexFeed.Pointed<Issue> issue) {
        var row = issue.row();
        // whoever types a magazine's name is after other things than each of its issues, and then after the latest
        long weight = row.publishedOn().toEpochDay() - LocalDate.MAX.toEpochDay();
        var document = document(HitKind.ISSUE, row.id(), row.slug(), weight);
        var name = row.publication() + ", " + DATE.format(row.publishedOn());
        document.add(searched(IndexFields.NAME, name, Set.of()));
        addDay(document, row.publishedOn());
        row.title().ifPresent(title -> document.add(searched(IndexFields.COVER, title, Set.of())));
        document.add(new StoredField(
                IndexFields.NAME, name + row.title().map(title -> ": " + title).orElse("")));
        return document;
    }

    private static Document document(HitKind kind, long id, String slug, long weight) {
        var document = new Document();
        document.add(new StringField(IndexFields.KEY, IndexFields.key(kind, id), Field.Store.NO));
        document.add(new StringField(IndexFields.KIND, kind.name(), Field.Store.NO));
        document.add(new LongPoint(IndexFields.ID, id));
        document.add(new NumericDocValuesField(IndexFields.ID, id));
        document.add(new SortedDocValuesField(IndexFields.PLACE, new BytesRef(IndexFields.place(kind, slug))));
        document.add(new NumericDocValuesField(IndexFields.WEIGHT, weight));
        return document;
    }

    private static void add(Document document, String field, String text, Set<String> names) {
        document.add(searched(field, text, names));
        document.add(new StoredField(field, text));
    }

    private static Field searched(String field, String text, Set<String> names) {
        return new Field(field, new WordTokenStream(WordTokenizer.of(text, names)), SEARCHED);
    }

    private static void addDay(Document document, LocalDate day) {
        document.add(new NumericDocValuesField(IndexFields.DAY, day.toEpochDay()));
    }

    private static void addNames(Document document, Set<String> names) {
        if (names.isEmpty()) return;
        document.add(new StoredField(
                IndexFields.NAMES, String.join(" ", names.stream().sorted().toList())));
    }

    private static void addStart(Document document, String label) {
        document.add(new StringField(IndexFields.START, WordTokenizer.joined(WordTokenizer.of(label)), Field.Store.NO));
    }
}
