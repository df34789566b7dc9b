package backissue.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How log lines look: for people, or an object a line for programs that collect them. */
enum LogFormat {
    TEXT {
        @Override
        Encoder<ILoggingEvent> encoder() {
            var encoder = new PatternLayoutEncoder();
            // a line break in a message must not look like the beginning of another line
            encoder.setPattern("%d{HH:mm:ss} %-5level %logger{0} %replace([%X{request}] ){'^\\[\\] $', ''}"
                    + "- %replace(%msg){'[\\r\\n]+', ' '}%n");
            return encoder;
        }
    },
    JSON {
        @Override
        Encoder<ILoggingEvent> encoder() {
            var encoder = new JsonEncoder();
            encoder.setWithSequenceNumber(false);
            encoder.setWithNanoseconds(false);
            encoder.setWithContext(false);
            encoder.setWithMessage(false);
            encoder.setWithArguments(false);
            encoder.setWithFormattedMessage(true);
            return encoder;
        }
    };

    /** The name of the appender in logback.xml. */
    private static final String APPENDER = "stderr";

    /** What warns of every request with a bad Host header: anyone could fill the log with them. */
    private static final List<String> LIBRARY_LOGGERS =
            List.of("org.eclipse.jetty.util.HostPort", "org.eclipse.jetty.http.HttpParser");

    abstract Encoder<ILoggingEvent> encoder();

    /** Makes the log look so from now on. */
    void use() {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        if (!(root.getAppender(APPENDER) instanceof ConsoleAppender<ILoggingEvent> appender)) return;
        var encoder = encoder();
        LIBRARY_LOGGERS.forEach(name -> context.getLogger(name).setLevel(Level.ERROR));
        encoder.setContext(context);
        encoder.start();
        appender.setEncoder(encoder);
    }
}
