package backissue.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class AnswerRoomTest {

    private final AnswerRoom room = new AnswerRoom(100);

    @Test
    void answerForWhichThereIsNoRoom_isRefused_whileSmallOnesGoOut() {
        try (var _ = room.take(70)) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> room.take(31)).satisfies(refusal -> {
                assertThat(refusal.status()).isEqualTo(503);
                assertThat(refusal.code()).isEqualTo("OVERLOADED");
                assertThat(refusal.headers()).containsEntry("Retry-After", "1");
            });
            room.take(30).close();
        }
    }

    @Test
    void roomOfAnAnswerThatWentOut_isFreeAgain() {
        room.take(100).close();
        room.take(100).close();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> room.take(101));
    }
}
