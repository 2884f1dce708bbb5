package org.fairwatt.tenancy.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.ejb.ScheduleExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DepartureClockTest {

    @Test
    void aTimeHasHourMinuteAndSecond() {
        ScheduleExpression times = DepartureClock.times("*/6:10:0");

        assertThat(times.getHour()).isEqualTo("*/6");
        assertThat(times.getMinute()).isEqualTo("10");
        assertThat(times.getSecond()).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3:10", "3:10:0:0", ""})
    void anythingElseIsRefusedByTheNameOfTheSetting(String at) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DepartureClock.times(at))
                .withMessageContaining("FAIRWATT_DEPARTURES_AT (%s)".formatted(at));
    }
}
