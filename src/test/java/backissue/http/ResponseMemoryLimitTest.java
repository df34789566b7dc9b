package backissue.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import backissue.graphql.ErrorCode;
import org.junit.jupiter.api.Test;

class ResponseMemoryLimitTest {

    private final ResponseMemoryLimit responseMemory = new ResponseMemoryLimit(100);

    @Test
    void answerForWhichThereIsNoRoom_isRefused_whileSmallOnesGoOut() {
        try (var _ = responseMemory.take(70)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> responseMemory.take(31))
                    .satisfies(refusal -> {
                        assertThat(refusal.status()).isEqualTo(503);
                        assertThat(refusal.code()).isEqualTo(ErrorCode.OVERLOADED);
                        assertThat(refusal.headers()).containsEntry("Retry-After", "1");
                    });
            responseMemory.take(30).close();
        }
    }

    @Test
    void roomOfAnAnswerThatWentOut_isFreeAgain() {
        responseMemory.take(100).close();
        responseMemory.take(100).close();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> responseMemory.take(101));
    }
}
