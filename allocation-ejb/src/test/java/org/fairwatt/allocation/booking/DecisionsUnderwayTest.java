package org.fairwatt.allocation.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DecisionsUnderwayTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final DecisionsUnderway underway = new DecisionsUnderway();

    @Test
    void whileNobodyDecidesNobodyWaits() {
        assertThat(waited(LONG)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void whoeverDecidesGoesFirstButNotForever() {
        Duration waited = underway.counting(() -> waited(Duration.ofMillis(100)));

        assertThat(waited).isGreaterThanOrEqualTo(Duration.ofMillis(100)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void theWaitEndsWithTheDecision() throws InterruptedException {
        Thread driver = new Thread(() -> underway.counting(() -> {
            sleep(Duration.ofMillis(300));
            return "granted";
        }));
        driver.start();
        sleep(Duration.ofMillis(100)); // it has begun

        assertThat(waited(LONG)).isLessThan(Duration.ofSeconds(5));

        driver.join();
    }

    @Test
    void aDecisionThatFailsIsOverToo() {
        assertThatThrownBy(() -> underway.counting(() -> {
                    throw new IllegalStateException("The database is away.");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(waited(LONG)).isLessThan(Duration.ofSeconds(5));
    }

    private Duration waited(Duration most) {
        long began = System.nanoTime();
        underway.letThemFirst(most);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static void sleep(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
