package org.fairwatt.benchmarks.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VisitTest {

    @Test
    void aLiarLeavesTwoHoursEarlierAndNeedsTenKilowattHoursMore() {
        List<Visit> visits = Visit.withLiars(Sessions.are().plugged(0, 480, 6).visits(), 100, 1);

        assertThat(visits.get(0).isLie()).isTrue();
        assertThat(visits.get(0).told()).isEqualTo(new Told(16 * Sessions.KWH, 360 * 60));
        assertThat(visits.get(0).session().departure()).isEqualTo(480 * 60);
    }

    @Test
    void aLiarSaysToStayAQuarterOfAnHourButNeverLongerThanTheTruth() {
        List<Visit> visits = Visit.withLiars(
                Sessions.are().plugged(0, 60, 6).plugged(5, 15, 1).visits(), 100, 1);

        assertThat(visits).extracting(visit -> visit.told().departure()).containsExactly(15 * 60L, 15 * 60L);
    }

    @Test
    void asManyLieAsWereAskedForAndTheSeedDecidesWho() {
        Sessions ten = Sessions.are();
        for (int i = 0; i < 10; i++) {
            ten.plugged(i, 600, 5);
        }

        assertThat(Visit.withLiars(ten.visits(), 20, 3))
                .filteredOn(Visit::isLie)
                .hasSize(2);
        assertThat(Visit.withLiars(ten.visits(), 20, 3)).isEqualTo(Visit.withLiars(ten.visits(), 20, 3));
        assertThat(Visit.withLiars(ten.visits(), 0, 3)).isEqualTo(ten.visits());
    }
}
