package backissue.store;

import static backissue.store.schema.Tables.AUTHOR;
import static backissue.store.schema.Tables.ISSUE;
import static backissue.store.schema.Tables.PERSON;

import backissue.archive.Folded;
import backissue.archive.IssueDraft;
import backissue.archive.PersonDraft;
import backissue.archive.PersonKind;
import backissue.archive.PersonName;
import backissue.archive.Slug;
import backissue.store.schema.tables.records.PersonRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record3;

/** Finds the rows of issues, authors and people by what the pages call them, and makes those that are missing. */
final class NameRows {

    private static final int AT_A_TIME = 500;

    private final DSLContext database;

    NameRows(DSLContext database) {
        this.database = database;
    }

    /** An issue is known by its magazine and its date; the first title stated for it stays. */
    long issue(IssueDraft draft) {
        var slug = StoredArticle.slug(draft);
        var known = database.select(ISSUE.ID, ISSUE.TITLE)
                .from(ISSUE)
                .where(ISSUE.SLUG.eq(slug))
                .fetchOne();
        if (known == null) {
            return database.insertInto(ISSUE)
                    .set(ISSUE.SLUG, slug)
                    .set(ISSUE.PUBLICATION, draft.publication())
                    .set(ISSUE.TITLE, draft.title().orElse(null))
                    .set(ISSUE.TITLE_FOLDED, draft.title().map(Folded::of).orElse(null))
                    .set(ISSUE.PUBLISHED_ON, draft.publishedOn())
                    .returningResult(ISSUE.ID)
                    .fetchSingle()
                    .value1();
        }
        if (known.value2() == null && draft.title().isPresent()) {
            database.update(ISSUE)
                    .set(ISSUE.TITLE, draft.title().get())
                    .set(ISSUE.TITLE_FOLDED, Folded.of(draft.title().get()))
                    .where(ISSUE.ID.eq(known.value1()))
                    .execute();
        }
        return known.value1();
    }

    /** Authors are known without their titles: Dr Clara Penrose is Clara Penrose. */
    long author(String titled) {
        var name = PersonName.untitled(titled);
        var slug = Slug.of(name);
        var known = database.select(AUTHOR.ID)
                .from(AUTHOR)
                .where(AUTHOR.SLUG.eq(slug))
                .fetchOne();
        if (known != null) return known.value1();
        return database.insertInto(AUTHOR)
                .set(AUTHOR.SLUG, slug)
                .set(AUTHOR.NAME, name)
                .set(AUTHOR.NAME_FOLDED, Folded.of(name))
                .set(AUTHOR.SORT_KEY, PersonName.sortKey(name))
                .returningResult(AUTHOR.ID)
                .fetchSingle()
                .value1();
    }

    /** The rows of these people, by the name each draft has. The same full name in two articles is one person. */
    Map<String, Long> people(List<PersonDraft> drafts) {
        var bySlug = new LinkedHashMap<String, PersonDraft>();
        drafts.forEach(draft -> bySlug.putIfAbsent(Slug.of(draft.name()), draft));
        var known = rows(bySlug.keySet());
        known.putAll(knownOtherwise(bySlug, known.keySet()));
        var missing = bySlug.keySet().stream()
                .filter(slug -> !known.containsKey(slug))
                .toList();
        BatchInsert.insert(
                database,
                missing.stream().map(slug -> row(slug, bySlug.get(slug))).toList());
        known.forEach((slug, row) -> {
            // a namesake of a character is a person of the world if one article takes them for one
            if (bySlug.get(slug).kind() == PersonKind.REAL
                    && !row.get(PERSON.KIND).equals(PersonKind.REAL.name())) {
                database.update(PERSON)
                        .set(PERSON.KIND, PersonKind.REAL.name())
                        .where(PERSON.ID.eq(row.get(PERSON.ID)))
                        .execute();
            }
        });
        if (!missing.isEmpty()) known.putAll(rows(missing));
        var byName = new HashMap<String, Long>();
        drafts.forEach(draft ->
                byName.put(draft.name(), known.get(Slug.of(draft.name())).get(PERSON.ID)));
        return byName;
    }

    /** By the slugs of those who are not known, the one person known by another of their names; none if two are. */
    private Map<String, Record3<String, Long, String>> knownOtherwise(
            Map<String, PersonDraft> bySlug, Set<String> known) {
        var otherSlugs = new HashMap<String, List<String>>();
        bySlug.forEach((slug, draft) -> {
            if (!known.contains(slug) && !draft.otherNames().isEmpty()) {
                otherSlugs.put(slug, draft.otherNames().stream().map(Slug::of).toList());
            }
        });
        if (otherSlugs.isEmpty()) return Map.of();
        var rows = rows(
                otherSlugs.values().stream().flatMap(List::stream).distinct().toList());
        var found = new HashMap<String, Record3<String, Long, String>>();
        otherSlugs.forEach((slug, others) -> {
            var persons =
                    others.stream().filter(rows::containsKey).map(rows::get).toList();
            if (persons.size() == 1) found.put(slug, persons.getFirst());
        });
        return found;
    }

    private Map<String, Record3<String, Long, String>> rows(Collection<String> slugs) {
        var all = List.copyOf(slugs);
        var rows = new HashMap<String, Record3<String, Long, String>>();
        // H2 compares each row it finds with every slug asked for
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            var some = all.subList(from, Math.min(from + AT_A_TIME, all.size()));
            rows.putAll(database.select(PERSON.SLUG, PERSON.ID, PERSON.KIND)
                    .from(PERSON)
                    .where(IdConditions.in(PERSON.SLUG, some.toArray(String[]::new)))
                    .fetchMap(PERSON.SLUG));
        }
        return rows;
    }

    private static PersonRecord row(String slug, PersonDraft draft) {
        var row = new PersonRecord();
        row.setSlug(slug);
        row.setName(draft.name());
        row.setNameFolded(Folded.of(draft.name()));
        row.setSortKey(PersonName.sortKey(draft.name()));
        row.setKind(draft.kind().name());
        return row;
    }
}
