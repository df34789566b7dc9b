package backissue.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                            They asked the shadow chancellor [Alice Barton] to speak.       | the shadow chancellor
                            [Alice Barton], a national organiser, spoke first.              | a national organiser
                            [Alice Barton], the founder of the Hull Review, was there.      | the founder of the Hull Review
                            [Alice Barton], deputy chairman of the bank, resigned.          | deputy chairman of the bank
                            [Alice Barton], who is back in town as deputy chairman, smiled. | deputy chairman
                            It was the Dutch premier, [Alice Barton], who objected.         | the Dutch premier
                            As for [Alice Barton], her former agent there was glad.         | former agent
                    The sociologist [Alice Barton] disagrees.                       | the sociologist
                            He wrote to Labour MP [Alice Barton] in May.                    | Labour MP
                            He met [Alice Barton] MP (now minister for bridges).            | minister for bridges
                            He met Brown's old friend [Alice Barton] in Hull.               | Brown's old friend
                            [Alice Barton], adviser to Gordon Brown, resigned.              | adviser to Gordon Brown
                            [Alice Barton], a close ally of the mayor, resigned.            | a close ally of the mayor
                            Gordon Brown’s close ally [Alice Barton] resigned.              | Gordon Brown’s close ally
                            It was the Treasury adviser [Alice Barton] who resigned.        | the Treasury adviser
                            [Alice Barton], a baker's daughter, resigned.                   | a baker's daughter
                            The former rowing club chairman Sir [Alan Barton] was there.    | the former rowing club chairman
                            [Alice Barton] is a reader in Greek at Hull.                    | a reader in Greek at Hull
                    """)
    void roleBesideTheName_isTheDescription(String text, String description) {
        assertThat(Marked.find(text).getFirst().description()).contains(description);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [Alice Barton] came late and left early.
                    He met his old friend [Alice Barton] in Hull.
                    [Alice Barton], a close ally, resigned.
                    The guru [Alice Barton] spoke.
                    His special adviser, [Alice Barton], resigned.
                    Robin Cook, [Alice Barton], Clare Short.
                    [Alice Barton], tired by now, went home.
                    He saw [Alice Barton], [Henry Moss] and the mayor.
                    In the garden [Alice Barton], however, was happy.
                    """)
    void nameWithoutARole_hasNoDescription(String text) {
        assertThat(Marked.find(text).getFirst().description()).isEmpty();
    }
}
