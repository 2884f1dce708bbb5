package org.fairwatt.api.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HangUpTest {
    private final Logger log = Logger.getLogger(HangUp.class.getName());
    private final Written written = new Written();

    @BeforeEach
    void listen() {
        log.setLevel(Level.ALL);
        log.addHandler(written);
    }

    @AfterEach
    void listenNoMore() {
        log.removeHandler(written);
        log.setLevel(null);
    }

    @Test
    void whoHangsUpWhileBeingAnsweredIsAFineLineWithoutAStackTrace() {
        HangUp.isNoError(() -> {
            throw new IOException("Connection reset by peer");
        });

        assertThat(written.records).singleElement().satisfies(record -> {
            assertThat(record.getLevel()).isEqualTo(Level.FINE);
            assertThat(record.getThrown()).isNull();
        });
    }

    @Test
    void aBugIsNoHangUp() {
        assertThatIllegalStateException()
                .isThrownBy(() -> HangUp.isNoError(() -> {
                    throw new IllegalStateException("a bug");
                }));
    }

    private static final class Written extends Handler {
        private final List<LogRecord> records = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
