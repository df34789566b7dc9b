package backissue.graphql;

import java.util.List;
import java.util.Map;

/** Counts how long an answer gets, and refuses one that gets too long before there is memory taken for all of it. */
final class AnswerSize {

    /** What quotes, brackets and commas take, about. */
    private static final int PUNCTUATION = 4;

    private final long most;
    private long characters;

    /** @param most how many characters the answer may have */
    AnswerSize(long most) {
        this.most = most;
    }

    /**
     * Adds a part of an answer.
     *
     * @throws RequestRefused if it is too long now
     */
    void add(Object part) {
        characters += PUNCTUATION;
        switch (part) {
            case String text -> characters += text.length();
            case Map<?, ?> object ->
                object.forEach((name, value) -> {
                    add(name);
                    add(value);
                });
            case List<?> list -> list.forEach(this::add);
            case null, default -> {}
        }
        if (characters > most) throw tooLarge();
    }

    long characters() {
        return characters;
    }

    private RequestRefused tooLarge() {
        var code = ErrorCode.ANSWER_TOO_LARGE;
        return new RequestRefused(List.of(Errors.limit(code, code.text(most), most)));
    }
}
