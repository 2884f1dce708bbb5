package org.fairwatt.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.fairwatt.engine.fixtures.Day;
import org.junit.jupiter.api.Test;

class BucketGridTest {

    private final BucketGrid grid = new BucketGrid(Day.START, Duration.ofMinutes(15), 192);

    @Test
    void theGridEndsAfterItsLastBucket() {
        assertThat(grid.end()).isEqualTo(Day.START.plus(Duration.ofDays(2)));
    }

    @Test
    void partsOfASecondAreRoundedBothWays() {
        Instant crooked = Day.START.plusMillis(1_500);

        assertThat(grid.secondsDown(crooked)).isEqualTo(1);
        assertThat(grid.secondsUp(crooked)).isEqualTo(2);
    }

    @Test
    void whatIsVeryFarAwayIsAsGoodAsNever() {
        assertThat(grid.secondsDown(Instant.MAX)).isEqualTo(1 << 30);
        assertThat(grid.secondsDown(Instant.MIN)).isEqualTo(-(1 << 30));
    }

    @Test
    void aGridNeedsWholeMinutesAndAtLeastOneBucket() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BucketGrid(Day.START, Duration.ofSeconds(90), 10))
                .withMessageContaining("must be whole minutes");
        assertThatIllegalArgumentException().isThrownBy(() -> new BucketGrid(Day.START, Duration.ofMinutes(15), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BucketGrid(Day.START.plusMillis(1), Duration.ofMinutes(15), 1));
    }
}
