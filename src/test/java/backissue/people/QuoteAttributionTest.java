package backissue.people;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.archive.PersonDraft;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteAttributionTest {

    private static List<String> said(String marked, int person) {
        String body = marked.replaceAll("[\\[\\]]", "");
        PersonDraft draft = Marked.find(marked).get(person);
        return draft.quotes().stream()
                .map(q -> body.substring(q.span().start(), q.span().end()))
                .toList();
    }

    @Test
    void verbThenName_afterTheQuotation() {
        assertThat(said("“The bridge is shut,” says [Jo Reed], who lives there.", 0))
                .containsExactly("The bridge is shut,");
        assertThat(said("\"The bridge is shut,\" said Sir [John Reed].", 0)).containsExactly("The bridge is shut,");
    }

    @Test
    void nameThenVerb_afterTheQuotation() {
        assertThat(said("“The bridge is shut,” [Reed] says quietly.", 0)).containsExactly("The bridge is shut,");
    }

    @Test
    void nameAndVerb_beforeTheQuotation() {
        assertThat(said("As [Jo Reed] put it drily: “No bridge, no town.”", 0)).containsExactly("No bridge, no town.");
        assertThat(said("[Jo Reed] wrote that \"the town was made by its bridge\".", 0))
                .containsExactly("the town was made by its bridge");
    }

    @Test
    void whoeverIsSpokenTo_isNotTheSpeaker() {
        assertThat(said("The talks broke down. “It is a stain,” he told [Ann Marsh].", 0))
                .isEmpty();
    }

    @Test
    void nameBetweenCommas_beforeTheQuotation() {
        assertThat(said("The spokesman, [Jo Reed], said: “No bridge, no town.”", 0))
                .containsExactly("No bridge, no town.");
    }

    @Test
    void secondHalfOfASplitQuotation_goesToTheSameSpeaker() {
        assertThat(said("“We waited,” [Jo Reed] says, “and nobody came.”", 0))
                .containsExactly("We waited,", "and nobody came.");
    }

    @Test
    void quotationOverTwoBlocks_goesToTheSpeakerNamedInTheSecond() {
        assertThat(said("“We waited for years.\n\n“Then we built it,” says [Jo Reed].", 0))
                .containsExactly("We waited for years.", "Then we built it,");
    }

    @Test
    void quotationOfAnother_isNotGivenToTheNameNearby() {
        assertThat(said(
                        "[Jo Reed] walked past. “Shut,” the guard said. [Ann Cole] laughed at the “closed”" + " sign.",
                        0))
                .isEmpty();
    }

    @Test
    void eachSpeaker_hasHisOwnWords() {
        String text = "“It is shut,” says [Jo Reed]. “It is open,” says [Ann Cole].";
        assertThat(said(text, 0)).containsExactly("It is shut,");
        assertThat(said(text, 1)).containsExactly("It is open,");
    }
}
