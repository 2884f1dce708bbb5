package org.fairwatt.launcher.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void resultsComeInTheOrderOfTheWork() {
        assertThat(SideBySide.at(3).map(List.of(1, 2, 3, 4, 5), each -> each * each))
                .containsExactly(1, 4, 9, 16, 25);
    }

    @Test
    void asManyAsToldAreAtWorkAtOnce() {
        CyclicBarrier both = new CyclicBarrier(2);

        SideBySide.at(2).forEach(List.of("a", "b"), each -> meet(both)); // alone, either would wait for ever
    }

    @Test
    void aFailureIsTheOneThatHappened() {
        assertThatThrownBy(() -> SideBySide.at(2).forEach(List.of("a", "b"), each -> {
                    throw new SignInFailed(each, "no");
                }))
                .isInstanceOf(SignInFailed.class)
                .hasMessage("a couldn't sign in: no");
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
