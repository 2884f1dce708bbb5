package org.fairwatt.benchmarks.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.fairwatt.benchmarks.town.Bell.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BellTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01T10:00:00Z", "2026-03-01T10:07:30Z", "2026-03-01T10:14:59.999Z"})
    void ringsByTheLastQuarterOfTheHourThatTheGridIsJudgedBy(String now) {
        Period period = Period.furthest(Instant.parse(now));

        assertThat(period.from()).isEqualTo("2026-03-01T10:45:00Z");
        assertThat(period.until()).isEqualTo("2026-03-01T11:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01T10:00:00Z", "2026-03-01T10:07:30Z", "2026-03-01T10:14:59.999Z"})
    void theQuarterHasNotBegunForHalfAnHourSoThatItCanBeLiftedAtOnce(String text) {
        Instant now = Instant.parse(text);

        assertThat(Duration.between(now, Period.furthest(now).from())).isGreaterThan(Duration.ofMinutes(30));
        assertThat(Period.whole(now))
                .isEqualTo(new Period(now, Period.furthest(now).until()));
    }
}
