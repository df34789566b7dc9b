package backissue.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecogniserTest {

    private static final PeopleFinder FINDER = PeopleFinder.bundled();

    private static List<String> persons(String body) {
        return FINDER.find(body, List.of()).stream()
                .map(p -> Marked.described(p, body))
                .toList();
    }

    @Test
    void fullNames_areFound() {
        assertThat(persons(
                        "On Friday Margaret Holloway met Peter Dunne at the station, and they walked to" + " Leeds."))
                .containsExactly("Margaret Holloway: Margaret Holloway", "Peter Dunne: Peter Dunne");
    }

    @Test
    void placesPeoplesAndOrganisations_areNoPersons() {
        assertThat(persons("The Scottish Office moved to Glasgow in May. The Treasury and the French objected,"
                        + " as did Oxford University."))
                .isEmpty();
    }

    @Test
    void peopleCalledLikeWords_areFound() {
        assertThat(persons("Gerald Winter was late. The winter had been long. The poet Edward Field spoke; on"
                        + " Sunday Field slept. and Field was tired."))
                .containsExactly("Gerald Winter: Gerald Winter", "Edward Field: Edward Field, Field, Field");
    }

    @Test
    void adjectivesAndCreedsMadeOfNames_areNoPersons() {
        assertThat(persons("She called the plan Keynesian, the Gaullists disliked it and Marxism had no" + " answer."))
                .isEmpty();
    }

    @Test
    void initialsWithoutStops_belongToTheName() {
        assertThat(persons("The critic R Holt Barnes and the painter Thomas J Perry kept a copy, and JK"
                        + " Lowther read it."))
                .containsExactly(
                        "R Holt Barnes: R Holt Barnes", "Thomas J Perry: Thomas J Perry", "JK Lowther: JK Lowther");
    }

    @Test
    void titlesAndPossessives_areNotPartOfAMention() {
        assertThat(persons("In April Sir Walter Griggs read Dr Helen Moss’s report."))
                .containsExactly("Walter Griggs: Walter Griggs", "Helen Moss: Helen Moss");
    }

    @Test
    void nameBrokenByANoBreakSpace_isOneMentionWithAPlainName() {
        String body = "Last week Susan\u00A0Parker resigned, and Parker’s deputy followed.";
        var person = FINDER.find(body, List.of()).getFirst();
        assertThat(person.name()).isEqualTo("Susan Parker");
        assertThat(person.mentions()).hasSize(2);
    }

    @Test
    void surnameEverybodyKnows_isFoundBesideWhatStandsBesidePeople() {
        assertThat(persons("The shelf had Plato, Socrates and a cookery book. Keynes may be read again."))
                .containsExactly("Plato: Plato", "Socrates: Socrates", "Keynes: Keynes");
        assertThat(persons("He has seen 74 Socrates and 10 Galatea from the deck of the Keynes."))
                .isEmpty();
    }

    @Test
    void firms_areNoPersons() {
        assertThat(persons("Nobody was seen at Amstrad's real head office. Amstrad's lights were out."))
                .isEmpty();
        assertThat(persons("She wore Laura Ashley, the fashion chain, and the retailer Matalan paid."))
                .isEmpty();
        assertThat(persons("A cheque came from the Bill and Melinda Gates Foundation."))
                .isEmpty();
        assertThat(persons("Laura Ashby, the company director, read it.")).containsExactly("Laura Ashby: Laura Ashby");
    }

    @Test
    void whatIsCalledAfterSomebody_namesNobody() {
        assertThat(persons("He had Parkinson's disease, and trusted in Moore's law and Occam's razor."))
                .isEmpty();
        assertThat(persons("James Parkinson wrote in 1817. Parkinson's disease is common."))
                .containsExactly("James Parkinson: James Parkinson, Parkinson");
    }

    @Test
    void emptyBody_hasNobody() {
        assertThat(persons("")).isEmpty();
        assertThat(persons("\n\n 1999 \n\n***")).isEmpty();
    }
}
