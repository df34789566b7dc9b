package backissue.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers the mentions of a text into persons. Full names come first, so that a surname may stand before the full name
 * it belongs to; then each single word goes to the person it most likely means.
 */
final class Linker {

    private static final Set<String> KNIGHTLY = Set.of("sir", "dame");
    private static final int SHORTEST_MIDDLE = 4;

    private final Tokens tokens;
    private final Titles titles;
    private final MentionContext context;
    private final PersonAliases aliases = PersonAliases.bundled();
    private final List<MentionCluster> persons = new ArrayList<>();
    private final Map<String, List<MentionCluster>> bySurname = new HashMap<>();
    private final Map<String, List<MentionCluster>> byGiven = new HashMap<>();
    private final Map<String, List<MentionCluster>> byMiddle = new HashMap<>();

    Linker(Tokens tokens) {
        this.tokens = tokens;
        this.titles = new Titles(tokens);
        this.context = new MentionContext(tokens);
    }

    List<MentionCluster> link(List<PersonMention> mentions) {
        mentions.stream().filter(n -> !n.isSingle()).sorted(fullestFirst()).forEach(this::linkFull);
        mentions.stream().filter(PersonMention::isSingle).forEach(this::linkSingle);
        persons.forEach(
                p -> p.mentions().sort(Comparator.comparingInt(n -> n.span().start())));
        persons.sort(Comparator.comparingInt(p -> p.mentions().getFirst().span().start()));
        return persons;
    }

    /** The fullest form names the person, so it comes first; a headline's capitals come last. */
    private Comparator<PersonMention> fullestFirst() {
        return Comparator.comparingInt((PersonMention n) -> aliases.of(n.name()).isPresent() ? 1 : 0)
                .thenComparingInt(n -> -n.words().size())
                .thenComparingInt(n -> tokens.at(n.to() - 1).shape() == WordForm.CAPITALS ? 1 : 0)
                .thenComparingInt(n -> -accents(n.written()))
                .thenComparingInt(n -> -String.join("", n.words()).length());
    }

    private static int accents(String written) {
        return (int)
                written.chars().filter(c -> c > 127 && Character.isLetter(c)).count();
    }

    private void linkFull(PersonMention mention) {
        List<MentionCluster> agreeing = agreeing(mention, mention.name());
        if (agreeing.isEmpty()) agreeing = knownAs(mention);
        if (agreeing.isEmpty()) add(mention);
        else context.likeliest(agreeing, mention, titles.before(mention)).add(mention, titles.before(mention));
    }

    private List<MentionCluster> agreeing(PersonMention mention, NameWords name) {
        return sharing(bySurname, name.surname()).stream()
                .filter(p -> p.agreesWith(name) && !contrasts(p, mention))
                .toList();
    }

    private List<MentionCluster> knownAs(PersonMention mention) {
        NameWords name = aliases.of(mention.name()).orElse(null);
        if (name == null) return List.of();
        return sharing(bySurname, name.surname()).stream()
                .filter(p -> p.agreesWith(name))
                .toList();
    }

    /** "Henry Ford and Henry Ford II" are two: one sentence does not give a number to half of a person's mentions. */
    private boolean contrasts(MentionCluster person, PersonMention mention) {
        String end = mention.name().end();
        return person.mentions().stream()
                .anyMatch(m -> !m.isSingle() && !m.name().end().equals(end) && context.isOneSentence(m, mention));
    }

    private void linkSingle(PersonMention mention) {
        MentionCluster person = meant(mention);
        if (person == null) add(mention);
        else person.add(mention, titles.before(mention));
    }

    private void add(PersonMention mention) {
        var person = new MentionCluster(mention, titles.before(mention));
        persons.add(person);
        put(bySurname, mention.name().surname(), person);
        if (mention.isSingle()) return;
        if (!mention.name().isRegnal()) put(byGiven, mention.name().given(), person);
        mention.nickname().ifPresent(name -> put(byGiven, name, person));
        List<String> words = mention.words();
        for (String word : words.subList(1, words.size() - 1))
            if (word.length() >= SHORTEST_MIDDLE) put(byMiddle, word, person);
    }

    private static void put(Map<String, List<MentionCluster>> persons, String name, MentionCluster person) {
        persons.computeIfAbsent(name, n -> new ArrayList<>()).add(person);
    }

    private static List<MentionCluster> sharing(Map<String, List<MentionCluster>> persons, String name) {
        return persons.getOrDefault(name, List.of());
    }

    private MentionCluster meant(PersonMention mention) {
        String title = titles.before(mention);
        if (Titles.isReigning(title)) return sovereign(mention, title);
        List<MentionCluster> surnamed = fitting(sharing(bySurname, mention.first()), title);
        List<MentionCluster> called = fitting(sharing(byGiven, mention.first()), title);
        boolean knightly = KNIGHTLY.contains(title);
        if (!surnamed.isEmpty() && (!knightly || called.isEmpty())) return context.likeliest(surnamed, mention, title);
        // Mr Michael is not Michael Howard
        if (!called.isEmpty() && (title.isEmpty() || knightly)) return context.likeliest(called, mention, title);
        List<MentionCluster> within = fitting(sharing(byMiddle, mention.first()), title);
        boolean surname = tokens.at(mention.from()).is(Lexicon.SURNAME) || !called.isEmpty();
        return within.size() == 1 && !surname ? within.getFirst() : null;
    }

    /** Prince Charles is neither Charles I nor Charles de Gaulle. */
    private MentionCluster sovereign(PersonMention mention, String title) {
        List<MentionCluster> named = sharing(bySurname, mention.first());
        List<MentionCluster> reigning = named.stream()
                .filter(p -> p.bears(title)
                        || p.fullest().name().isRegnal() && Titles.isCrowned(title) && !Titles.isUncrowned(p.titles()))
                .toList();
        if (!reigning.isEmpty()) return context.likeliest(reigning, mention, title);
        boolean given = GivenNames.gender(mention.first()) != Gender.UNKNOWN;
        List<MentionCluster> surnamed =
                named.stream().filter(p -> !p.fullest().isSingle()).toList();
        return given || surnamed.isEmpty() ? null : context.likeliest(surnamed, mention, title);
    }

    /** Those whom a title may mean: Mrs Brown is not Gordon Brown, and is Sarah Brown if she is named. */
    private static List<MentionCluster> fitting(List<MentionCluster> persons, String title) {
        Gender gender = Gender.ofTitle(title);
        if (gender == Gender.UNKNOWN) return persons;
        List<MentionCluster> sure =
                persons.stream().filter(p -> p.gender() == gender).toList();
        if (!sure.isEmpty()) return sure;
        return persons.stream().filter(p -> !p.gender().contradicts(gender)).toList();
    }
}
