package org.fairwatt.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PositionTest {

    @Test
    void oneDegreeOfLatitudeIsAboutOneHundredAndElevenKilometres() {
        assertThat((double) new Position(50, 8).metresTo(new Position(51, 8))).isCloseTo(111_195, within(10.0));
    }

    @Test
    void distanceIsTheSameBothWaysAndAcrossTheDateLine() {
        Position west = new Position(0, 179.5);
        Position east = new Position(0, -179.5);

        assertThat(west.metresTo(east)).isEqualTo(east.metresTo(west)).isLessThan(112_000);
    }

    @Test
    void nothingLiesBeyondThePolesOrIsNotANumber() {
        assertThatThrownBy(() -> new Position(90.1, 0)).hasMessageContaining("latitude (90.1)");
        assertThatThrownBy(() -> new Position(0, Double.NaN)).hasMessageContaining("longitude (NaN)");
    }
}
