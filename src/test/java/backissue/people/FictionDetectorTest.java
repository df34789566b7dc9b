package backissue.people;

import static backissue.archive.PersonKind.FICTIONAL;
import static backissue.archive.PersonKind.REAL;
import static org.assertj.core.api.Assertions.assertThat;

import backissue.archive.PersonDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FictionDetectorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The character [Rose Tyne] never sleeps.",
                "[Rose Tyne], the heroine of the novel, never sleeps.",
                "The fictional [Rose Tyne] lives in Hull.",
                "A character called [Rose Tyne] opens the shop.",
                "In a long scene from The Ferry, [Rose Tyne] burns the letters.",
                "The Ferry has one scene in which [Rose Tyne] burns the letters.",
                "The sitcom The Ferry ended in 1990. [Rose Tyne] in The Ferry was loved.",
                "[Rose Tyne], played by Ann Cole, burns the letters."
            })
    void personTheTextCallsMadeUp_isFictional(String text) {
        assertThat(Marked.find(text).getFirst().kind()).isEqualTo(FICTIONAL);
    }

    @Test
    void allWhoActInAScene_areFictional_andStayIt() {
        var persons = Marked.find(
                "In a scene from The Ferry, [Rose Tyne] hides the dull [Colin]. [Tyne] laughs; [Colin]" + " weeps.");
        assertThat(persons).extracting(PersonDraft::name).containsExactly("Rose Tyne", "Colin");
        assertThat(persons).extracting(PersonDraft::kind).containsOnly(FICTIONAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Ann Cole] wrote a novel. Its characters are dull.",
                "[Ann Cole] plays the fictional mayor in The Ferry.",
                "A scene from The Ferry, directed by [Ann Cole], was cut.",
                "[Ann Cole] is a strong character.",
                "The character of the town, says [Ann Cole], has changed."
            })
    void makersActorsAndOthers_areReal(String text) {
        assertThat(Marked.find(text).getFirst().kind()).isEqualTo(REAL);
    }
}
