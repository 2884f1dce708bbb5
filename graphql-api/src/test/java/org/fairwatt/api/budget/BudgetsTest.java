package org.fairwatt.api.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.TenantId;
import org.junit.jupiter.api.Test;

class BudgetsTest {

    private static final TenantId RIVERBEND = TenantId.random();

    private final PersonId dana = PersonId.random();
    private final LeapingMeter time = new LeapingMeter();
    private final Budgets budgets = new Budgets(new Allowance(10, 100), new Allowance(20, 150), time);

    @Test
    void afterTheBurstOneGetsWhatFlowsIn() {
        budgets.spend(dana, 100);

        assertThatExceptionOfType(OverBudget.class)
                .isThrownBy(() -> budgets.spend(dana, 25))
                .satisfies(over -> assertThat(over.retryAfterSeconds()).isEqualTo(3))
                .withMessageContaining("Wait 3 s");

        time.leap(Duration.ofSeconds(3));
        budgets.spend(dana, 25);
    }

    @Test
    void oneClientsHasteIsNoOtherClients() {
        budgets.spend(dana, 100);

        budgets.spend(PersonId.random(), 100);
    }

    @Test
    void manyClientsOfOneTenantShareTheTenantsBudget() {
        budgets.spend(dana, RIVERBEND, 100);
        PersonId emil = PersonId.random();

        assertThatThrownBy(() -> budgets.spend(emil, RIVERBEND, 100)).hasMessageContaining("community");

        budgets.spend(emil, TenantId.random(), 100); // the client's own points were given back
    }

    @Test
    void whatIsDearerThanTheBucketCostsAFullOne() {
        budgets.spend(dana, 1_000);

        assertThatExceptionOfType(OverBudget.class)
                .isThrownBy(() -> budgets.spend(dana, 1_000))
                .satisfies(over -> assertThat(over.retryAfterSeconds()).isEqualTo(10));
    }

    @Test
    void bucketsOfAMillionStrangersDoNotFillTheMemory() {
        Buckets<PersonId> buckets = new Buckets<>(new Allowance(10, 100), time);
        for (int i = 0; i < 25_000; i++) {
            buckets.take(PersonId.random(), 1);
        }

        assertThat(buckets.remembered()).isEqualTo(20_000);
    }

    @Test
    void anAllowanceThatLetsNobodyInIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new Allowance(0, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Allowance(10, 9)).hasMessageContaining("10 points per second and 9 at once");
        assertThatThrownBy(() -> new Headcount(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoLeftIsForgotten() {
        Headcount headcount = new Headcount(2, 2);
        assertThat(headcount.enterSocket(dana)).isTrue();
        assertThat(headcount.enterSocket(dana)).isTrue();
        assertThat(headcount.enterSocket(dana)).isFalse();
        assertThat(headcount.enterSubscription(dana)).isTrue();

        headcount.leaveSocket(dana);
        headcount.leaveSocket(dana);
        headcount.leaveSubscription(dana);

        assertThat(headcount.remembered()).isZero();
    }

    /** Stands still until told to leap. */
    private static final class LeapingMeter implements TimeMeter {

        private long nanos;

        void leap(Duration by) {
            nanos += by.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
