/**
 * Text in, people out: who is named in an article, where, as what, and what they say. Nothing here
 * reads a file, a clock or a database; the model and the word lists come from the class path.
 *
 * <pre>
 * Tokenizer ▶ Recogniser (two readings) ▶ NameFilter (Firms) ▶ Notables ▶ Spreader ▶ Linker ▶ ArticleText (Descriptions, Fiction, Speakers)
 * </pre>
 *
 * <p>The recogniser is a linear-chain conditional random field over runs of capitalised words,
 * since nothing else is a name in edited prose: nine words in ten are passed over without a
 * multiplication, and what is left is small enough to be weighed with a hundred hashed features a
 * word. Features ask the word lists and the document: is the word written small elsewhere, does it
 * follow a given name or a title, does it stand beside a verb of saying. Weights are bytes in a
 * hashed table, most of them zero, so the model is small once compressed and loads in a moment.
 *
 * <p>A document is read twice. The second reading sees, for each word, what the first made of it
 * everywhere in the document: a surname that one sentence makes plain is then found in another that
 * does not. It was trained on first readings by models that had not seen the text, so that it knows
 * how far to trust them.
 *
 * <p>Over it lies a layer of plain rules. {@code Spreader} adds the surnames that were missed, and
 * guards against a false full name: one wrong "New Labour" would name a person at every "Labour",
 * so a name spreads only if its first word can be a given name or its last was found alone as well.
 * Uniting the model with rules that find names by themselves was tried elsewhere and did harm.
 * {@code Linker} takes full names first and lets each single word find the person it means: by
 * surname, then by given name, and among several by nearness.
 *
 * <p>{@code Notables} are the exception: on texts the model had not seen, adding the surnames that the lists know, where
 * another name, a verb or a possessive stands beside them, found more and was wrong no more often. Rules for surnames that
 * no list knows (Gramsci) were wrong more often than right, so those are left to the model.
 *
 * <p>A surname that stands alone throughout an article is a person of its own, though other articles name somebody of
 * that surname in full: two persons where one is meant can be seen, a mention given to the wrong one cannot, and the
 * articles of a page or an issue have no subject in common that would tell.
 *
 * <p>The recogniser is a parameter of {@link backissue.people.PeopleFinder}: a function from tokens
 * to names, so that a better one can take its place, and so that tests of linking do not hang on a
 * model.
 *
 * <p>Words that rules go by (verbs of saying, titles, roles, particles) are resources, one a line.
 */
package backissue.people;
