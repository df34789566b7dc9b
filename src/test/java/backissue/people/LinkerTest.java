package backissue.people;

import static backissue.people.Marked.persons;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkerTest {

    @Test
    void surnameAndGivenNameAlone_goToTheFullName() {
        assertThat(persons("[Alice Barton] spoke. Later [Barton] left, and [Alice]’s friends with her."))
                .containsExactly("Alice Barton: Alice Barton, Barton, Alice");
    }

    @Test
    void whoReignsByAGivenName_isNobodyElse() {
        assertThat(persons("[Charles Barton] bowed to Prince [Charles]. [Barton] left."))
                .containsExactly("Charles Barton: Charles Barton, Barton", "Prince Charles: Charles");
    }

    @Test
    void surnameBeforeItsFullName_goesToIt() {
        assertThat(persons("Nobody knew [Barton] then.\n\n[Alice Barton] was born in Hull."))
                .containsExactly("Alice Barton: Barton, Alice Barton");
    }

    @Test
    void surnameTheRecogniserMissed_isAdded() {
        assertThat(persons("[Alice Barton] spoke, and when Barton had ended, a Barton ally rose."))
                .containsExactly("Alice Barton: Alice Barton, Barton, Barton");
    }

    @Test
    void twoOfOneSurname_areKeptApart() {
        assertThat(persons("[Alice Barton] wrote to [Henry Barton]. [Henry] did not answer. Sir [Henry Barton]"
                        + " was ill, and [Alice] knew."))
                .containsExactly(
                        "Alice Barton: Alice Barton, Alice", "Henry Barton: Henry Barton, Henry, Henry Barton");
    }

    @Test
    void bareSurname_goesToWhomTheBlockNames() {
        assertThat(persons("[Alice Barton] won.\n\n"
                        + "[Henry Barton] lost. [Barton] was bitter.\n\n"
                        + "[Alice Barton] smiled. [Barton] had won."))
                .containsExactly(
                        "Alice Barton: Alice Barton, Alice Barton, Barton", "Henry Barton: Henry Barton, Barton");
    }

    @Test
    void manyOfOneGivenName_areKeptApart() {
        assertThat(persons("[Michael Ash], [Michael Birch] and [Michael Oak] came. [Birch] sang, [Oak]" + " danced."))
                .containsExactly(
                        "Michael Ash: Michael Ash",
                        "Michael Birch: Michael Birch, Birch",
                        "Michael Oak: Michael Oak, Oak");
    }

    @Test
    void initialsAndMiddleNames_agreeWithTheFullerName() {
        assertThat(persons("[R Holt Barnes] taught. Few had read [Holt Barnes] or [Barnes]. [Robert Tims] and"
                        + " [Robert J Tims] are one."))
                .containsExactly(
                        "R Holt Barnes: R Holt Barnes, Holt Barnes, Barnes",
                        "Robert J Tims: Robert Tims, Robert J Tims");
    }

    @Test
    void initialOfAMiddleName_isAnotherPerson() {
        assertThat(persons("[Michael James Tims] met [J Tims]."))
                .containsExactly("Michael James Tims: Michael James Tims", "J Tims: J Tims");
    }

    @Test
    void pairOfSurnames_namesTwo() {
        assertThat(persons("[Alice Barton] and [Henry Moss] ruled. The Barton-Moss years were long, and"
                        + " Moss-style budgets longer."))
                .containsExactly("Alice Barton: Alice Barton, Barton", "Henry Moss: Henry Moss, Moss, Moss");
    }

    @Test
    void doubleBarrelledSurname_isOne() {
        assertThat(persons("[Alice Barton-Moss] came. [Barton-Moss] spoke."))
                .containsExactly("Alice Barton-Moss: Alice Barton-Moss, Barton-Moss");
    }

    @Test
    void falseFullName_doesNotSpread() {
        assertThat(persons("He joined [New Progress] early. Progress met often. The Progress office is in"
                        + " Hull, and Progress pays."))
                .containsExactly("New Progress: New Progress");
    }

    @Test
    void honorificsAndOffices_areCutOff() {
        assertThat(persons("The [Labour MP Jane Cole] met [Sir John Reed] and [Mary Bell MP]."))
                .containsExactly("Jane Cole: Jane Cole", "John Reed: John Reed", "Mary Bell: Mary Bell");
    }

    @Test
    void wordThatHappensToPrecedeASurname_isCutOff() {
        assertThat(persons("[Alice Barton] spoke. [Ought Barton] to have waited? Corfu was hot. In [Corfu"
                        + " Barton] waited."))
                .containsExactly("Alice Barton: Alice Barton, Barton, Barton");
    }

    @Test
    void plainWordAtTheStartOfASentence_isNoMention() {
        assertThat(persons("[Thomas Frank] wrote it. Let us be frank about this. Frank talk is rare, but so is"
                        + " Frank."))
                .containsExactly("Thomas Frank: Thomas Frank, Frank");
    }

    @Test
    void surnameInsideALongerName_isNoMention() {
        assertThat(persons("[Gordon Brown] flew to Brown University and met [Sarah Brown]."))
                .containsExactly("Gordon Brown: Gordon Brown", "Sarah Brown: Sarah Brown");
    }

    @Test
    void titleOfTheArticle_givesTheFullerName() {
        String body = "Nobody expected Holloway to stay. In the end Holloway stayed.";
        var persons = PeopleFinder.bundled().find(body, List.of("Interview: Margaret Holloway"));
        assertThat(persons)
                .extracting(p -> Marked.described(p, body))
                .containsExactly("Margaret Holloway: Holloway, Holloway");
    }
}
