/**
 * Text in, people out: who is named in an article, where, as what, and what they say. Nothing here reads a file, a
 * clock or a database; the model and the word lists come from the class path.
 *
 * <pre>
 * Tokenizer ▶ Recogniser (two passes) ▶ NameFilter (CompanyNames, NonPersons) ▶ NamePatterns ▶ Nicknames ▶ PluralTitles
 *   ▶ KnownSurnames ▶ SurnamePropagation ▶ Couples ▶ Linker (NameWords, MentionContext)
 *   ▶ PersonDrafts (Descriptions, FictionDetector, QuoteAttribution)
 * </pre>
 *
 * <p>The recogniser is a linear-chain conditional random field over runs of capitalised words: nothing else is a name
 * in edited prose, so nine words in ten cost no multiplication, and each of the others can be weighed with a hundred
 * hashed features. The features come from the word lists and from the document: whether the word is written in lower
 * case elsewhere, follows a given name or a title, or stands beside a verb of saying. Weights are bytes in a hashed
 * table, most of them zero, so the model compresses well and loads quickly.
 *
 * <p>A document is read twice. For each word, the second pass sees the labels of the first pass everywhere in the
 * document: a surname that one sentence makes plain is then found in another that does not. It was trained on first
 * passes by models that had not seen the text, so that it knows how far to trust them.
 *
 * <p>Rules follow. {@code NamePatterns}, {@code Nicknames} and {@code PluralTitles} add and join names whose form
 * leaves no doubt (Louis XIV, Alan "Fluff" Freeman, Messrs Ash and Birch). {@code SurnamePropagation} adds the surnames
 * that were missed, and guards against a false full name: one wrong "New Labour" would name a person at every "Labour",
 * so a name is propagated only if its first word can be a given name or its last was found alone as well. General rules
 * that find names by themselves were tried and did harm on texts the model had not seen; {@code KnownSurnames} are the
 * exception, where the lists know the surname or single name and its neighbours are those of a person.
 *
 * <p>{@code Linker} takes full names first, then gives each single word to the person it most likely means: by surname,
 * then by given name, with the gender of titles and pronouns, and among several by nearness. {@code NameWords} says
 * when two full names can be one person's: initials, suffixes and numbers must not contradict, short forms of given
 * names are equal, and names are compared without accents.
 *
 * <p>The recogniser is a parameter of {@link backissue.people.PeopleFinder}: a function from tokens to names, so that a
 * better one can take its place, and so that tests of linking do not hang on a model.
 *
 * <p>The words that rules use (verbs of saying, titles, clubs, single names, fictional characters) are resources, one
 * entry a line.
 */
package backissue.people;
