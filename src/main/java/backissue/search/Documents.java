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
final class Documents {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Words with their places, for phrases. */
    private static final FieldType SEARCHED = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        SEARCHED.freeze();
    }

    private Documents() {}

    static Document article(IndexFeed.Text text) {
        var article = text.article();
        var names = Words.namesOf(Stream.concat(
                        text.people().stream().map(Person::name), text.authors().stream().map(Author::name))
                .toList());
        var document = document(HitKind.ARTICLE, article.id(), article.slug(), 1);
        add(document, Terms.TITLE, article.title(), names);
        article.standfirst()
                .map(Standfirst::text)
                .ifPresent(standfirst -> add(document, Terms.STANDFIRST, standfirst, names));
        add(document, Terms.BODY, text.body().plain(), names);
        text.authors().forEach(author -> document.add(searched(Terms.CREDITS, author.name(), names)));
        document.add(new NumericDocValuesField(Terms.VERSION, text.version()));
        text.people().forEach(person -> document.add(new SortedNumericDocValuesField(Terms.PEOPLE, person.id())));
        text.authors().forEach(author -> document.add(new SortedNumericDocValuesField(Terms.AUTHORS, author.id())));
        article.issueId().ifPresent(issue -> document.add(new SortedNumericDocValuesField(Terms.ISSUES, issue)));
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
        document.add(new FeatureField(Terms.RENOWN, Terms.RENOWN, Math.max(1, articles)));
        var names = Words.namesOf(List.of(name));
        add(document, Terms.NAME, name, names);
        addNames(document, names);
        addStart(document, name);
        document.add(new StringField(Terms.START, PersonName.sortKey(name), Field.Store.NO));
        return document;
    }

    static Document issue(IndexFeed.Pointed<Issue> issue) {
        var row = issue.row();
        // whoever types a magazine's name is after other things than each of its issues, and then after the latest
        long weight = row.publishedOn().toEpochDay() - LocalDate.MAX.toEpochDay();
        var document = document(HitKind.ISSUE, row.id(), row.slug(), weight);
        var name = row.publication() + ", " + DATE.format(row.publishedOn());
        document.add(searched(Terms.NAME, name, Set.of()));
        row.title().ifPresent(title -> document.add(searched(Terms.COVER, title, Set.of())));
        document.add(new StoredField(Terms.NAME, name + row.title().map(title -> ": " + title).orElse("")));
        return document;
    }

    private static Document document(HitKind kind, long id, String slug, long weight) {
        var document = new Document();
        document.add(new StringField(Terms.KEY, Terms.key(kind, id), Field.Store.NO));
        document.add(new StringField(Terms.KIND, kind.name(), Field.Store.NO));
        document.add(new LongPoint(Terms.ID, id));
        document.add(new NumericDocValuesField(Terms.ID, id));
        document.add(new SortedDocValuesField(Terms.PLACE, new BytesRef(Terms.place(kind, slug))));
        document.add(new NumericDocValuesField(Terms.WEIGHT, weight));
        return document;
    }

    private static void add(Document document, String field, String text, Set<String> names) {
        document.add(searched(field, text, names));
        document.add(new StoredField(field, text));
    }

    private static Field searched(String field, String text, Set<String> names) {
        return new Field(field, new WordStream(Words.of(text, names)), SEARCHED);
    }

    private static void addNames(Document document, Set<String> names) {
        if (names.isEmpty()) return;
        document.add(new StoredField(Terms.NAMES, String.join(" ", names.stream().sorted().toList())));
    }

    private static void addStart(Document document, String label) {
        document.add(new StringField(Terms.START, Words.joined(Words.of(label)), Field.Store.NO));
    }
}
