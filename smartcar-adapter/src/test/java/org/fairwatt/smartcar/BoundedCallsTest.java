package org.fairwatt.smartcar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.fairwatt.vehicle.ProviderFailure;
import org.fairwatt.vehicle.ProviderFailure.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoundedCallsTest {
    private static final int MOST = 4;

    private final BoundedCalls calls = new BoundedCalls(MOST);
    private final CountDownLatch forever = new CountDownLatch(1);

    @AfterEach
    void end() {
        forever.countDown();
        calls.close();
    }

    @Test
    void whatComesInTimeIsGiven() {
        assertThat(calls.<String>call(() -> "answer", soon())).isEqualTo("answer");
    }

    @Test
    void whatDoesNotComeInTimeIsATimeout() {
        assertThatThrownBy(() -> calls.call(this::hang, soon()))
                .isInstanceOfSatisfying(
                        ProviderFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT));
    }

    @Test
    void theBareExceptionsOfTheSdkAreFailuresOfTheService() {
        assertThatThrownBy(() -> calls.call(
                        () -> {
                            throw new NullPointerException("docURL");
                        },
                        soon()))
                .isInstanceOfSatisfying(
                        ProviderFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.UPSTREAM));
    }

    @Test
    void aServiceThatHangsTakesNoMoreThreadsThanItMay() {
        assertThatThrownBy(() -> calls.sideBySide(Collections.nCopies(MOST, this::hang), MOST, soon()))
                .isInstanceOf(ProviderFailure.class);

        assertThatThrownBy(() -> calls.call(() -> "answer", soon()))
                .isInstanceOfSatisfying(
                        ProviderFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.UPSTREAM));
    }

    @Test
    void callsThatBelongTogetherEndByOneDeadline() {
        Callable<String> slow = () -> {
            Thread.sleep(120);
            return "answer";
        };

        assertThatThrownBy(() -> calls.sideBySide(Collections.nCopies(10, slow), 2, soon()))
                .isInstanceOfSatisfying(
                        ProviderFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT));
    }

    @Test
    void theyRunSideBySideAndAnswerInTheirOrder() {
        CyclicBarrier both = new CyclicBarrier(2);

        List<Integer> answers = calls.sideBySide(
                IntStream.range(0, 4)
                        .<Callable<Integer>>mapToObj(number -> () -> {
                            both.await(); // nobody gets on alone
                            return number;
                        })
                        .toList(),
                2,
                Deadline.in(Duration.ofSeconds(10)));

        assertThat(answers).containsExactly(0, 1, 2, 3);
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofMillis(200));
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
