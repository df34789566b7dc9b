package backissue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.event.KeyValuePair;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A log that programs read has an object a line, whatever a request brought with it. */
class LogFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "two\nlines\r\nand a third",
                "\"quoted\" and \\ back",
                "\0\u0001\u001b[31m\u007f\u0085\u2028\u2029",
                "\u202eright to left\u200b\ufeff",
                "half a pair \ud83d and the other \ude00",
                "whole pair \ud83d\ude00"
            })
    void jsonLog_isAnObjectALine(String odd) {
        var line = line(LogFormat.JSON, odd);
        assertThat(line).endsWith("\n");
        assertThat(line.substring(0, line.length() - 1)).doesNotContain("\n", "\r");
        var object = JsonMapper.shared().readTree(line);
        // half a pair is no character, and UTF-8 has no way to write it
        var kept =
                odd.replaceAll("(?<![\\ud800-\\udbff])[\\udc00-\\udfff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])", "?");
        assertThat(object.at("/formattedMessage").asString()).isEqualTo(kept);
        assertThat(object.at("/mdc/request").asString()).isEqualTo("one");
        assertThat(object.at("/throwable/message").asString()).isEqualTo(kept);
        assertThat(object.at("/throwable/cause/message").asString()).isEqualTo(kept);
        assertThat(object.at("/kvpList").valueStream().map(JsonNode::toString)).anyMatch(pair -> pair.contains("odd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "two\r\nlines\n12:00:00 ERROR forged - line"})
    void textLog_isALineAMessage(String odd) {
        assertThat(line(LogFormat.TEXT, odd).lines().findFirst())
                .get()
                .asString()
                .contains("lines");
        assertThat(line(LogFormat.TEXT, odd).lines().skip(1)).noneMatch(line -> line.startsWith("12:00:00"));
    }

    private static String line(LogFormat format, String odd) {
        var context = new LoggerContext();
        var encoder = format.encoder();
        encoder.setContext(context);
        encoder.start();
        var failure =
                format == LogFormat.JSON ? new IllegalStateException(odd, new IllegalArgumentException(odd)) : null;
        var event = new LoggingEvent("", context.getLogger("backissue.Some"), Level.WARN, odd, failure, null);
        event.setMDCPropertyMap(Map.of("request", "one"));
        event.addKeyValuePair(new KeyValuePair("odd", odd));
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }
}
