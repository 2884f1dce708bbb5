package org.fairwatt.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.fairwatt.energy.Power;
import org.fairwatt.geography.Position;
import org.fairwatt.grid.ClusterId;
import org.junit.jupiter.api.Test;

class EvseTest {

    private static final ChargingStation STATION = new ChargingStation(
            StationId.random(), SiteId.random(), ClusterId.random(), "LIB-1", "Library", new Position(40, -80));

    @Test
    void anEvseHasOnlyConnectorsThatCarryItsCurrent() {
        assertThatThrownBy(() -> evse(CurrentType.AC, 3, Set.of(ConnectorType.CHADEMO)))
                .hasMessageContaining("must carry that");
        assertThat(evse(CurrentType.DC, 3, Set.of(ConnectorType.CHADEMO, ConnectorType.NACS))
                        .connectors())
                .containsExactlyInAnyOrder(ConnectorType.CHADEMO, ConnectorType.NACS);
    }

    @Test
    void anEvseWithoutAConnectorOrWithFourPhasesCannotExist() {
        assertThatThrownBy(() -> evse(CurrentType.AC, 3, Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> evse(CurrentType.AC, 4, Set.of(ConnectorType.IEC_62196_T2)))
                .hasMessageContaining("4 phases");
    }

    private static Evse evse(CurrentType current, int phases, Set<ConnectorType> connectors) {
        return new Evse(
                EvseId.random(),
                STATION,
                Optional.empty(),
                "1",
                current,
                Power.ofKilowatts(11),
                phases,
                connectors,
                false);
    }
}
