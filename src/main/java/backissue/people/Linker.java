package backissue.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers the namings of a text into persons. Full names come first, so that a surname may stand
 * before the full name it belongs to; then each single word goes to the person it most likely
 * means.
 */
final class Linker {

    private static final Set<String> REIGNING = WordList.read("reigning.txt");

    private final Tokens tokens;
    private final List<Person> persons = new ArrayList<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, List<Person>> byGiven = new HashMap<>();

    Linker(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Person> link(List<Naming> namings) {
        namings.stream().filter(n -> !n.isSingle()).sorted(fullestFirst()).forEach(this::linkFull);
        namings.stream().filter(Naming::isSingle).forEach(this::linkSingle);
        persons.forEach(p -> p.namings().sort(Comparator.comparingInt(n -> n.span().start())));
        persons.sort(Comparator.comparingInt(p -> p.namings().getFirst().span().start()));
        return persons;
    }

    /** The fullest form names the person, so it comes first; a headline's capitals come last. */
    private Comparator<Naming> fullestFirst() {
        return Comparator.comparingInt((Naming n) -> -n.words().size())
                .thenComparingInt(n -> tokens.at(n.to() - 1).shape() == Word.CAPITALS ? 1 : 0)
                .thenComparingInt(n -> -String.join("", n.words()).length());
    }

    private void linkFull(Naming naming) {
        sharing(bySurname, Person.surname(naming.words())).stream()
                .filter(p -> p.agrees(naming.words()))
                .findFirst()
                .ifPresentOrElse(p -> p.add(naming, honorific(naming)), () -> add(naming));
    }

    private void linkSingle(Naming naming) {
        Person person = meant(naming);
        if (person == null) add(naming);
        else person.add(naming, honorific(naming));
    }

    private void add(Naming naming) {
        var person = new Person(naming, honorific(naming));
        persons.add(person);
        bySurname.computeIfAbsent(person.surname(), name -> new ArrayList<>()).add(person);
        if (!naming.isSingle())
            byGiven.computeIfAbsent(naming.first(), name -> new ArrayList<>()).add(person);
    }

    private static List<Person> sharing(Map<String, List<Person>> persons, String name) {
        return persons.getOrDefault(name, List.of());
    }

    private Person meant(Naming naming) {
        String honorific = honorific(naming);
        List<Person> surnamed = sharing(bySurname, naming.first());
        boolean knightly = honorific.equals("sir") || honorific.equals("dame");
        if (!surnamed.isEmpty() && !knightly) return likeliest(surnamed, naming, honorific);
        List<Person> called = sharing(byGiven, naming.first());
        if (called.isEmpty()) return surnamed.isEmpty() ? null : likeliest(surnamed, naming, honorific);
        // Mr Michael is not Michael Howard, nor Prince Charles Charles de Gaulle
        if (reigns(naming)) return surnamed.isEmpty() ? null : likeliest(surnamed, naming, honorific);
        return honorific.isEmpty() || knightly ? likeliest(called, naming, honorific) : null;
    }

    /**
     * Of several who share the name: who bears the honorific, who was named last in the block, who is
     * named in full most.
     */
    private Person likeliest(List<Person> sharing, Naming naming, String honorific) {
        if (sharing.size() == 1) return sharing.getFirst();
        var titled = sharing.stream().filter(p -> !honorific.isEmpty() && p.bears(honorific)).toList();
        if (titled.size() == 1) return titled.getFirst();
        return sharing.stream().max(Comparator.comparingInt(p -> closeness(p, naming))).orElseThrow();
    }

    private int closeness(Person person, Naming naming) {
        int before = -1;
        for (Naming n : person.namings())
            if (n.from() < naming.from()) before = Math.max(before, n.from());
        int score = before < 0 ? 0 : 1_000;
        if (before >= 0 && sameBlock(before, naming.from())) score += 100_000 + before - naming.from();
        return score + person.byFullName() * 10 + Math.min(9, person.namings().size());
    }

    private boolean sameBlock(int from, int to) {
        for (int i = from + 1; i <= to; i++) if (tokens.opens(i, Tokens.BLOCK)) return false;
        return true;
    }

    private boolean reigns(Naming naming) {
        Word before = tokens.near(naming.from() - 1, naming.from());
        return before.capitalised() && REIGNING.contains(before.lower());
    }

    /** The honorific right before a naming, in lower case, or nothing. */
    private String honorific(Naming naming) {
        if (naming.from() == 0 || tokens.opens(naming.from(), Tokens.BLOCK)) return "";
        Word before = tokens.at(naming.from() - 1);
        return before.is(Lexicon.ADDRESS) ? Naming.bare(before.lower()) : "";
    }
}
