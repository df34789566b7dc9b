package backissue.page;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.archive.ArticleDraft;
import backissue.archive.Block;
import backissue.archive.BylineDraft;
import backissue.archive.Role;
import backissue.archive.Standfirst;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Close readings, each on the least page that shows it. */
class HeadsTest {

    private static final String PROSE =
            "The kettle had been on the boil for an hour when somebody thought of the leaves. ".repeat(5);

    @Test
    void standfirst_cutByTheCrawl_isMarked() {
        var midWord =
                "Our kettle correspondent went to every tea room of the coast to find out what people there drink with thei";
        assertThat(standfirst(midWord.substring(0, 100))).isEqualTo(new Standfirst(midWord.substring(0, 100), true));
        assertThat(standfirst(
                                "Our kettle correspondent went to every tea room on the coast, to find out what is drunk there and by")
                        .cut())
                .isTrue();
        assertThat(standfirst(
                                "Our kettle correspondent went to every tea room on the coast, and came home a much happier drinker")
                        .cut())
                .isFalse();
        assertThat(standfirst("A short line without a stop").cut()).isFalse();
    }

    @Test
    void sentenceThatBeginsWithBy_isNoByline() {
        var article = only("Tea at four\n\nBy the end of the week, the cups were gone\n\n" + PROSE);
        assertThat(article.bylines()).isEmpty();
        assertThat(article.standfirst().map(Standfirst::text)).contains("By the end of the week, the cups were gone");
    }

    @Test
    void authorOfTheBookReviewed_isNotTheArticles() {
        var article = only(
                "Show Hide image\n\nLeaves\n\nA history, read over a cup.\n\nTea: a Life\nAnn Lee\nHarbour, 272pp, £16.99\n\n"
                        + PROSE);
        assertThat(article.bylines()).isEmpty();
        assertThat(article.body().blocks()).hasSize(1);
        assertThat(article.bodyFirstLine()).isEqualTo(11);
    }

    @Test
    void firstParagraphTooLongForAStandfirst_isBody() {
        var article = only("Tea at four\n\n" + PROSE + "\n\n" + PROSE);
        assertThat(article.standfirst()).isEmpty();
        assertThat(article.bodyFirstLine()).isEqualTo(3);
    }

    @Test
    void standfirstThatMayBeAParagraph_isDoubtful() {
        var sentence = PROSE.substring(0, 200).replace('.', ',').replaceFirst(".$", ".");
        var article = only("Tea at four\n\n" + sentence + "\n\n" + PROSE.substring(0, 210) + "\n\n" + PROSE);
        assertThat(article.doubts()).singleElement().asString().contains("Line 3", "standfirst", "first paragraph");
    }

    @Test
    void severalSentencesLikeTheNextParagraph_areTheFirstParagraph() {
        var article =
                only("Tea at four\n\n" + PROSE.substring(0, 200) + "\n\n" + PROSE.substring(0, 210) + "\n\n" + PROSE);
        assertThat(article.standfirst()).isEmpty();
        assertThat(article.bodyFirstLine()).isEqualTo(3);
    }

    @Test
    void pageWithoutATitle_isCalledByItsFirstWords_andSaysSo() {
        var article = only(PROSE + "\n" + PROSE);
        assertThat(article.title()).isEqualTo("The kettle had been on the boil for…");
        assertThat(article.doubts())
                .singleElement()
                .asString()
                .contains("no title")
                .contains("line 1");
    }

    @Test
    void someoneTheArticleSpokeOf_isNotItsAuthor() {
        var bio = "Ann Lee is a writer";
        assertThat(only("Tea\n\nLeaves.\n\n" + PROSE + "\n\n" + bio).bylines())
                .containsExactly(new BylineDraft("Ann Lee", Role.AUTHOR, Optional.of(bio)));
        assertThat(only("Tea\n\nLeaves.\n\n" + PROSE + " Ann Lee poured.\n\n" + bio)
                        .bylines())
                .isEmpty();
    }

    @Test
    void pictureInsideAnArticle_beginsNoOther() {
        var article = only("Tea\n\nLeaves.\n\n" + PROSE + "\n\nANN LEE/HARBOUR PRESS\nShow Hide image\n\n" + PROSE);
        assertThat(article.body().blocks()).hasSize(2).allMatch(block -> block instanceof Block.Paragraph);
    }

    @Test
    void articleAfterAnIssueLine_isAnother_evenWithoutAPicture() {
        var page = "Tea\n\nLeaves.\n\n" + PROSE
                + "\n\nThis article first appeared in the 3 May 2001 issue of the Globe, Cups\n\n"
                + "Coffee\n\nBeans.\n\n" + PROSE;
        assertThat(read(page).articles()).extracting(ArticleDraft::title).containsExactly("Tea", "Coffee");
        assertThat(read(page).articles().getFirst().issue().orElseThrow().publication())
                .isEqualTo("Globe");
    }

    @Test
    void creditWithACaption_isFromItsLabelOn() {
        assertThat(credit("A cup on a table. Photograph: Ann Lee/Harbour")).contains("Photograph: Ann Lee/Harbour");
        assertThat(credit("A cup on a table. Harbour Museum of Cups.")).contains("Harbour Museum of Cups.");
        assertThat(credit("A cup (Photo: Ann Lee)")).contains("Photo: Ann Lee");
        assertThat(credit("A cup on a table.")).isEmpty();
    }

    @Test
    void everyLine_hasARole() {
        assertThat(read("ANN LEE/X\nShow Hide image\n\nTea\n\nLeaves.\n\n" + PROSE
                                + "\n\n***\n\n• one\n• two\n\nBo Diaz is a writer")
                        .lineRoles())
                .containsExactly(
                        LineRole.CREDIT,
                        LineRole.SEPARATOR,
                        LineRole.BLANK,
                        LineRole.TITLE,
                        LineRole.BLANK,
                        LineRole.STANDFIRST,
                        LineRole.BLANK,
                        LineRole.BODY,
                        LineRole.BLANK,
                        LineRole.RULE,
                        LineRole.BLANK,
                        LineRole.LIST,
                        LineRole.LIST,
                        LineRole.BLANK,
                        LineRole.BIO);
    }

    private static Standfirst standfirst(String text) {
        return only("Tea at four\n\n" + text + "\n\n" + PROSE).standfirst().orElseThrow();
    }

    private static Optional<String> credit(String line) {
        return only(line + "\nShow Hide image\n\nTea\n\nLeaves.\n\n" + PROSE).imageCredit();
    }

    private static ArticleDraft only(String page) {
        var articles = read(page).articles();
        assertThat(articles).hasSize(1);
        return articles.getFirst();
    }

    private static PageReading read(String page) {
        return PageReader.bundled().read(PageText.of(page));
    }
}
