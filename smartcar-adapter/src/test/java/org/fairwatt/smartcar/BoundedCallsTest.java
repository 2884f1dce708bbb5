package org.fairwatt.smartcar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.fairwatt.vehicle.ProviderFailure;
import org.fairwatt.vehicle.ProviderFailure.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoundedCallsTest {
    private final BoundedCalls calls = new BoundedCalls(1, Duration.ofMillis(200));
    private final CountDownLatch forever = new CountDownLatch(1);

    @AfterEach
    void end() {
        forever.countDown();
        calls.close();
    }

    @Test
    void whatComesInTimeIsGiven() {
        assertThat(calls.<String>call(() -> "answer")).isEqualTo("answer");
    }

    @Test
    void whatDoesNotComeInTimeIsATimeout() {
        assertThatThrownBy(() -> calls.call(this::hang))
                .isInstanceOfSatisfying(
                        ProviderFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT));
    }

    @Test
    void theBareExceptionsOfTheSdkAreFailuresOfTheService() {
        assertThatThrownBy(() -> calls.call(() -> {
                    throw new NullPointerException("docURL");
                }))
                .isInstanceOfSatisfying(
                        ProviderFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.UPSTREAM));
    }

    @Test
    void aServiceThatHangsTakesNoMoreThreadsThanItMay() {
        assertThatThrownBy(() -> calls.call(this::hang)).isInstanceOf(ProviderFailure.class);

        assertThatThrownBy(() -> calls.call(() -> "answer"))
                .isInstanceOfSatisfying(
                        ProviderFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.UPSTREAM));
    }

    /** As a socket that is read: an interrupt does not end it. */
    private String hang() {
        while (true) {
            try {
                forever.await();
                return "too late";
            } catch (InterruptedException goOn) {
                continue;
            }
        }
    }
}
